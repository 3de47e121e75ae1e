package org.dateline.desk.digest;

import org.dateline.desk.edition.Edition;
import org.dateline.desk.edition.Editions;
import org.dateline.desk.edition.Heading;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.store.query.Arrivals;
import org.dateline.store.query.Indices;
import org.dateline.store.query.KnownItems;
import org.dateline.store.query.Queries;
import org.dateline.store.query.RecordFilter;

/** Tells what is new in a record, as digests and alerts. Thread-safe. */
public final class DigestEditions implements Editions {

    private final DigestReader reader;
    private final DigestLetters letters = new DigestLetters();

    public DigestEditions(Queries queries, Indices indices) {
        this.reader = new DigestReader(queries, indices);
    }

    @Override
    public Edition since(int after, RecordFilter filter, KnownItems told, Heading heading) {
        return of(new Arrivals.Behind(after), filter, told, heading);
    }

    /** What some articles tell that is new. */
    public Edition of(Arrivals arrivals, RecordFilter filter, KnownItems told, Heading heading) {
        Digest digest = reader.read(arrivals, filter, told, heading.daily());
        UrlFilter url = new UrlFilter(filter);
        LetterPages addresses = new LetterPages(heading, url);
        return new Edition(
                digest.through(),
                digest.news(),
                digest.told(),
                letters.letter(digest, heading, url),
                digest.items()
                        .map(item -> ItemJson.of(item, addresses::address))
                        .toList());
    }
}
