package org.dateline.core.ledger.incident;

import java.util.ArrayList;
import java.util.List;

/** By which links what is together hangs together: a maximum spanning tree (Prim 1957), rooted at the first. */
final class JoinTree {

    private JoinTree() {}

    /**
     * The joins of all but the first.
     *
     * @param traits the first is the root; the order of the others changes nothing
     */
    static List<Join> of(List<Traits> traits, AnalystLinks links, LikenessModel model) {
        List<Traits> outside = new ArrayList<>(traits.subList(1, traits.size()));
        List<Join> best = new ArrayList<>();
        outside.forEach(one -> best.add(link(one, traits.get(0), links, model)));
        List<Join> joins = new ArrayList<>();
        while (!outside.isEmpty()) {
            int next = 0;
            for (int i = 1; i < best.size(); i++) {
                next = isStronger(best.get(i), best.get(next)) ? i : next;
            }
            joins.add(best.remove(next));
            Traits added = outside.remove(next);
            for (int i = 0; i < outside.size(); i++) {
                Join link = link(outside.get(i), added, links, model);
                if (isStronger(link, best.get(i))) {
                    best.set(i, link);
                }
            }
        }
        return joins;
    }

    private static Join link(Traits joining, Traits to, AnalystLinks links, LikenessModel model) {
        boolean isDecided = links.must().contains(IdPair.of(joining.id(), to.id()));
        return new Join(joining.id(), to.id(), isDecided ? Join.Kind.ANALYST : Join.Kind.LIKE, model.of(joining, to));
    }

    private static boolean isStronger(Join one, Join other) {
        boolean isDecided = one.kind() == Join.Kind.ANALYST;
        if (isDecided != (other.kind() == Join.Kind.ANALYST)) {
            return isDecided;
        }
        int byScore = Double.compare(one.likeness().score(), other.likeness().score());
        return byScore > 0 || byScore == 0 && name(one).compareTo(name(other)) < 0;
    }

    private static String name(Join join) {
        return join.report() + " " + join.to();
    }
}
