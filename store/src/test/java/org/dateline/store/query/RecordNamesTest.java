package org.dateline.store.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.store.schema.tables.KnownName.KNOWN_NAME;
import static org.dateline.store.schema.tables.PostingList.POSTING_LIST;

import java.util.List;
import org.dateline.store.ArticleRecorder;
import org.dateline.store.BothDatabases;
import org.dateline.store.RecordStore;
import org.dateline.store.ToldArticle;
import org.dateline.store.database.Database;
import org.dateline.store.database.RecordAddress;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Which names are suggested, and which stand for those that a record has not. */
class RecordNamesTest {

    private static RecordStore record(RecordAddress address) {
        RecordStore store = RecordStore.open(address, RandomRecord.CLOCK);
        ArticleRecorder recorder = store.articles(store.begin("read", null));
        ToldArticle one = ToldArticle.of("Lantern", "2021-08-10").say("The Red Front struck the market of Kunduz.");
        one.event("ASSAULT", "struck", "2021-08-10")
                .by("The Red Front", "Red Front", "AFGREBRFT")
                .at("Kunduz", "geonames:1135689", 36.7, 68.9);
        ToldArticle two = ToldArticle.of("Courier", "2021-08-11").say("The Redeemers hit a bridge in Orla.");
        two.event("ASSAULT", "hit", "2021-08-11")
                .by("The Redeemers", "Redeemers", "AFGREB")
                .at("Orla", "geonames:1", 35, 69);
        ToldArticle three = ToldArticle.of("Courier", "2021-08-12").say("The Red Front shelled Kunduz again.");
        three.event("ASSAULT", "shelled", "2021-08-12")
                .by("The Red Front", "Red Front", "AFGREBRFT")
                .at("Kunduz", "geonames:1135689", 36.7, 68.9);
        recorder.record(one.capture());
        recorder.record(two.capture());
        recorder.record(three.capture());
        return store;
    }

    @BothDatabases
    void namesThatBeginSoAreSuggestedThoseMostToldOfFirst(RecordAddress address) {
        try (RecordStore store = record(address)) {
            RecordNames names = store.queries().names();
            assertThat(names.beginning(FilterPart.ACTOR, "red", 9)).containsExactly("Red Front", "Redeemers");
            assertThat(names.beginning(FilterPart.ACTOR, "Red F", 9)).containsExactly("Red Front");
            assertThat(names.beginning(FilterPart.ACTOR, "fro", 9)).containsExactly("Red Front");
            assertThat(names.beginning(FilterPart.ACTOR, "ront", 9)).isEmpty();
            assertThat(names.beginning(FilterPart.PLACE, "kun", 9)).containsExactly("Kunduz");
            assertThat(names.beginning(FilterPart.PLACE, "geonames", 9)).isEmpty();
            assertThat(names.beginning(FilterPart.OUTLET, "cour", 9)).containsExactly("Courier");
            assertThat(names.beginning(FilterPart.COUNTRY, "", 9)).containsExactly("Afghanistan");
            assertThat(names.beginning(FilterPart.TEXT, "red", 9)).isEmpty();
            assertThat(names.beginning(FilterPart.ACTOR, "red", 1)).hasSize(1);
        }
    }

    @BothDatabases
    void ofManyThatBeginAlikeThoseMostToldOfAreLookedAt(RecordAddress address) {
        try (Database database = Database.open(address)) {
            database.write(sql -> {
                for (int i = 0; i <= RecordNames.LOOKED_AT; i++) {
                    list(sql, "incident|place|kund " + i, 1);
                    list(sql, "event|actor|redeem " + i, 1);
                    sql.insertInto(KNOWN_NAME)
                            .values("redeem", "event", "redeem " + i)
                            .execute();
                }
                list(sql, "incident|place|kunduz", 2);
                list(sql, "event|actor|red front", 2);
                return sql.insertInto(KNOWN_NAME)
                        .values("red", "event", "red front")
                        .execute();
            });
            database.read(sql -> {
                NameLists names = new NameLists(sql);
                assertThat(names.beginning(NameLists.PLACE + "kun", 1)).containsOnlyKeys("kunduz");
                assertThat(names.actorsBeginning(List.of("red")))
                        .hasSize(RecordNames.LOOKED_AT)
                        .contains("red front");
                return 0;
            });
        }
    }

    private static void list(DSLContext sql, String name, int size) {
        sql.insertInto(POSTING_LIST, POSTING_LIST.ID, POSTING_LIST.NAME, POSTING_LIST.SIZE)
                .select(DSL.select(DSL.coalesce(DSL.max(POSTING_LIST.ID), 0).plus(1), DSL.val(name), DSL.val(size))
                        .from(POSTING_LIST))
                .execute();
    }

    @BothDatabases
    void anUnknownNameLeadsToTheClosest(RecordAddress address) {
        try (RecordStore store = record(address)) {
            RecordNames names = store.queries().names();
            assertThat(names.instead(FilterPart.PLACE, "Kunduz", 4)).isEmpty();
            assertThat(names.instead(FilterPart.PLACE, "geonames:1135689", 4)).isEmpty();
            assertThat(names.instead(FilterPart.PLACE, "Kundus", 4).orElseThrow())
                    .containsExactly("Kunduz");
            assertThat(names.instead(FilterPart.PLACE, "Qunduz", 4).orElseThrow())
                    .containsExactly("Kunduz");
            assertThat(names.instead(FilterPart.PLACE, "Nowhere", 4))
                    .hasValueSatisfying(none -> assertThat(none).isEmpty());
            assertThat(names.instead(FilterPart.ACTOR, "front", 4)).isEmpty();
            assertThat(names.instead(FilterPart.ACTOR, "AFGREB", 4)).isEmpty();
            assertThat(names.instead(FilterPart.ACTOR, "Redemers", 4).orElseThrow())
                    .containsExactly("Redeemers");
            assertThat(names.instead(FilterPart.OUTLET, "Lantren", 4).orElseThrow())
                    .containsExactly("Lantern");
        }
    }

    @BothDatabases
    void aPlaceIsFoundByAnotherSpelling(RecordAddress address) {
        try (RecordStore store = record(address)) {
            RecordNames names = store.queries().names();
            assertThat(names.place("kunduz")).contains("Kunduz");
            assertThat(names.place("Qunduz")).isEmpty();
            assertThat(names.placesAlsoCalled("Qunduz")).containsExactly("Kunduz");
            assertThat(names.actorsCalled("front", 4)).containsExactly("Red Front");
        }
    }

    @BothDatabases
    void ofTheNewestThoseToldLastAreGiven(RecordAddress address) {
        try (RecordStore store = record(address)) {
            RecordFilter all = RecordFilter.ALL;
            assertThat(store.queries().incidents().toldLast(all, 500, 1))
                    .extracting(row -> row.reports().get(0).publishedAt())
                    .containsExactly("2021-08-12");
            assertThat(store.queries().incidents().toldLast(all, 500, 50)).hasSize(3);
            assertThat(store.queries().incidents().toldLast(all, 2, 50)).hasSize(2);
            assertThat(store.queries().events().toldLast(all, 500, 2)).hasSize(2);
            assertThat(store.queries().claims().toldLast(all, 500, 2)).isEmpty();
        }
    }
}
