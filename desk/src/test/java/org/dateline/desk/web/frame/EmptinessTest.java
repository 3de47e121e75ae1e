package org.dateline.desk.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.dateline.desk.SmallRecord;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.desk.web.frame.Emptiness.Loosening;
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
            assertThat(Emptiness.of(none, none.incidents(), actor("Nobody"), "/timeline", "incidents"))
                    .isEqualTo(new Emptiness("Nothing is read yet.", List.of()));
        }
    }

    @Test
    void theOnePartThatKeepsEverythingOutIsNamed() {
        UrlFilter filter = actor("Red Front").with(FilterPart.FROM, List.of("2022-01-01"));
        Emptiness emptiness = Emptiness.of(queries, queries.incidents(), filter, "/timeline", "incidents");

        assertThat(emptiness.words()).isEqualTo("No incidents answer. Some would without the filter from.");
        assertThat(emptiness.loosenings()).containsExactly(new Loosening("from", "/timeline?actor=Red+Front"));
    }

    @Test
    void aNameThatTheRecordDoesNotHaveIsTold() {
        Emptiness emptiness = Emptiness.of(queries, queries.incidents(), actor("Nobody"), "/timeline", "incidents");

        assertThat(emptiness.words()).isEqualTo("No incidents answer: nothing in the record has an actor “Nobody”.");
        assertThat(emptiness.loosenings()).containsExactly(new Loosening("actor", "/timeline"));
    }

    @Test
    void whereNoPartAloneIsToBlameTheWholeFilterGoes() {
        UrlFilter filter = actor("Nobody").with(FilterPart.PLACE, List.of("Nowhere"));
        Emptiness emptiness = Emptiness.of(queries, queries.incidents(), filter, "/timeline", "incidents");

        assertThat(emptiness.words()).contains("an actor “Nobody”, nor a place “Nowhere”");
        assertThat(emptiness.loosenings()).containsExactly(new Loosening("filter", "/timeline"));
    }

    @Test
    void whatTheRecordDoesNotHaveNoFilterIsToBlameFor() {
        Emptiness emptiness = Emptiness.of(
                queries,
                queries.displacements(),
                UrlFilter.ALL.with(FilterPart.PLACE, List.of("Orla")),
                "/",
                "flights");

        assertThat(emptiness).isEqualTo(new Emptiness("The record has no flights.", List.of()));
    }

    private static UrlFilter actor(String name) {
        return UrlFilter.ALL.with(FilterPart.ACTOR, List.of(name));
    }
}
