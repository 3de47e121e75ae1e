package org.dateline.desk.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.core.ledger.correction.Change;
import org.dateline.store.Corrections;

/** What is done with incidents, or with some of their events. */
public enum EventsChange {
    MERGE {
        @Override
        public Change change(List<String> ids, Corrections corrections, boolean onlyEvents) {
            if (Set.copyOf(ids).size() < 2) {
                throw new IllegalArgumentException("it takes two ids or more, of incidents that are to be one");
            }
            boolean isOne = ids.stream()
                            .map(id -> Set.copyOf(corrections.events(id, true)))
                            .distinct()
                            .count()
                    == 1;
            if (isOne && !onlyEvents) {
                throw new IllegalArgumentException("these are one incident already");
            }
            return new Change.Merge(events(ids, corrections, !onlyEvents));
        }
    },
    SPLIT {
        @Override
        public Change change(List<String> ids, Corrections corrections, boolean onlyEvents) {
            List<String> apart = events(ids.subList(1, ids.size()), corrections, false);
            List<String> rest = new ArrayList<>(corrections.events(ids.get(0), true));
            rest.removeAll(apart);
            return new Change.Split(apart, rest);
        }
    },
    REJECT {
        @Override
        public Change change(List<String> ids, Corrections corrections, boolean onlyEvents) {
            return new Change.Reject(events(ids, corrections, !onlyEvents));
        }
    },
    CONFIRM {
        @Override
        public Change change(List<String> ids, Corrections corrections, boolean onlyEvents) {
            return new Change.Confirm(events(ids, corrections, !onlyEvents));
        }
    },
    NOTE {
        @Override
        public Change change(List<String> ids, Corrections corrections, boolean onlyEvents) {
            return new Change.Note(events(ids, corrections, !onlyEvents));
        }
    };

    /** The name in the ledger, on the command line and in requests. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The change.
     *
     * @param ids of incidents or events; of a split that of the incident, then those of the events that are taken out
     * @param onlyEvents whether only the events of these ids are meant, not all of their incidents
     * @throws IllegalArgumentException if it is none
     * @throws org.dateline.store.database.StoreFault if the record has no such event
     */
    public abstract Change change(List<String> ids, Corrections corrections, boolean onlyEvents);

    private static List<String> events(List<String> ids, Corrections corrections, boolean wholeIncidents) {
        SortedSet<String> events = new TreeSet<>();
        ids.forEach(id -> events.addAll(corrections.events(id, wholeIncidents)));
        return List.copyOf(events);
    }
}
