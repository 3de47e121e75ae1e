package org.dateline.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.dateline.core.ledger.incident.LikenessModel;
import org.dateline.store.account.Accounts;
import org.dateline.store.account.ApiTokens;
import org.dateline.store.database.Database;
import org.dateline.store.database.DatabaseClock;
import org.dateline.store.database.Patience;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.database.Transactions;
import org.dateline.store.derived.Codings;
import org.dateline.store.derived.Projection;
import org.dateline.store.feed.FeedPages;
import org.dateline.store.feed.Feeds;
import org.dateline.store.feed.QuietHosts;
import org.dateline.store.ledger.Digests;
import org.dateline.store.ledger.EntryContent.CoderId;
import org.dateline.store.query.Indices;
import org.dateline.store.query.Queries;
import org.dateline.store.subscription.SubscriptionBook;
import org.dateline.store.upkeep.Backup;
import org.dateline.store.upkeep.Redrawing;
import org.dateline.store.upkeep.UpkeepProgress;
import org.dateline.store.upkeep.Verification;
import org.jspecify.annotations.Nullable;

/**
 * A record: what was read, what was coded of it, what analysts corrected, and what follows from that. Thread-safe; one
 * article or one correction is one transaction, of which all stays or nothing.
 */
public final class RecordStore implements AutoCloseable {

    private final Database database;
    private final Clock clock;
    private final Codings codings;
    private final LedgerWriter writer;
    private final Redrawing redrawing;
    private final Accounts accounts;
    private final ApiTokens apiTokens;
    private final Feeds feeds;
    private final FeedPages feedPages;
    private final QuietHosts quietHosts;
    private final SubscriptionBook subscriptions;

    private RecordStore(Database database, Clock clock, Patience patience, UpkeepProgress progress) {
        this.database = database;
        this.clock = clock;
        this.codings = new Codings();
        Projection projection = new Projection(database.server().fullText(), codings, LikenessModel::load);
        this.writer = new LedgerWriter(database, projection, clock, patience);
        this.redrawing = new Redrawing(database, projection, progress);
        this.accounts = new Accounts(database, clock, patience);
        this.apiTokens = new ApiTokens(database, clock, patience);
        this.feeds = new Feeds(database, clock, patience);
        this.feedPages = new FeedPages(database, clock, patience);
        this.quietHosts = new QuietHosts(database, clock, patience);
        this.subscriptions = new SubscriptionBook(new Transactions(database, clock, patience));
    }

    /**
     * Opens the record at an address, or begins one there.
     *
     * @param clock tells when entries are written
     * @throws org.dateline.store.database.StoreFault if it cannot be opened
     */
    public static RecordStore open(RecordAddress address, Clock clock) {
        return open(address, clock, UpkeepProgress.SILENT);
    }

    /**
     * Opens the record at an address, or begins one there.
     *
     * @param clock tells when entries are written
     * @param progress is told how far it is where the tables of an earlier version must be drawn anew first
     * @throws org.dateline.store.database.StoreFault if it cannot be opened
     */
    public static RecordStore open(RecordAddress address, Clock clock, UpkeepProgress progress) {
        return new RecordStore(Database.open(address), clock, Patience.USUAL, progress).drawn();
    }

    /**
     * Opens the record at an address, or begins one there.
     *
     * @param clock tells when entries are written
     * @param patience how long to wait for another program, or for a server that is away
     * @throws org.dateline.store.database.StoreFault if it cannot be opened
     */
    public static RecordStore open(RecordAddress address, Clock clock, Patience patience) {
        return new RecordStore(Database.open(address, patience), clock, patience, UpkeepProgress.SILENT).drawn();
    }

    /**
     * Opens the record at an address.
     *
     * @param clock tells when entries are written
     * @param progress is told how far it is where the tables of an earlier version must be drawn anew first
     * @throws org.dateline.store.database.StoreFault if there is none, or it cannot be opened
     */
    public static RecordStore openExisting(RecordAddress address, Clock clock, UpkeepProgress progress) {
        return openAsItIs(address, clock, progress).drawn();
    }

    /**
     * Opens the record at an address for its upkeep: tables that an earlier version drew stay as they are, so that a record
     * whose ledger is broken can be looked at and copied. Nothing else is to be asked of it.
     *
     * @throws org.dateline.store.database.StoreFault if there is none, or it cannot be opened
     */
    public static RecordStore openAsItIs(RecordAddress address, Clock clock, UpkeepProgress progress) {
        return new RecordStore(Database.openExisting(address), clock, Patience.USUAL, progress);
    }

    private RecordStore drawn() {
        try {
            redrawing.run();
            return this;
        } catch (RuntimeException | Error e) {
            close();
            throw e;
        }
    }

    /**
     * Opens the record at an address.
     *
     * @param clock tells when entries are written
     * @throws org.dateline.store.database.StoreFault if there is none, or it cannot be opened
     */
    public static RecordStore openExisting(RecordAddress address, Clock clock) {
        return openExisting(address, clock, UpkeepProgress.SILENT);
    }

    public RecordAddress address() {
        return database.address();
    }

    /**
     * Begins a run that writes to the record; its first entry tells of it.
     *
     * @param verb what it was asked to do
     * @param coder the coder that it uses; null if none
     */
    public Run begin(String verb, @Nullable CoderId coder) {
        return writer.begin(verb, coder, null);
    }

    /**
     * Begins a run that reads articles.
     *
     * @param verb what it was asked to do
     * @param coder the coder that it uses
     * @param inputs what it was given to read and how: the same for a run that goes on where this one stops
     */
    public Run begin(String verb, CoderId coder, List<String> inputs) {
        return writer.begin(verb, coder, Digests.id(inputs.toArray(String[]::new)));
    }

    /** Keeps articles with what was coded of them. */
    public ArticleRecorder articles(Run run) {
        return new ArticleRecorder(writer, run);
    }

    /** The hash of the last entry of the ledger, another after every change of the record; empty before the first. */
    public Optional<String> head() {
        return writer.read(sql -> writer.ledger().findHead(sql));
    }

    /** What the record holds. */
    public Overview overview() {
        return writer.read(sql -> Overview.of(sql, writer.ledger(), LocalDate.now(clock)));
    }

    /** The captures that are kept. */
    public Captures captures() {
        return new Captures(writer, codings);
    }

    /** What analysts correct. */
    public Corrections corrections() {
        return new Corrections(writer, address().toString(), database.server().fullText(), codings);
    }

    /** Answers questions. */
    public Queries queries() {
        return new Queries(database, codings);
    }

    /** Indices over time. */
    public Indices indices() {
        return new Indices(database, codings);
    }

    /** Who may use the record through a server. */
    public Accounts accounts() {
        return accounts;
    }

    /** With what programs may use the record through a server. */
    public ApiTokens apiTokens() {
        return apiTokens;
    }

    /** Where the program listens. */
    public Feeds feeds() {
        return feeds;
    }

    /** The pages that feeds led to. */
    public FeedPages feedPages() {
        return feedPages;
    }

    /** Hosts that are left alone for some time. */
    public QuietHosts quietHosts() {
        return quietHosts;
    }

    /** Tells whether it may be written to, as far as can be known before. */
    public boolean isWritable() {
        return database.server().isWritable();
    }

    /** Connections to the database, for a scheduler that keeps its table there. */
    public DataSource schedule() {
        return database.server().connections();
    }

    /**
     * The time that all programs agree on that share the record: the database's, where it is on a server.
     *
     * @param own of this machine
     */
    public Clock sharedClock(Clock own) {
        return database.server().sharesTime() ? new DatabaseClock(database, own) : own;
    }

    /** Who is told what of the record, and what he was told. */
    public SubscriptionBook subscriptions() {
        return subscriptions;
    }

    /** Proves that the record is whole. */
    public Verification verification(UpkeepProgress progress) {
        return new Verification(database, progress);
    }

    /**
     * Writes a copy of the record to a file, without its accounts and subscriptions.
     *
     * @return how many entries its ledger has
     */
    public int backUp(Path file, UpkeepProgress progress) {
        return new Backup(progress).backUp(database, file);
    }

    @Override
    public void close() {
        database.close();
    }
}
