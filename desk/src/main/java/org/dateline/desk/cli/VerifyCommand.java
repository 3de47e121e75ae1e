package org.dateline.desk.cli;

import java.util.concurrent.Callable;
import org.dateline.store.RecordStore;
import org.dateline.store.upkeep.Verification;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline verify}: proves that a record is what was written. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description =
                "Proves that the record is what was written: every entry of its ledger is hashed together with the"
                        + " one before, and all else must follow from the ledger. Names the first entry that is broken.")
final class VerifyCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private RecordOption record = new RecordOption();

    @Option(
            names = "--quick",
            description = "check the ledger and the bytes that it names; do not draw anew what follows from it")
    private boolean quick;

    @Option(
            names = "--head",
            paramLabel = "HASH",
            description = "the hash that the record had as its head at an earlier time: it must still be in the ledger")
    private @Nullable String head;

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        UpkeepLine progress = new UpkeepLine(console);
        try (RecordStore store = record.openAsItIs(console)) {
            Verification verification = store.verification(progress);
            Verification.Result result = verification.run(!quick);
            progress.end();
            result.faults().forEach(fault -> console.out().println("broken: " + fault));
            boolean known = head == null || verification.holds(head);
            if (!known) {
                console.out().println("broken: no entry has the hash " + head);
            }
            console.out()
                    .println(result.entries()
                            + (result.entries() == 1 ? " entry" : " entries")
                            + (result.isWhole() ? ", all whole" : " before the first that is broken"));
            if (result.head() != null) {
                console.out().println("head " + result.head());
            }
            console.out().flush();
            return result.isWhole() && known ? ExitCode.OK : ExitCode.FAILED;
        }
    }
}
