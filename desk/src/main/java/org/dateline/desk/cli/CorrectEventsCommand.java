package org.dateline.desk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.dateline.core.ledger.correction.Change;
import org.dateline.store.Corrections;
import org.dateline.store.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The corrections that are about whole incidents, or about some of their events. */
@Command(mixinStandardHelpOptions = true)
final class CorrectEventsCommand implements Callable<Integer> {

    /** What is done with the events. */
    enum How {
        MERGE("Makes one incident of several.") {
            @Override
            Change change(List<String> ids, Corrections corrections, boolean onlyEvents) {
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
        SPLIT(
                "Takes events out of their incident; the first id is the incident's, the others are those of the events.") {
            @Override
            Change change(List<String> ids, Corrections corrections, boolean onlyEvents) {
                List<String> apart = events(ids.subList(1, ids.size()), corrections, false);
                List<String> rest = new ArrayList<>(corrections.events(ids.get(0), true));
                rest.removeAll(apart);
                return new Change.Split(apart, rest);
            }
        },
        REJECT("Leaves incidents out: they are misread, or not worth keeping.") {
            @Override
            Change change(List<String> ids, Corrections corrections, boolean onlyEvents) {
                return new Change.Reject(events(ids, corrections, !onlyEvents));
            }
        },
        CONFIRM("Says that you have read the words and found them rightly coded.") {
            @Override
            Change change(List<String> ids, Corrections corrections, boolean onlyEvents) {
                return new Change.Confirm(events(ids, corrections, !onlyEvents));
            }
        },
        NOTE("Adds a remark, the words of --reason.") {
            @Override
            Change change(List<String> ids, Corrections corrections, boolean onlyEvents) {
                return new Change.Note(events(ids, corrections, !onlyEvents));
            }
        };

        private final String description;

        How(String description) {
            this.description = description;
        }

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        String description() {
            return description;
        }

        abstract Change change(List<String> ids, Corrections corrections, boolean onlyEvents);

        private static List<String> events(List<String> ids, Corrections corrections, boolean wholeIncidents) {
            SortedSet<String> events = new TreeSet<>();
            ids.forEach(id -> events.addAll(corrections.events(id, wholeIncidents)));
            return List.copyOf(events);
        }
    }

    private final Console console;
    private final How how;

    @Mixin
    private RecordOption record = new RecordOption();

    @Mixin
    private CorrectionOptions options = new CorrectionOptions();

    @Parameters(
            paramLabel = "ID",
            arity = "1..*",
            description = "of incidents or events, as the record shows them, or their first characters")
    private List<String> ids = List.of();

    @Option(names = "--only-events", description = "only the events of these ids, not all of their incidents")
    private boolean onlyEvents;

    CorrectEventsCommand(Console console, How how) {
        this.console = console;
        this.how = how;
    }

    @Override
    public Integer call() {
        try (RecordStore store = record.openExisting(console)) {
            Change change;
            try {
                List<String> whole = ids.stream()
                        .map(id -> ShortId.whole(store, "event", id))
                        .toList();
                change = how.change(whole, store.corrections(), onlyEvents);
            } catch (IllegalArgumentException e) {
                throw CorrectCommand.wrong(how.label(), e);
            }
            return options.correct(console, store, change);
        }
    }
}
