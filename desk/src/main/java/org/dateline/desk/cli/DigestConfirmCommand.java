package org.dateline.desk.cli;

import java.security.SecureRandom;
import java.util.concurrent.Callable;
import org.dateline.desk.subscription.Enrolment;
import org.dateline.ingest.fault.InputFault;
import org.dateline.store.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline digest confirm CODE}: does what the link of the letter does. */
@Command(
        name = "confirm",
        mixinStandardHelpOptions = true,
        description = "Confirms a digest or an alert with the code of the letter that asked for it.")
final class DigestConfirmCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private RecordOption record = new RecordOption();

    @Parameters(paramLabel = "CODE", description = "the code, as the letter has it")
    private String code = "";

    DigestConfirmCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (RecordStore store = record.openExisting(console)) {
            Enrolment.Answer answer = new Enrolment(store.subscriptions(), new SecureRandom())
                    .confirm(code)
                    .orElseThrow(() -> new InputFault("code", "it is none of a letter from this record"));
            String which = answer.subscription().wish().kind().label() + " "
                    + answer.subscription().id();
            return switch (answer.confirmed()) {
                case NOW -> said("Confirmed: " + which + " is told from now on.", ExitCode.OK);
                case BEFORE -> said("Confirmed already: " + which + ".", ExitCode.OK);
                case TOO_LATE ->
                    said(
                            "That request is void: it was not confirmed within seven days, or has ended since.",
                            ExitCode.FAILED);
            };
        }
    }

    private int said(String words, int exit) {
        console.say(words);
        return exit;
    }
}
