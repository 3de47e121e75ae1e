package org.dateline.desk.cli;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.store.Corrections;
import org.dateline.store.Corrections.Made;
import org.dateline.store.RecordStore;
import org.dateline.store.ledger.EntryContent.Corrected;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline correct list}: who corrected what, and why. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "Lists corrections, the first first.")
final class CorrectListCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private RecordOption record = new RecordOption();

    @Parameters(paramLabel = "ID", arity = "0..1", description = "of an event or incident (default: all corrections)")
    private @Nullable String about;

    CorrectListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (RecordStore store = record.openExisting(console)) {
            Corrections corrections = store.corrections();
            List<Made> made = about == null ? corrections.all() : corrections.about(about);
            made.forEach(this::print);
            if (about != null) {
                console.out().println("version " + corrections.version(about));
            }
            console.out().flush();
            return ExitCode.OK;
        }
    }

    private void print(Made made) {
        Corrected content = made.content();
        StringBuilder line = new StringBuilder(made.id())
                .append("  ")
                .append(Instant.EPOCH.plus(made.recordedAt(), ChronoUnit.MICROS).truncatedTo(ChronoUnit.SECONDS))
                .append("  ")
                .append(content.author())
                .append("  ")
                .append(content.change());
        if (content.field() != null) {
            line.append(' ').append(content.field()).append('=').append(content.value());
        }
        if (content.correction() != null) {
            line.append(' ').append(content.correction());
        }
        content.events().forEach(event -> line.append(' ').append(event));
        if (!content.rest().isEmpty()) {
            line.append(" from");
            content.rest().forEach(event -> line.append(' ').append(event));
        }
        line.append(": ").append(content.reason());
        console.out().println(made.undone() ? line + " (undone)" : line.toString());
    }
}
