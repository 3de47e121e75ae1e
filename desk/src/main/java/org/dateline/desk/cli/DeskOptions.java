package org.dateline.desk.cli;

import java.util.concurrent.CountDownLatch;
import org.dateline.desk.web.DeskServer;
import org.dateline.desk.web.DeskSettings;
import org.dateline.store.RecordStore;
import picocli.CommandLine.Option;

/** How the desk is opened. */
final class DeskOptions {

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "the port to listen on, 0 for any that is free (default: ${DEFAULT-VALUE})")
    private int port = DeskSettings.USUAL_PORT;

    /** Answers browsers until the program is interrupted. */
    int serve(Console console, RecordStore store) {
        try (DeskServer server = DeskServer.start(store, DeskSettings.local(port))) {
            console.say("The desk is open: " + server.address());
            CountDownLatch end = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            end.await();
            return ExitCode.OK;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.OK;
        }
    }
}
