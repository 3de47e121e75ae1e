package org.dateline.store.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/** Goes through what stands on any of some lists: reads a stretch of each, and merges. */
final class ListsWalk implements Walk {

    private static final int LEAST = 32;
    private static final int MOST = 500;

    private final PostingReader postings;
    private final int lastDay;
    private final PriorityQueue<Reader> readers = new PriorityQueue<>(Comparator.comparing(Reader::head));

    /**
     * A walk that begins at a place.
     *
     * @param behind where to begin; that place itself is left out
     * @param lastDay where to end, the day itself included
     */
    ListsWalk(PostingReader postings, ListGroup group, Cursor behind, int lastDay) {
        this(postings, starts(group, behind), lastDay);
    }

    /**
     * A walk that begins at a place of its own in each list.
     *
     * @param behind by list, where to begin; that place itself is left out
     * @param lastDay where to end, the day itself included
     */
    ListsWalk(PostingReader postings, Map<Integer, Cursor> behind, int lastDay) {
        this.postings = postings;
        this.lastDay = lastDay;
        behind.forEach((list, place) -> go(new Reader(list, place)));
    }

    private static Map<Integer, Cursor> starts(ListGroup group, Cursor behind) {
        Map<Integer, Cursor> starts = new TreeMap<>();
        group.sizes().keySet().forEach(list -> starts.put(list, behind));
        return starts;
    }

    private void go(Reader reader) {
        if (reader.fill()) {
            readers.add(reader);
        }
    }

    @Override
    public List<Cursor> next(int most) {
        List<Cursor> next = new ArrayList<>();
        while (next.size() < most && !readers.isEmpty()) {
            Reader reader = readers.remove();
            Cursor place = reader.take();
            if (next.isEmpty() || next.get(next.size() - 1).compareTo(place) != 0) {
                next.add(place);
            }
            go(reader);
        }
        // What was given last may stand at the head of another list too.
        while (!readers.isEmpty()
                && !next.isEmpty()
                && readers.element().head().compareTo(next.get(next.size() - 1)) == 0) {
            Reader reader = readers.remove();
            reader.take();
            go(reader);
        }
        return next;
    }

    /** Reads one list, by stretches that grow. */
    private final class Reader {
        private final int list;
        private final Deque<Cursor> read = new ArrayDeque<>();
        private Cursor behind;
        private int stretch = LEAST;
        private boolean ended;

        Reader(int list, Cursor behind) {
            this.list = list;
            this.behind = behind;
        }

        /** Tells whether there is anything left. */
        boolean fill() {
            if (read.isEmpty() && !ended) {
                List<Cursor> more = postings.read(list, behind, lastDay, stretch);
                read.addAll(more);
                ended = more.size() < stretch;
                stretch = Math.min(MOST, stretch * 2);
                if (!more.isEmpty()) {
                    behind = more.get(more.size() - 1);
                }
            }
            return !read.isEmpty();
        }

        Cursor head() {
            return read.element();
        }

        Cursor take() {
            return read.remove();
        }
    }
}
