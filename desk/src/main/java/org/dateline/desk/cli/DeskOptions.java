package org.dateline.desk.cli;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dateline.desk.account.Secret;
import org.dateline.desk.account.SetupCodes;
import org.dateline.desk.web.DeskServer;
import org.dateline.desk.web.DeskSettings;
import org.dateline.desk.web.Outside;
import org.dateline.desk.web.security.Access;
import org.dateline.store.RecordStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
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

    @Option(
            names = "--server",
            description =
                    "for a team: people sign in to accounts; needs --public-url. Without it the desk is for the user"
                            + " of this machine alone, who may do everything")
    private boolean server;

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            description =
                    "with --server: where the team's browsers find the desk, as https://desk.example. A reverse proxy"
                            + " answers there and passes on what it is asked, with the Host that it was asked for")
    private @Nullable URI publicUrl;

    @Option(
            names = "--listen",
            paramLabel = "ADDRESS",
            description =
                    "with --server: what to listen on, 0.0.0.0 for all of this machine (default: this machine alone)")
    private @Nullable String listen;

    @Option(
            names = "--behind-proxy",
            description =
                    "with --server: believe the last address of X-Forwarded-For, as all requests come through a proxy"
                            + " that adds it")
    private boolean behindProxy;

    @Option(
            names = "--no-watch",
            description = "do not listen to feeds, and send no digests and alerts: another program does")
    private boolean unwatched;

    @Mixin
    private DeskUrlOption deskUrl = new DeskUrlOption();

    @Mixin
    private WebOptions web = new WebOptions();

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
        try (UntilInterrupted program = new UntilInterrupted()) {
            try (RecordStore store = opening.get();
                    DeskServer desk = DeskServer.start(store, settings(console))) {
                open(console, store, desk, page);
                then.accept(desk);
                program.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (program.isInterrupted()) {
                // A terminal has ^C, or how far a reading is, on the line.
                console.say((console.errIsTerminal() ? "\n" : "") + "The desk is closed; what was read is kept.");
            }
        }
        return ExitCode.OK;
    }

    private DeskSettings settings(Console console) {
        Path sample = console.home().resolve(SAMPLE);
        DeskSettings settings = settings();
        return Files.isDirectory(sample) ? settings.withSample(sample) : settings;
    }

    /** A team's desk is not for the screen of the machine that it runs on. */
    private void open(Console console, RecordStore store, DeskServer desk, String page) {
        URI url = desk.settings().access().publicUrl();
        console.say("The desk is open: " + (url == null ? desk.address() : url) + "  (Ctrl-C closes it)");
        if (url != null) {
            offerSetup(console, store, url);
        } else if (!noOpen) {
            PageOpener.open(desk.address().resolve(page));
        }
    }

    /** @throws ConfigurationFault if it would be open to anybody, or nobody could reach it */
    DeskSettings settings() {
        if (!server && (publicUrl != null || behindProxy)) {
            throw new ConfigurationFault((publicUrl != null ? "--public-url" : "--behind-proxy")
                    + " is for a desk with accounts: add --server");
        }
        Optional<URI> letters = deskUrl.find();
        if (server && letters.isPresent()) {
            throw new ConfigurationFault(
                    "--desk-url is for a desk without accounts: letters of a team's lead to its" + " --public-url");
        }
        try {
            return new DeskSettings(address(), port, access(), Clock.systemUTC())
                    .with(new Outside(web.allowed(), System.getenv(), !unwatched, letters.orElse(null)));
        } catch (IllegalArgumentException e) {
            throw new ConfigurationFault(e.getMessage() + (server ? "" : "; to let others in with accounts: --server"));
        }
    }

    private Access access() {
        if (!server) {
            return Access.local();
        }
        if (publicUrl == null) {
            throw new ConfigurationFault("--server needs --public-url: where browsers find the desk");
        }
        try {
            return Access.server(publicUrl, behindProxy);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationFault("--public-url: " + e.getMessage());
        }
    }

    private InetAddress address() {
        if (listen == null) {
            return InetAddress.getLoopbackAddress();
        }
        try {
            return InetAddress.getByName(listen);
        } catch (UnknownHostException e) {
            throw new ConfigurationFault("--listen: " + listen + " is no address of this machine");
        }
    }

    /** The code is on this screen alone: the record keeps its hash, and the next start has another one. */
    private static void offerSetup(Console console, RecordStore store, URI url) {
        Secret code = new SetupCodes(new SecureRandom()).draw();
        if (store.accounts().offerSetupCode(code.hash())) {
            console.say("Nobody looks after it yet. To make the first admin, open " + url.resolve("/setup")
                    + " and type this code, which is shown this once:");
            console.say("  " + code.reveal());
        }
    }
}
