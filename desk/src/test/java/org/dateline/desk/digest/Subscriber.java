package org.dateline.desk.digest;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.desk.edition.Edition;
import org.dateline.desk.edition.Heading;
import org.dateline.store.ArticleRecorder;
import org.dateline.store.RecordStore;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.query.Arrivals;
import org.dateline.store.query.KnownItems;
import org.dateline.store.query.RecordFilter;

/** A record that grows, and somebody who is told of it, for tests. */
final class Subscriber implements AutoCloseable {

    static final URI DESK = URI.create("https://desk.example");

    final RecordStore store;
    private final DigestEditions editions;
    private final Map<String, String> told = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    private int through;

    Subscriber(java.nio.file.Path folder) {
        store = RecordStore.open(new RecordAddress(folder.resolve("dateline.db"), null), Clock.systemUTC());
        editions = new DigestEditions(store.queries(), store.indices());
    }

    Subscriber reads(CodedPage... pages) {
        ArticleRecorder recorder = store.articles(store.begin("read", null));
        Arrays.stream(pages).forEach(page -> recorder.record(page.capture()));
        return this;
    }

    /** The letter of a day, after which he knows what it tells. */
    Edition told(String day) {
        return told(day, RecordFilter.ALL, true);
    }

    Edition told(String day, RecordFilter filter, boolean daily) {
        Heading heading = new Heading(
                null, LocalDate.parse(day), ZoneOffset.UTC, DESK, URI.create("https://desk.example/end?t=1"), daily);
        Edition edition = editions.since(through, filter, this::find, heading);
        through = edition.through();
        told.putAll(edition.told());
        return edition;
    }

    /** Somebody who was told nothing, of all there is from now on. */
    Subscriber begun() {
        through = store.queries().news().last();
        told.clear();
        return this;
    }

    /** He was told of an item in words of an earlier version. */
    Subscriber knows(String id, String detail) {
        told.put(id, detail);
        return this;
    }

    /** What a map of all there is shows. */
    MapView map() {
        return new DigestReader(store.queries(), store.indices())
                .read(new Arrivals.Behind(0), RecordFilter.ALL, KnownItems.NONE, true)
                .map();
    }

    /** What he was told is so long ago that it is kept no more. */
    Subscriber forgotten() {
        told.clear();
        return this;
    }

    /** Ids of items of which it was asked what he knows of them. */
    Set<String> asked() {
        return asked;
    }

    private Map<String, String> find(Collection<String> ids) {
        asked.addAll(ids);
        return KnownItems.of(told).find(ids);
    }

    @Override
    public void close() {
        store.close();
    }
}
