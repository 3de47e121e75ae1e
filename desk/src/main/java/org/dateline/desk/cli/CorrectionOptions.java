package org.dateline.desk.cli;

import java.util.List;
import org.dateline.core.ledger.correction.Change;
import org.dateline.core.ledger.correction.Correction;
import org.dateline.desk.correction.LocalAuthor;
import org.dateline.desk.rows.EffectText;
import org.dateline.store.RecordStore;
import org.dateline.store.query.Effect;
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

    /** Corrects, tells how to undo it, and what it changed. */
    int correct(Console console, RecordStore store, Change change) {
        Correction correction;
        try {
            correction = new Correction(change, author, reason);
        } catch (IllegalArgumentException e) {
            throw CorrectCommand.wrong("correction", e);
        }
        Effect effect = store.corrections().correct(store.begin("correct", null), List.of(correction), version);
        String id = effect.corrections().get(0);
        console.out().println(id);
        console.out().flush();
        console.say("To undo it: dateline correct undo " + id + " --reason …");
        EffectText.of(effect, store.queries().voices()).forEach(line -> console.say(line.words()));
        return ExitCode.OK;
    }
}
