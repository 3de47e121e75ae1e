package org.dateline.store.query;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.dateline.store.ArticleRecorder;
import org.dateline.store.BothDatabases;
import org.dateline.store.RecordStore;
import org.dateline.store.ToldArticle;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.query.NamedActor.Attribution;

/** On whose word actors of incidents are named. */
class AttributionTest {

    private static RecordStore record(RecordAddress address, ToldArticle... articles) {
        RecordStore store = RecordStore.open(address, RandomRecord.CLOCK);
        ArticleRecorder recorder = store.articles(store.begin("read", null));
        for (ToldArticle article : articles) {
            recorder.record(article.capture());
        }
        return store;
    }

    private static ToldArticle blast(String outlet, String sentence) {
        return ToldArticle.of(outlet, "2021-08-10")
                .title("Bomb kills nine at the market of Orla")
                .url("https://" + outlet + ".example/blast")
                .say(sentence);
    }

    private static ToldArticle.Told bomb(ToldArticle article) {
        return article.event("ASSAULT", "bomb", "2021-08-10")
                .code("183")
                .at("Orla", "geonames:1", 35, 69)
                .killed("nine", 9);
    }

    /** An outlet tells of a bomb, and a mayor whom another cites says whose it was. */
    private static ToldArticle[] accused() {
        ToldArticle own = blast("lantern", "A bomb killed nine people at the market of Orla.");
        bomb(own);
        ToldArticle cited = blast(
                        "courier", "The mayor said a Red Front bomb killed nine people at the market of Orla.")
                .said("The mayor", "AFGGOV", "said", "accuse");
        bomb(cited)
                .by("Red Front", "Red Front", "AFGREBRFT")
                .author("Uu")
                .heldBy(cited.idOf("said"), "The mayor", "CT+");
        return new ToldArticle[] {own, cited};
    }

    private static IncidentRow only(RecordStore store) {
        List<IncidentRow> rows = store.queries().incidents().list(RecordFilter.ALL, Page.ALL);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    @BothDatabases
    void whomOnlyASpeakerNamesIsAttributedToThatSpeaker(RecordAddress address) {
        try (RecordStore store = record(address, accused())) {
            IncidentRow row = only(store);
            assertThat(row.what().actors())
                    .containsExactly(new NamedActor("Red Front", Attribution.SPEAKER, List.of("The mayor"), true));
            JsonNode actor = JsonLine.read(row.json()).path("actor").get(0);
            assertThat(actor.path("attribution").asText()).isEqualTo("speaker");
            assertThat(actor.path("attributedTo").get(0).asText()).isEqualTo("The mayor");
            assertThat(actor.path("agreed").asBoolean()).isTrue();
            assertThat(store.queries().lookup().line(row.id()).incident()).isEqualTo(row);
        }
    }

    @BothDatabases
    void whomAnOutletNamesIsNot(RecordAddress address) {
        ToldArticle own = blast("lantern", "A Red Front bomb killed nine people at the market of Orla.");
        bomb(own).by("Red Front", "Red Front", "AFGREBRFT");
        try (RecordStore store = record(address, own, accused()[1])) {
            assertThat(only(store).what().actors())
                    .containsExactly(new NamedActor("Red Front", Attribution.AUTHOR, List.of("lantern"), true));
        }
    }

    @BothDatabases
    void whomReportsNameForEachOtherIsNotAgreedOn(RecordAddress address) {
        ToldArticle other = blast("lantern", "A Red Front bomb killed nine people at the market of Orla.");
        bomb(other).by("Red Front", "Red Front", "AFGREBRFT");
        ToldArticle another = blast("courier", "A Blue Front bomb killed nine people at the market of Orla.");
        bomb(another).by("Blue Front", "Blue Front", "AFGREBBFT");
        try (RecordStore store = record(address, other, another)) {
            List<IncidentRow> rows = store.queries().incidents().list(RecordFilter.ALL, Page.ALL);
            // Two groups may be kept apart as two incidents: then each agrees with itself.
            boolean merged = rows.size() == 1;
            assertThat(rows)
                    .allSatisfy(row -> assertThat(row.what().actors())
                            .isNotEmpty()
                            .allMatch(actor -> actor.isAgreed() != merged && !actor.isOnlyAttributed()));
        }
    }

    @BothDatabases
    void whomOnlyADenialNamesIsSaidToBeDenied(RecordAddress address) {
        ToldArticle denied = blast("lantern", "Officials denied that a Red Front bomb went off in Orla, killing nine.")
                .said("Officials", "AFGGOV", "denied", "deny");
        bomb(denied)
                .by("Red Front", "Red Front", "AFGREBRFT")
                .author("Uu")
                .heldBy(denied.idOf("denied"), "Officials", "CT-");
        try (RecordStore store = record(address, denied)) {
            assertThat(only(store).what().actors())
                    .containsExactly(new NamedActor("Red Front", Attribution.DENIAL, List.of("Officials"), true));
            EventRow event =
                    store.queries().events().list(RecordFilter.ALL, Page.ALL).get(0);
            assertThat(NamedActor.of(event.event()))
                    .containsExactly(new NamedActor("Red Front", Attribution.DENIAL, List.of("Officials"), true));
        }
    }

    @BothDatabases
    void whomTheOutletItselfDeniesIsSaidToBeDeniedByIt(RecordAddress address) {
        ToldArticle denied = blast("lantern", "No Red Front bomb went off in Orla, killing nine.");
        bomb(denied).by("Red Front", "Red Front", "AFGREBRFT").author("CT-");
        try (RecordStore store = record(address, denied)) {
            assertThat(deed(store)).containsExactly(new NamedActor("Red Front", Attribution.DENIAL, List.of(), true));
        }
    }

    @BothDatabases
    void theAuthorWhoDeniesItTooIsNoSpeaker(RecordAddress address) {
        ToldArticle denied = blast("lantern", "Officials denied that a Red Front bomb went off in Orla, killing nine.")
                .said("Officials", "AFGGOV", "denied", "deny");
        bomb(denied)
                .by("Red Front", "Red Front", "AFGREBRFT")
                .author("PR-")
                .heldBy(denied.idOf("denied"), "Officials", "CT-");
        try (RecordStore store = record(address, denied)) {
            assertThat(only(store).what().actors())
                    .containsExactly(
                            new NamedActor("Red Front", Attribution.DENIAL, List.of("Officials", "lantern"), true));
            assertThat(deed(store))
                    .containsExactly(new NamedActor("Red Front", Attribution.DENIAL, List.of("Officials"), true));
        }
    }

    private static List<NamedActor> deed(RecordStore store) {
        return NamedActor.of(
                store.queries().events().list(RecordFilter.ALL, Page.ALL).get(0).event());
    }
}
