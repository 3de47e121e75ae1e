package org.dateline.desk.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.concurrent.Callable;
import org.dateline.desk.subscription.Enrolment;
import org.dateline.ingest.fault.InputFault;
import org.dateline.store.RecordStore;
import org.dateline.store.subscription.Wish;
import org.dateline.store.subscription.Wish.Channel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline alert add}: tells a mailbox or a program at once of what is new. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = "Tells at once what is new and answers to the filter: a mailbox, once it has confirmed that by a"
                + " letter, or a program. The secret with which calls to a program are signed is written to standard"
                + " output, once.")
final class AlertAddCommand implements Callable<Integer> {

    private final Console console;
    private final Deliverers deliverers;

    @Mixin
    private WishOptions told = new WishOptions();

    @ArgGroup(multiplicity = "1")
    private Target target = new Target();

    /** Who is told. */
    static final class Target {
        @Option(names = "--mail", required = true, paramLabel = "ADDRESS", description = "a mailbox")
        private @Nullable String address;

        @Option(
                names = "--webhook",
                required = true,
                paramLabel = "URL",
                description =
                        "a program that is called there; see docs/formats/webhook.md. - reads the URL from the first line of"
                                + " stdin: it may hold a secret, and everybody at a machine sees options")
        private @Nullable String webhook;
    }

    AlertAddCommand(Console console, Deliverers deliverers) {
        this.console = console;
        this.deliverers = deliverers;
    }

    @Override
    public Integer call() {
        String webhook = target.webhook;
        Wish wish = webhook == null
                ? told.wish(Wish.Kind.ALERT, Channel.MAIL, String.valueOf(target.address), null)
                : told.wish(Wish.Kind.ALERT, Channel.WEBHOOK, checked(webhook), null);
        try (RecordStore store = told.openExisting(console)) {
            SubscriptionOptions.check(store, wish);
            return webhook == null ? told.asking(console, deliverers).ask(store, wish) : add(store, wish);
        }
    }

    private String checked(String written) {
        URI webhook;
        try {
            webhook = new URI(written.equals("-") ? firstLine() : written);
        } catch (URISyntaxException e) {
            throw new InputFault("--webhook", "that is no URL");
        }
        String scheme = String.valueOf(webhook.getScheme());
        boolean web = scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
        if (!web || webhook.getHost() == null || webhook.getRawUserInfo() != null) {
            throw new InputFault("--webhook", "write it as https://host/path, without a user");
        }
        return webhook.toASCIIString();
    }

    private String firstLine() {
        try {
            String line = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8)).readLine();
            return line == null ? "" : line.strip();
        } catch (IOException e) {
            throw InputFault.unreadable("stdin", e);
        }
    }

    private int add(RecordStore store, Wish wish) {
        Enrolment.Called called = new Enrolment(store.subscriptions(), new SecureRandom()).call(wish);
        if (called.secret() == null) {
            console.say("Alert " + called.id() + " is just that already; its secret was shown when it was made.");
            return ExitCode.OK;
        }
        CountedOutput out = new CountedOutput(console);
        try {
            out.write(called.secret() + "\n");
            out.flush();
        } catch (OutputFault fault) {
            // A secret that nobody has got to see is of use to nobody.
            store.subscriptions().all().end(called.id());
            throw fault;
        }
        console.say("Alert " + called.id() + " calls that program from now on. Its secret is shown this once.");
        return ExitCode.OK;
    }
}
