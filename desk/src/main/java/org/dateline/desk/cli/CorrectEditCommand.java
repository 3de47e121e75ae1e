package org.dateline.desk.cli;

import java.util.concurrent.Callable;
import org.dateline.core.ledger.correction.Change;
import org.dateline.desk.correction.WrittenEdit;
import org.dateline.store.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline correct edit EVENT --set FIELD=VALUE}: gives a field of an event another value. */
@Command(
        name = "edit",
        mixinStandardHelpOptions = true,
        description = "Gives a field of an event another value.",
        footerHeading = "%nFields:%n",
        footer = {
            "  type=ASSAULT  mode=airstrike  time=2021-07-14  time=2021-07-01/2021-07-14",
            "  place=Kunduz  actor=\"Taliban [AFGREBTAL]\"  recipient=\"civilians [AFGCVL]\"",
            "  figures=\"killed 9-12; injured 20\"  factuality=CT+",
            "  An empty value takes mode, place, actor, recipient or figures away."
        })
final class CorrectEditCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private RecordOption record = new RecordOption();

    @Mixin
    private CorrectionOptions options = new CorrectionOptions();

    @Parameters(paramLabel = "EVENT", description = "its id, as events shows it, or its first characters")
    private String event = "";

    @Option(names = "--set", required = true, paramLabel = "FIELD=VALUE", description = "see below")
    private String set = "";

    CorrectEditCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Change.Edit edit = edit();
        try (RecordStore store = record.openExisting(console)) {
            String id = whole(store);
            return options.correct(console, store, new Change.Edit(id, edit.field(), edit.value()));
        }
    }

    private String whole(RecordStore store) {
        try {
            return ShortId.whole(store, "event", event);
        } catch (IllegalArgumentException e) {
            throw CorrectCommand.wrong("edit", e);
        }
    }

    private Change.Edit edit() {
        int equals = set.indexOf('=');
        try {
            return WrittenEdit.of(
                    event, equals < 0 ? set : set.substring(0, equals), equals < 0 ? "" : set.substring(equals + 1));
        } catch (IllegalArgumentException e) {
            throw CorrectCommand.wrong("--set " + set, e);
        }
    }
}
