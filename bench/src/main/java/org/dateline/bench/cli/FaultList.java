package org.dateline.bench.cli;

import java.util.Locale;
import java.util.Objects;
import org.dateline.bench.run.RunWatcher;
import org.dateline.ingest.fault.ItemFault;
import org.dateline.ingest.fault.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Names the rows that are set aside; of a file of which no row can be used only the first few, and then
 * what a row must be.
 */
final class FaultList implements RunWatcher {

    /** How many rows are named before one can be used. */
    static final int LISTED = 5;

    private final Progress progress;
    private final String command;
    private final String rowForm;

    private boolean used;
    private boolean readable;
    private int faults;
    private @Nullable Origin firstHeld;
    private @Nullable Origin lastHeld;

    /**
     * @param command with the names of its verbs: {@code dateline evaluate statements}
     * @param rowForm the form of a row, for people
     */
    FaultList(Progress progress, String command, String rowForm) {
        this.progress = progress;
        this.command = command;
        this.rowForm = rowForm;
    }

    @Override
    public void done(int articles) {
        used = true;
        tellHeld();
        progress.done(articles);
    }

    @Override
    public void setAside(ItemFault fault) {
        faults++;
        readable |= fault.kind() != ItemFault.Kind.UNREADABLE;
        if (used || faults <= LISTED) {
            progress.fault(fault);
            return;
        }
        firstHeld = firstHeld == null ? fault.origin() : firstHeld;
        lastHeld = fault.origin();
    }

    @Override
    public void ended(String file) {
        if (!used && faults > 0) {
            String rows = faults == 1 ? "its one row cannot" : count("none of its %,d rows can", faults);
            boolean wrongFile = faults > LISTED && !readable;
            progress.say(file + ": "
                    + (wrongFile ? "not a file for " + command.replaceFirst("^\\S+ ", "") + ": " : "")
                    + rows + " be used"
                    + (firstHeld == null ? "" : count("; %,d are not listed", faults - LISTED))
                    + ". A row is " + rowForm + ". See: " + command + " --help");
        }
        used = false;
        readable = false;
        faults = 0;
        firstHeld = null;
        lastHeld = null;
    }

    /** Names rows that were held back for want of a row that can be used; all between the two are at fault. */
    private void tellHeld() {
        if (firstHeld != null) {
            Origin last = Objects.requireNonNull(lastHeld);
            progress.say(firstHeld.input() + " (lines " + firstHeld.line() + " to " + last.line() + "): "
                    + count("the same with %,d more", faults - LISTED));
            firstHeld = null;
        }
    }

    private static String count(String words, int number) {
        return String.format(Locale.ROOT, words, number);
    }
}
