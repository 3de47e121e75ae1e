package org.dateline.desk.web.reading;

import org.dateline.desk.coding.ReadingQueue;
import org.dateline.desk.web.DeskSettings;
import org.dateline.desk.web.frame.Frame;
import org.dateline.desk.web.security.Analyst;
import org.dateline.store.RecordStore;
import org.dateline.store.query.Queries;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what can be read from a page: the sample crisis where there is nothing else yet. Thread-safe. */
@Component
public class ReadOffers {

    private final boolean sample;
    private final RecordStore store;
    private final Queries queries;
    private final ReadingQueue readings;

    ReadOffers(DeskSettings settings, RecordStore store, Queries queries, ReadingQueue readings) {
        this.store = store;
        this.readings = readings;
        this.sample = settings.sample() != null;
        this.queries = queries;
    }

    ReadOffer on(Frame frame) {
        return again(frame, "", null);
    }

    /**
     * The offers once more.
     *
     * @param fault why what was given is not read; null if nothing was given
     */
    ReadOffer again(Frame frame, String address, @Nullable String fault) {
        Analyst asks = frame.user();
        return new ReadOffer(
                frame.csrf(),
                asks != null && asks.canEdit(),
                asks != null && asks.through() == Analyst.Through.MACHINE,
                isSampleOffered(),
                address,
                fault,
                feeds());
    }

    /** How many feeds are listened to. */
    int feeds() {
        return store.feeds().listFeeds().size();
    }

    private boolean isSampleOffered() {
        return sample && queries.isEmpty() && readings.current().isEmpty();
    }
}
