package org.dateline.core.ledger.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** By which links what is together hangs together: a maximum spanning tree (Prim 1957), rooted at the first. */
final class JoinTree {

    private final List<Traits> traits;
    private final AnalystLinks links;
    private final Scores scores;

    /**
     * A tree.
     *
     * @param traits the first is the root; the order of the others changes nothing
     * @param scores how like two of them are
     */
    JoinTree(List<Traits> traits, AnalystLinks links, Scores scores) {
        this.traits = traits;
        this.links = links;
        this.scores = scores;
    }

    /** How like two are, by their numbers. */
    interface Scores {

        double of(int one, int other);
    }

    /** By numbers: what joins, and what it is most like of all that is in the tree. */
    private record Link(int joining, int to, boolean isDecided, double score) {}

    /**
     * The joins of all but the first.
     *
     * @param model tells why the links are as strong as they are
     */
    List<Join> joins(LikenessModel model) {
        List<Link> best = new ArrayList<>(IntStream.range(1, traits.size())
                .mapToObj(number -> link(number, 0))
                .toList());
        List<Join> joins = new ArrayList<>();
        while (!best.isEmpty()) {
            int next = 0;
            for (int i = 1; i < best.size(); i++) {
                next = isStronger(best.get(i), best.get(next)) ? i : next;
            }
            Link added = best.remove(next);
            joins.add(join(added, model));
            best.replaceAll(link -> stronger(link(link.joining(), added.joining()), link));
        }
        return joins;
    }

    private Link link(int joining, int to) {
        return new Link(joining, to, isDecided(joining, to), scores.of(joining, to));
    }

    private boolean isDecided(int one, int other) {
        return !links.must().isEmpty()
                && links.must()
                        .contains(IdPair.of(
                                traits.get(one).id(), traits.get(other).id()));
    }

    private Join join(Link link, LikenessModel model) {
        Traits joining = traits.get(link.joining());
        Traits to = traits.get(link.to());
        Join.Kind kind = link.isDecided() ? Join.Kind.ANALYST : Join.Kind.LIKE;
        return new Join(joining.id(), to.id(), kind, model.of(joining, to));
    }

    private Link stronger(Link one, Link other) {
        return isStronger(one, other) ? one : other;
    }

    private boolean isStronger(Link one, Link other) {
        if (one.isDecided() != other.isDecided()) {
            return one.isDecided();
        }
        int byScore = Double.compare(one.score(), other.score());
        return byScore > 0 || byScore == 0 && name(one).compareTo(name(other)) < 0;
    }

    private String name(Link link) {
        return traits.get(link.joining()).id() + " " + traits.get(link.to()).id();
    }
}
