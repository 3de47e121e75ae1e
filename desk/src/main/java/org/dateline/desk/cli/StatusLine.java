package org.dateline.desk.cli;

/** A line on stderr that is redrawn on a terminal. Not thread-safe. */
final class StatusLine {

    private static final long REDRAW_NANOS = 200_000_000L;

    private final Console console;
    private final boolean shown;
    private long drawn;
    private boolean onScreen;

    /** @param shown false for a line that is never drawn */
    StatusLine(Console console, boolean shown) {
        this.console = console;
        this.shown = shown;
    }

    /** Tells whether it is time to draw again: five times a second. */
    boolean isDue() {
        return shown && System.nanoTime() - drawn > REDRAW_NANOS;
    }

    void draw(String line) {
        if (!shown) {
            return;
        }
        drawn = System.nanoTime();
        console.err().print("\r\u001b[K" + line);
        console.err().flush();
        onScreen = true;
    }

    /** Takes the line off the screen so that a message can stand there. */
    void clear() {
        if (onScreen) {
            console.err().print("\r\u001b[K");
            console.err().flush();
            onScreen = false;
        }
    }
}
