package org.dateline.desk.cli;

/** Tells people who stop the program in the middle of a run what becomes of it; nothing once the run is closed. */
final class Interruption implements AutoCloseable {

    private final Thread hook;

    private Interruption(Runnable telling) {
        this.hook = new Thread(telling, "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** A run that begins now, of which all stays that is written to the record. */
    static Interruption ofReading(Console console) {
        return new Interruption(() -> console.say(
                "\ndateline: interrupted; what was read is kept, and who reads the same again goes on from there"));
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is stopping: the hook runs already.
        }
    }
}
