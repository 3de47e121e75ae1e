package org.dateline.archive.cli;

/** Tells people who stop the program in the midst of a run how it goes on; nothing once the run is closed. */
final class Interruption implements AutoCloseable {

    private final Thread hook;

    private volatile boolean stopping;

    /** A run that begins now. */
    Interruption(Progress progress) {
        hook = new Thread(
                () -> {
                    stopping = true;
                    progress.interrupted();
                },
                "interruption");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Tells whether the program is being stopped, with which Spark ends what is under way: no fault of anybody. */
    boolean isStopping() {
        return stopping;
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
