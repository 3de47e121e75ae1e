package org.dateline.store.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dateline.store.derived.Span;

/**
 * Finds what meets a plan, in the order of rows: walks the shortest lists that hold all of it, and looks each item up. So
 * it reads what is shown and what was passed over, whatever the size of the record. One instance serves one transaction.
 */
final class Search {

    /** So many items are put in order in memory. */
    private static final int FEW = 2000;
    /** So many things can be put in order while one step of a walk looks for the next that answers, for a page. */
    private static final int STEP = 8;
    /** So many lists are merged. */
    private static final int MOST_LISTS = 64;

    /** After so many items it is asked whether there is a shorter way. */
    private static final int MANY = 150;

    private static final int LEAST_BATCH = 64;
    private static final int MOST_BATCH = 500;

    private final PostingReader postings;
    private final Items items;

    Search(PostingReader postings, Items items) {
        this.postings = postings;
        this.items = items;
    }

    /**
     * Gives what meets a plan, some at a time.
     *
     * @param behind where to begin; that place itself is left out
     * @param wants takes some, never none, and tells whether it wants more
     */
    void each(Plan plan, Cursor behind, Predicate<List<Cursor>> wants) {
        each(plan, behind, wants, at -> Optional.empty());
    }

    /**
     * Gives what meets a plan, some at a time.
     *
     * @param behind where to begin; that place itself is left out
     * @param wants takes some, never none, and tells whether it wants more
     * @param rest is asked now and then for all that can still be wanted behind a place; empty if it cannot tell
     */
    void each(
            Plan plan,
            Cursor behind,
            Predicate<List<Cursor>> wants,
            Function<Cursor, Optional<Collection<Cursor>>> rest) {
        if (plan.isEmpty()) {
            return;
        }
        Walk walk = walk(plan, highest(plan, behind));
        boolean bare = plan.groups().size() == 1 && isListAlone(plan);
        int batch = LEAST_BATCH;
        int passed = 0;
        int many = MANY;
        while (true) {
            List<Cursor> walked = walk.next(batch);
            List<Cursor> met = bare ? walked : met(plan, walked);
            if (!met.isEmpty() && !wants.test(met) || walked.size() < batch) {
                return;
            }
            batch = Math.min(MOST_BATCH, batch * 2);
            passed += walked.size();
            if (passed > many) {
                many *= 4;
                Cursor last = walked.get(walked.size() - 1);
                Optional<Collection<Cursor>> left = rest.apply(last);
                if (left.isPresent()) {
                    walk = new FewWalk(left.get(), last);
                    bare = false;
                    rest = at -> Optional.empty();
                }
            }
        }
    }

    private static boolean isListAlone(Plan plan) {
        return plan.lineGroups().isEmpty()
                && plan.days().isAll()
                && plan.statuses().isEmpty()
                && plan.text() == null;
    }

    private List<Cursor> met(Plan plan, List<Cursor> walked) {
        if (walked.isEmpty()) {
            return walked;
        }
        Set<Integer> met = items.meeting(plan, walked.stream().map(Cursor::item).toList());
        return walked.stream().filter(place -> met.contains(place.item())).toList();
    }

    /** Those of some items that meet a plan. */
    Set<Integer> meeting(Plan plan, List<Integer> some) {
        Set<Integer> met = new TreeSet<>();
        PostingReader.chunks(some).forEach(chunk -> met.addAll(items.meeting(plan, chunk)));
        return met;
    }

    /** Nothing above the days that are asked for can meet them. */
    private static Cursor highest(Plan plan, Cursor behind) {
        Cursor top = Cursor.at(plan.days().lastReached(), Integer.MAX_VALUE);
        return top.compareTo(behind) > 0 ? top : behind;
    }

    private Walk walk(Plan plan, Cursor behind) {
        ListGroup shortest = plan.groups().stream()
                .filter(group -> group.sizes().size() <= MOST_LISTS || group.size() <= FEW)
                .min(Comparator.comparingLong(ListGroup::size))
                .orElse(plan.groups().get(0));
        Optional<Set<Cursor>> few = items.few(plan, few(shortest.size()));
        if (few.isPresent()) {
            return new FewWalk(few.get(), behind);
        }
        if (shortest.sizes().size() > MOST_LISTS) {
            return new FewWalk(postings.places(shortest), behind);
        }
        return behind.day() > plan.days().last() && isShorterBySpans(plan, shortest)
                ? new SpanWalk(postings, plan, shortest, behind)
                : new ListsWalk(postings, shortest, behind, plan.days().first());
    }

    /**
     * How many it pays to put in order: the rarer they are on a list, the longer the walk along it, so that both ways cost
     * the same where they are as many as the root of its length, times what a step costs beside a look-up.
     */
    private static int few(long length) {
        return (int) Math.min(length, Math.max(FEW, STEP * Math.sqrt(length)));
    }

    /** Tells whether less is told for several days, by anybody, than stands on some lists by the days after the last. */
    private static boolean isShorterBySpans(Plan plan, ListGroup lists) {
        long bySpans = 0;
        for (Map.Entry<Span, ListGroup> spans : plan.spans().entrySet()) {
            bySpans += spans.getValue().size() * (spans.getKey().mostDays() - 1);
        }
        return bySpans <= lists.size() * (Span.TWO_MONTHS.mostDays() - 1);
    }

    /** The first place of what meets a plan. */
    Optional<Cursor> first(Plan plan) {
        List<Cursor> first = new ArrayList<>();
        each(plan, Cursor.TOP, met -> {
            first.add(met.get(0));
            return false;
        });
        return first.stream().findFirst();
    }
}
