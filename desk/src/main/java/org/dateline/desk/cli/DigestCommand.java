package org.dateline.desk.cli;

import org.dateline.store.subscription.Wish;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline digest}: letters that tell once a day what is new. */
@Command(
        name = "digest",
        mixinStandardHelpOptions = true,
        description = "Looks after digests: letters that tell once a day what is new in the record.",
        synopsisSubcommandLabel = "WHAT",
        commandListHeading = "%nWhat:%n")
final class DigestCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private DigestCommand() {}

    static CommandLine of(Console console, Deliverers deliverers) {
        CommandLine digest = new CommandLine(new DigestCommand());
        digest.addSubcommand(new DigestPreviewCommand(console));
        digest.addSubcommand(new DigestSubscribeCommand(console, deliverers));
        digest.addSubcommand(SubscriptionListCommand.of(console, Wish.Kind.DIGEST));
        digest.addSubcommand(new DigestConfirmCommand(console));
        digest.addSubcommand(new DigestUnsubscribeCommand(console));
        digest.addSubcommand(DigestPauseCommand.pause(console));
        digest.addSubcommand(DigestPauseCommand.resume(console));
        digest.addSubcommand(new DigestSendCommand(console, deliverers));
        return digest;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Missing what: preview, subscribe, list, confirm, unsubscribe, pause, resume or send");
    }
}
