package org.dateline.desk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dateline.desk.web.DeskServer;
import org.dateline.desk.web.DeskSettings;
import org.dateline.store.RecordStore;
import picocli.CommandLine.Option;

/** How the desk is opened. */
final class DeskOptions {

    /** Where the sample crisis lies in the folder that the program was started from. */
    static final String SAMPLE = "samples/afghanistan-2021";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "the port to listen on, 0 for any that is free (default: ${DEFAULT-VALUE})")
    private int port = DeskSettings.USUAL_PORT;

    @Option(names = "--no-open", description = "do not show the desk in a browser")
    private boolean noOpen;

    /**
     * Answers browsers until the program is interrupted; then requests are answered to their end, and the article that is
     * being coded is kept.
     *
     * @param opening opens the record
     * @param page what to show first: its path without the first slash
     * @param then is given the desk once it is open
     */
    int serve(Console console, Supplier<RecordStore> opening, String page, Consumer<DeskServer> then) {
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        Thread hook = new Thread(() -> close(end, closed), "end of the desk");
        Runtime.getRuntime().addShutdownHook(hook);
        try (RecordStore store = opening.get();
                DeskServer server = DeskServer.start(store, settings(console))) {
            console.say("The desk is open: " + server.address() + "  (Ctrl-C closes it)");
            then.accept(server);
            if (!noOpen) {
                PageOpener.open(server.address().resolve(page));
            }
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (end.getCount() == 0) {
                // A terminal has ^C, or how far a reading is, on the line.
                console.say((console.errIsTerminal() ? "\n" : "") + "The desk is closed; what was read is kept.");
            }
            closed.countDown();
            forget(hook);
        }
        return ExitCode.OK;
    }

    private DeskSettings settings(Console console) {
        Path sample = console.home().resolve(SAMPLE);
        DeskSettings settings = DeskSettings.local(port);
        return Files.isDirectory(sample) ? settings.withSample(sample) : settings;
    }

    /** The program must not be gone before all is closed. */
    private static void close(CountDownLatch end, CountDownLatch closed) {
        end.countDown();
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is stopping: the hook runs already.
        }
    }
}
