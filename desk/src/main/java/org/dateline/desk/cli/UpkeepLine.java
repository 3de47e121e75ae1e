package org.dateline.desk.cli;

import java.util.Locale;
import org.dateline.store.upkeep.UpkeepProgress;

/** How far a piece of upkeep is, on a terminal's line. */
final class UpkeepLine implements UpkeepProgress {

    private final StatusLine line;

    UpkeepLine(Console console) {
        this.line = new StatusLine(console, console.errIsTerminal());
    }

    @Override
    public void reached(String step, long done, long of) {
        if (line.isDue()) {
            line.draw(String.format(
                    Locale.ROOT, "%s: %,d of %,d, %.0f %%", step, done, of, 100.0 * done / Math.max(1, of)));
        }
    }

    void end() {
        line.clear();
    }
}
