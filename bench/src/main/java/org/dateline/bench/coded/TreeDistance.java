package org.dateline.bench.coded;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Span;

/** How far the words of a sentence are from each other, in steps along the relations of its tree. */
public final class TreeDistance {

    private final Sentence sentence;

    public TreeDistance(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Of the tokens that share a letter with a span, the first that depends on none of the others. */
    public Optional<Token> findHead(Span span) {
        List<Token> tokens = sentence.tokens().stream()
                .filter(token -> token.span().overlaps(span))
                .toList();
        return tokens.stream()
                .filter(token -> tokens.stream().noneMatch(other -> other.index() == token.head()))
                .findFirst();
    }

    /** The steps from a token up to the root of the tree; 0 for the root. */
    public int depth(Token token) {
        return upwards(token).size() - 1;
    }

    /** The tokens on the way from one to another along the tree, both included; unordered. */
    public Set<Token> path(Token from, Token to) {
        Set<Token> up = new LinkedHashSet<>(upwards(from));
        Set<Token> other = new LinkedHashSet<>(upwards(to));
        Set<Token> shared = new LinkedHashSet<>(up);
        shared.retainAll(other);
        Set<Token> path = new LinkedHashSet<>(up);
        path.addAll(other);
        path.removeAll(shared);
        // Where the two ways up meet; without it, with several roots, the way is broken there.
        shared.stream().findFirst().ifPresent(path::add);
        return path;
    }

    /** The fewest steps from a token to one of some others. */
    public int nearest(Token token, Set<Token> others) {
        List<Token> up = upwards(token);
        int nearest = Integer.MAX_VALUE;
        for (Token other : others) {
            List<Token> otherUp = upwards(other);
            int apart = Collections.disjoint(up, otherUp) ? up.size() + otherUp.size() : steps(up, otherUp);
            nearest = Math.min(nearest, apart);
        }
        return nearest;
    }

    private static int steps(List<Token> up, List<Token> otherUp) {
        int steps = 0;
        while (!otherUp.contains(up.get(steps))) {
            steps++;
        }
        return steps + otherUp.indexOf(up.get(steps));
    }

    /** A token and those above it, to the root. */
    public List<Token> upwards(Token token) {
        List<Token> up = new ArrayList<>();
        Optional<Token> next = Optional.of(token);
        while (next.isPresent()) {
            up.add(next.get());
            next = sentence.findHead(next.get());
        }
        return up;
    }
}
