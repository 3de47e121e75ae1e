package org.dateline.desk.cli;

import org.dateline.ingest.fault.InputFault;
import org.dateline.store.RecordStore;
import org.dateline.store.subscription.Daily;
import org.dateline.store.subscription.Wish;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What everybody who is told something is told of: the record, the filter, and by which server letters go. */
final class WishOptions {

    @Mixin
    private RecordOption record = new RecordOption();

    @Mixin
    private MailOptions mail = new MailOptions();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Option(names = "--name", paramLabel = "WORDS", description = "what it is called in its letters and lists")
    private @Nullable String name;

    RecordStore openExisting(Console console) {
        return record.openExisting(console);
    }

    /** Asks for confirmation by a letter. */
    Asking asking(Console console, Deliverers deliverers) {
        return new Asking(console, deliverers, mail);
    }

    /**
     * What somebody is told of.
     *
     * @param daily null if it is told at once
     * @throws InputFault if it cannot be told so
     */
    Wish wish(Wish.Kind kind, Wish.Channel channel, String address, @Nullable Daily daily) {
        String kept = SubscriptionOptions.kept(filter.filter());
        try {
            return new Wish(kind, channel, address, name, kept, daily);
        } catch (IllegalArgumentException e) {
            throw new InputFault(kind.label(), String.valueOf(e.getMessage()));
        }
    }
}
