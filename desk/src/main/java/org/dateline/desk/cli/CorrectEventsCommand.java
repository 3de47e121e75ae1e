package org.dateline.desk.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.core.ledger.correction.Change;
import org.dateline.desk.correction.EventsChange;
import org.dateline.store.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The corrections that are about whole incidents, or about some of their events. */
@Command(mixinStandardHelpOptions = true)
final class CorrectEventsCommand implements Callable<Integer> {

    /** What people are told of each. */
    static String description(EventsChange how) {
        return switch (how) {
            case MERGE -> "Makes one incident of several.";
            case SPLIT ->
                "Takes events out of their incident; the first id is the incident's, the others are those of the events.";
            case REJECT -> "Leaves incidents out: they are misread, or not worth keeping.";
            case CONFIRM -> "Says that you have read the words and found them rightly coded.";
            case NOTE -> "Adds a remark, the words of --reason.";
        };
    }

    private final Console console;
    private final EventsChange how;

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

    CorrectEventsCommand(Console console, EventsChange how) {
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
