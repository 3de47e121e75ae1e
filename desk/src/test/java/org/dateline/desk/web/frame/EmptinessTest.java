package org.dateline.desk.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.dateline.desk.SmallRecord;
import org.dateline.desk.web.filter.UrlFilter;
import org.dateline.desk.web.frame.Emptiness.Loosening;
import org.dateline.desk.web.frame.Emptiness.Reason;
import org.dateline.store.RecordStore;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.query.FilterPart;
import org.dateline.store.query.Queries;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing read, nothing told and nothing left by the filter are three things. */
class EmptinessTest {

    @TempDir
    static Path folder;

    private static RecordStore store;
    private static Queries queries;

    @BeforeAll
    static void open() {
        store = RecordStore.openExisting(RecordAddress.of(SmallRecord.in(folder)), Clock.systemUTC());
        queries = store.queries();
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void ofAnEmptyRecordNothingIsRead() {
        try (RecordStore empty =
                RecordStore.open(RecordAddress.of(folder.resolve("empty.db").toString()), Clock.systemUTC())) {
            Queries none = empty.queries();
            assertThat(Emptiness.of(none, none.incidents(), actor("Nobody"), "/timeline", "incidents")
                            .reason())
                    .isEqualTo(Reason.NOTHING_READ);
        }
    }

    @Test
    void theOnePartThatKeepsEverythingOutIsNamed() {
        UrlFilter filter = actor("Red Front").with(FilterPart.FROM, List.of("2022-01-01"));
        Emptiness emptiness = Emptiness.of(queries, queries.incidents(), filter, "/timeline", "incidents");

        assertThat(emptiness.reason()).isEqualTo(Reason.FILTERED);
        assertThat(emptiness.loosenings()).containsExactly(new Loosening("from", "/timeline?actor=Red+Front"));
    }

    @Test
    void aNameThatTheRecordDoesNotHaveIsTold() {
        Emptiness emptiness = Emptiness.of(queries, queries.incidents(), actor("Nobody"), "/timeline", "incidents");

        assertThat(emptiness.words()).isEqualTo("No incidents: nothing in the record has an actor “Nobody”.");
        assertThat(emptiness.loosenings()).containsExactly(new Loosening("actor", "/timeline"));
    }

    @Test
    void whereNoPartAloneIsToBlameTheWholeFilterGoes() {
        UrlFilter filter = actor("Nobody").with(FilterPart.PLACE, List.of("Nowhere"));
        Emptiness emptiness = Emptiness.of(queries, queries.incidents(), filter, "/timeline", "incidents");

        assertThat(emptiness.words()).endsWith("no part of it alone does, so begin anew.");
        assertThat(emptiness.loosenings()).containsExactly(new Loosening("filter", "/timeline"));
    }

    private static UrlFilter actor(String name) {
        return UrlFilter.ALL.with(FilterPart.ACTOR, List.of(name));
    }
}
