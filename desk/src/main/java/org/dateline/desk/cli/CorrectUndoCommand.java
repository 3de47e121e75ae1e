package org.dateline.desk.cli;

import java.util.concurrent.Callable;
import org.dateline.core.ledger.correction.Change;
import org.dateline.store.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline correct undo CORRECTION}: an earlier correction counts no more. */
@Command(
        name = "undo",
        mixinStandardHelpOptions = true,
        description = "Undoes a correction, which stays in the ledger. An undo can be undone.")
final class CorrectUndoCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private RecordOption record = new RecordOption();

    @Mixin
    private CorrectionOptions options = new CorrectionOptions();

    @Parameters(paramLabel = "CORRECTION", description = "its id, as correct list shows it, or its first characters")
    private String correction = "";

    CorrectUndoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (RecordStore store = record.openExisting(console)) {
            Change undo;
            try {
                undo = new Change.Undo(ShortId.whole(store, "correction", correction));
            } catch (IllegalArgumentException e) {
                throw CorrectCommand.wrong("undo", e);
            }
            return options.correct(console, store, undo);
        }
    }
}
