package org.dateline.core.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.core.article.BlockType;
import org.dateline.core.text.Span;

/**
 * A sentence as a dependency tree over its tokens.
 *
 * <p>Tokens are numbered from 1 as in CoNLL-U. A sentence that was too long to parse has its tokens
 * and no relations: see {@link #isParsed}. Thread-safe.
 */
public final class Sentence {

    private static final Token[] NONE = {};

    private final int index;
    private final BlockType block;
    private final List<Token> tokens;

    /** The direct dependents by the number of their head, in sentence order; those of 0 are roots. */
    private final Token[][] dependents;

    /** The first and the last token of each token's subtree, by number; whether all between are of it too. */
    private final int[] first;

    private final int[] last;
    private final boolean[] isWhole;

    /**
     * @param index its number in the article, from 0
     * @param block the type of the block it stands in
     * @param tokens at least one, numbered from 1 without a gap
     * @throws IllegalArgumentException if the numbers do not fit, or heads run in a circle
     */
    public Sentence(int index, BlockType block, List<Token> tokens) {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("sentence " + index + " has no token");
        }
        this.index = index;
        this.block = block;
        this.tokens = List.copyOf(tokens);
        this.dependents = dependentsOf(this.tokens);
        int[] topDown = topDown();
        if (topDown.length < tokens.size()) {
            throw new IllegalArgumentException("the heads in sentence " + index + " run in a circle");
        }
        this.isWhole = new boolean[tokens.size() + 1];
        this.first = new int[tokens.size() + 1];
        this.last = new int[tokens.size() + 1];
        measureSubtrees(topDown);
    }

    /** The numbers of the tokens that hang on a root, directly or not, each behind its head. */
    private int[] topDown() {
        int[] numbers = new int[tokens.size()];
        int count = 0;
        for (Token root : dependents[0]) {
            numbers[count++] = root.index();
        }
        for (int next = 0; next < count; next++) {
            for (Token dependent : dependents[numbers[next]]) {
                numbers[count++] = dependent.index();
            }
        }
        return Arrays.copyOf(numbers, count);
    }

    private void measureSubtrees(int[] topDown) {
        int[] sizes = new int[first.length];
        for (int i = topDown.length - 1; i >= 0; i--) {
            int top = topDown[i];
            sizes[top] = 1;
            first[top] = top;
            last[top] = top;
            for (Token dependent : dependents[top]) {
                sizes[top] += sizes[dependent.index()];
                first[top] = Math.min(first[top], first[dependent.index()]);
                last[top] = Math.max(last[top], last[dependent.index()]);
            }
            isWhole[top] = last[top] - first[top] + 1 == sizes[top];
        }
    }

    private static Token[][] dependentsOf(List<Token> tokens) {
        int[] sizes = new int[tokens.size() + 1];
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.index() != i + 1 || token.head() > tokens.size() || token.head() == token.index()) {
                throw new IllegalArgumentException("token " + token + " does not fit its sentence");
            }
            sizes[token.head()]++;
        }
        Token[][] dependents = new Token[sizes.length][];
        for (int head = 0; head < sizes.length; head++) {
            dependents[head] = sizes[head] == 0 ? NONE : new Token[sizes[head]];
        }
        int[] filled = new int[sizes.length];
        for (Token token : tokens) {
            dependents[token.head()][filled[token.head()]++] = token;
        }
        return dependents;
    }

    /** Its number in the article, from 0. */
    public int index() {
        return index;
    }

    /** The type of the block it stands in. */
    public BlockType block() {
        return block;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public int size() {
        return tokens.size();
    }

    /** The token with a CoNLL-U number, from 1. */
    public Token token(int number) {
        return tokens.get(number - 1);
    }

    public Span span() {
        return new Span(
                tokens.get(0).span().start(),
                tokens.get(tokens.size() - 1).span().end());
    }

    /** Tells whether it has a tree; without one its tokens stand unrelated. */
    public boolean isParsed() {
        return tokens.size() == 1 || dependents[0].length < tokens.size();
    }

    /** The root of the tree: the first, if there are several. */
    public Token root() {
        return dependents[0][0];
    }

    public Optional<Token> findHead(Token token) {
        return token.head() == 0 ? Optional.empty() : Optional.of(token(token.head()));
    }

    /** The tokens that depend on a token directly, in sentence order. */
    public List<Token> dependents(Token token) {
        return Collections.unmodifiableList(Arrays.asList(dependents[token.index()]));
    }

    /** The direct dependents with one of these relations; a relation also names its subtypes. */
    public List<Token> dependents(Token token, String... relations) {
        List<Token> found = List.of();
        for (Token dependent : dependents[token.index()]) {
            if (relatesAnyhow(dependent, relations)) {
                if (found.isEmpty()) {
                    found = new ArrayList<>(2);
                }
                found.add(dependent);
            }
        }
        return found;
    }

    /** The first direct dependent with one of these relations. */
    public Optional<Token> findDependent(Token token, String... relations) {
        for (Token dependent : dependents[token.index()]) {
            if (relatesAnyhow(dependent, relations)) {
                return Optional.of(dependent);
            }
        }
        return Optional.empty();
    }

    public boolean hasDependent(Token token, String... relations) {
        for (Token dependent : dependents[token.index()]) {
            if (relatesAnyhow(dependent, relations)) {
                return true;
            }
        }
        return false;
    }

    private static boolean relatesAnyhow(Token dependent, String[] relations) {
        for (String relation : relations) {
            if (dependent.relates(relation)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a word marks a clause: the "to" of an infinitive, the "that" of a report. */
    public boolean hasMark(Token clause, String lemma) {
        for (Token dependent : dependents[clause.index()]) {
            if (dependent.lemma().equals(lemma) && dependent.relates("mark")) {
                return true;
            }
        }
        return false;
    }

    /** The prepositions and postpositions of a noun, lower case, joined by a space: {@code because of}. */
    public String caseOf(Token noun) {
        String markers = "";
        for (Token dependent : dependents[noun.index()]) {
            if (dependent.relation().equals("case") && dependent.index() < noun.index()) {
                markers = joined(markers, dependent.lemma());
                for (Token fixed : dependents(dependent, "fixed")) {
                    markers = joined(markers, fixed.lemma());
                }
            }
        }
        return markers;
    }

    private static String joined(String words, String next) {
        return words.isEmpty() ? next : words + " " + next;
    }

    /** The tokens of a stretch of text that hang on none of the others in it, in sentence order. */
    public List<Token> topsOf(Span span) {
        boolean[] inside = new boolean[tokens.size() + 1];
        for (Token token : tokens) {
            inside[token.index()] = token.span().overlaps(span);
        }
        List<Token> tops = new ArrayList<>(2);
        for (Token token : tokens) {
            if (inside[token.index()] && !inside[token.head()]) {
                tops.add(token);
            }
        }
        return tops;
    }

    /** A token and everything below it, in sentence order. */
    public List<Token> subtree(Token top) {
        return isWhole[top.index()]
                ? new ArrayList<>(tokens.subList(first[top.index()] - 1, last[top.index()]))
                : subtree(top, token -> true);
    }

    /** A token and everything below it, in sentence order, without the branches that a test refuses. */
    public List<Token> subtree(Token top, Predicate<Token> keepBranch) {
        boolean[] in = new boolean[tokens.size() + 1];
        mark(top, keepBranch, in);
        List<Token> found = new ArrayList<>();
        for (Token token : tokens) {
            if (in[token.index()]) {
                found.add(token);
            }
        }
        return found;
    }

    private void mark(Token top, Predicate<Token> keepBranch, boolean[] in) {
        int[] stack = new int[tokens.size() + 1];
        int depth = 0;
        stack[depth++] = top.index();
        in[top.index()] = true;
        while (depth > 0) {
            int next = stack[--depth];
            for (Token dependent : dependents[next]) {
                if (!in[dependent.index()] && keepBranch.test(dependent)) {
                    in[dependent.index()] = true;
                    stack[depth++] = dependent.index();
                }
            }
        }
    }

    /** The span from the first to the last of some tokens. */
    public static Span spanOf(List<Token> tokens) {
        return new Span(
                tokens.get(0).span().start(),
                tokens.get(tokens.size() - 1).span().end());
    }

    /** Tells whether a token is another one or stands below it. */
    public boolean isWithin(Token token, Token top) {
        Token current = token;
        for (int steps = 0; steps <= tokens.size(); steps++) {
            if (current.index() == top.index()) {
                return true;
            }
            if (current.head() == 0) {
                return false;
            }
            current = token(current.head());
        }
        return false;
    }

    /** The relations from a token up to an ancestor, nearest first; empty if it is not one. */
    public Optional<List<String>> findPath(Token token, Token ancestor) {
        List<String> path = new ArrayList<>();
        Token current = token;
        while (current.index() != ancestor.index()) {
            if (current.head() == 0 || path.size() > tokens.size()) {
                return Optional.empty();
            }
            path.add(current.relation());
            current = token(current.head());
        }
        return Optional.of(path);
    }

    /** The tokens whose spans lie in a span, in sentence order. */
    public List<Token> tokensIn(Span span) {
        List<Token> inside = new ArrayList<>();
        for (Token token : tokens) {
            if (span.contains(token.span())) {
                inside.add(token);
            }
        }
        return inside;
    }

    /** The word forms, for messages and tests. */
    @Override
    public String toString() {
        return String.join(" ", Arrays.asList(tokens.stream().map(Token::form).toArray(String[]::new)));
    }

    /** Tells whether a token is the later part of a hyphenated word: the "Prince" of "Port-au-Prince". */
    public boolean isHyphenated(Token token) {
        if (token.index() < 3) {
            return false;
        }
        Token hyphen = token(token.index() - 1);
        return hyphen.form().equals("-")
                && hyphen.span().end() == token.span().start()
                && token(token.index() - 2).span().end() == hyphen.span().start();
    }
}
