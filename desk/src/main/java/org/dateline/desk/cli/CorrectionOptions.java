package org.dateline.desk.cli;

import org.dateline.core.ledger.correction.Change;
import org.dateline.core.ledger.correction.Correction;
import org.dateline.desk.correction.LocalAuthor;
import org.dateline.store.RecordStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What every correction has. */
final class CorrectionOptions {

    @Option(names = "--reason", required = true, paramLabel = "WORDS", description = "why; of a note, its words")
    private String reason = "";

    @Option(names = "--author", paramLabel = "NAME", description = "who says so (default: your name on this machine)")
    private String author = LocalAuthor.name();

    @Option(
            names = "--if-version",
            paramLabel = "N",
            description = "refuse if somebody has corrected the same since; correct list shows the version")
    private @Nullable Integer version;

    /** Corrects and tells how to undo it. */
    int correct(Console console, RecordStore store, Change change) {
        Correction correction;
        try {
            correction = new Correction(change, author, reason);
        } catch (IllegalArgumentException e) {
            throw CorrectCommand.wrong("correction", e);
        }
        String id = store.corrections().correct(store.begin("correct", null), correction, version);
        console.out().println(id);
        console.out().flush();
        console.say("To undo it: dateline correct undo " + id + " --reason …");
        return ExitCode.OK;
    }
}
