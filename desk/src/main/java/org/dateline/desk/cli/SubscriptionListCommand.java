package org.dateline.desk.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.desk.rows.Sheets;
import org.dateline.desk.rows.SubscriptionRow;
import org.dateline.store.RecordStore;
import org.dateline.store.subscription.Wish;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline digest list}, {@code dateline alert list}: who is told what. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class SubscriptionListCommand implements Callable<Integer> {

    private final Console console;
    private final Wish.Kind kind;

    @Mixin
    private RecordOption record = new RecordOption();

    @Mixin
    private WholeList list = new WholeList();

    private SubscriptionListCommand(Console console, Wish.Kind kind) {
        this.console = console;
        this.kind = kind;
    }

    static CommandLine of(Console console, Wish.Kind kind) {
        CommandLine line = new CommandLine(new SubscriptionListCommand(console, kind));
        line.getCommandSpec()
                .usageMessage()
                .description("Lists " + kind.label()
                        + "s, the first first, with their last delivery: those that ended, too, until they are"
                        + " forgotten.");
        return line;
    }

    @Override
    public Integer call() {
        list.check("subscriptions");
        try (RecordStore store = record.openExisting(console)) {
            List<SubscriptionRow> rows = SubscriptionOptions.list(store, kind).stream()
                    .map(one -> new SubscriptionRow(
                            one,
                            store.subscriptions().deliveries().listLast(one.id(), 1).stream()
                                    .findFirst()
                                    .orElse(null)))
                    .toList();
            list.print(console, Sheets.subscriptions(), rows);
            if (rows.isEmpty()) {
                console.say("The record has no " + kind.label() + "s.");
            }
            return ExitCode.OK;
        }
    }
}
