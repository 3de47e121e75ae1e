package org.dateline.core.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
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

    private final int index;
    private final BlockType block;
    private final List<Token> tokens;
    private final List<List<Token>> dependents;

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
        if (reached(0) < tokens.size()) {
            throw new IllegalArgumentException("the heads in sentence " + index + " run in a circle");
        }
    }

    /** How many tokens hang on one, directly or not; 0 is above the root. */
    private int reached(int number) {
        int reached = 0;
        Deque<Integer> open = new ArrayDeque<>(List.of(number));
        while (!open.isEmpty()) {
            for (Token dependent : dependents.get(open.pop())) {
                open.push(dependent.index());
                reached++;
            }
        }
        return reached;
    }

    private static List<List<Token>> dependentsOf(List<Token> tokens) {
        List<List<Token>> dependents = new ArrayList<>(Collections.nCopies(tokens.size() + 1, List.of()));
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.index() != i + 1 || token.head() > tokens.size() || token.head() == token.index()) {
                throw new IllegalArgumentException("token " + token + " does not fit its sentence");
            }
            List<Token> siblings = dependents.get(token.head());
            if (siblings.isEmpty()) {
                siblings = new ArrayList<>(4);
                dependents.set(token.head(), siblings);
            }
            siblings.add(token);
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
        return tokens.size() == 1 || dependents.get(0).size() < tokens.size();
    }

    /** The root of the tree: the first, if there are several. */
    public Token root() {
        return dependents.get(0).get(0);
    }

    public Optional<Token> findHead(Token token) {
        return token.head() == 0 ? Optional.empty() : Optional.of(token(token.head()));
    }

    /** The tokens that depend on a token directly, in sentence order. */
    public List<Token> dependents(Token token) {
        return Collections.unmodifiableList(dependents.get(token.index()));
    }

    /** The direct dependents with one of these relations; a relation also names its subtypes. */
    public List<Token> dependents(Token token, String... relations) {
        List<Token> found = new ArrayList<>(2);
        for (Token dependent : dependents.get(token.index())) {
            for (String relation : relations) {
                if (dependent.relates(relation)) {
                    found.add(dependent);
                    break;
                }
            }
        }
        return found;
    }

    /** The first direct dependent with one of these relations. */
    public Optional<Token> findDependent(Token token, String... relations) {
        for (Token dependent : dependents.get(token.index())) {
            for (String relation : relations) {
                if (dependent.relates(relation)) {
                    return Optional.of(dependent);
                }
            }
        }
        return Optional.empty();
    }

    public boolean hasDependent(Token token, String... relations) {
        return findDependent(token, relations).isPresent();
    }

    /** Tells whether a word marks a clause: the "to" of an infinitive, the "that" of a report. */
    public boolean hasMark(Token clause, String lemma) {
        return dependents(clause, "mark").stream().anyMatch(mark -> mark.lemma().equals(lemma));
    }

    /** The prepositions and postpositions of a noun, lower case, joined by a space: {@code because of}. */
    public String caseOf(Token noun) {
        List<String> markers = new ArrayList<>(2);
        for (Token dependent : dependents.get(noun.index())) {
            if (dependent.relation().equals("case") && dependent.index() < noun.index()) {
                markers.add(dependent.lemma());
                for (Token fixed : dependents(dependent, "fixed")) {
                    markers.add(fixed.lemma());
                }
            }
        }
        return String.join(" ", markers);
    }

    /** The tokens of a stretch of text that hang on none of the others in it, in sentence order. */
    public List<Token> topsOf(Span span) {
        List<Token> inside =
                tokens.stream().filter(token -> token.span().overlaps(span)).toList();
        return inside.stream()
                .filter(token -> inside.stream().noneMatch(other -> other.index() == token.head()))
                .toList();
    }

    /** A token and everything below it, in sentence order. */
    public List<Token> subtree(Token top) {
        return subtree(top, token -> true);
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
            for (Token dependent : dependents.get(next)) {
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
        return tokens.stream().filter(token -> span.contains(token.span())).toList();
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
