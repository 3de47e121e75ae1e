package org.dateline.desk.cli;

import java.util.concurrent.CountDownLatch;

/** Lets a program go on until it is interrupted, and then not be gone before all that it has open is closed. */
final class UntilInterrupted implements AutoCloseable {

    private final CountDownLatch end = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Runnable first = () -> {};
    private final Thread hook = new Thread(this::interrupted, "end of the program");

    UntilInterrupted() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** What is done first when the program is interrupted. */
    void onInterruption(Runnable deed) {
        first = deed;
    }

    private void interrupted() {
        end.countDown();
        first.run();
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void await() throws InterruptedException {
        end.await();
    }

    boolean isInterrupted() {
        return end.getCount() == 0;
    }

    /** All is closed. */
    @Override
    public void close() {
        closed.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is stopping: the hook runs already.
        }
    }
}
