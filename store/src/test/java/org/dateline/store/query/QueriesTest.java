package org.dateline.store.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.dateline.core.ledger.control.ControlState;
import org.dateline.core.ledger.correction.Change;
import org.dateline.core.ledger.correction.Correction;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.core.situation.index.Grain;
import org.dateline.core.situation.index.IndexName;
import org.dateline.store.ArticleRecorder;
import org.dateline.store.BothDatabases;
import org.dateline.store.RecordStore;
import org.dateline.store.ToldArticle;
import org.dateline.store.ToldCorrections;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.upkeep.UpkeepProgress;

/** What the rows of each query tell. */
class QueriesTest {

    private static RecordStore record(RecordAddress address, ToldArticle... articles) {
        RecordStore store = RecordStore.open(address, RandomRecord.CLOCK);
        ArticleRecorder recorder = store.articles(store.begin("read", null));
        for (ToldArticle article : articles) {
            recorder.record(article.capture());
        }
        return store;
    }

    private static ToldArticle blast(String outlet, String day, String sentence) {
        return ToldArticle.of(outlet, day)
                .title("Blast in Orla")
                .url("https://" + outlet + ".example/blast")
                .say(sentence);
    }

    private static ToldArticle.Told killing(ToldArticle article, String trigger) {
        return article.event("ASSAULT", trigger, "2021-08-10")
                .by("Red Front", "Red Front", "AFGREBRFT")
                .at("Orla", "geonames:1", 35, 69);
    }

    @BothDatabases
    void outletsTellHowManyArticlesTheyHaveAndFromWhichDays(RecordAddress address) {
        try (RecordStore store = record(
                address,
                blast("lantern", "2021-08-10", "A bomb killed nine people at the market of Orla."),
                ToldArticle.of("lantern", "2021-08-12").say("The market of Orla opened again."),
                blast("courier", "2021-08-11", "Nine people died when a bomb went off in Orla."))) {
            assertThat(store.queries().outlets())
                    .containsExactly(
                            new OutletRow("courier", 1, LocalDate.parse("2021-08-11"), LocalDate.parse("2021-08-11")),
                            new OutletRow("lantern", 2, LocalDate.parse("2021-08-10"), LocalDate.parse("2021-08-12")));
            assertThat(store.queries().days())
                    .contains(new RecordDays(LocalDate.parse("2021-08-10"), LocalDate.parse("2021-08-12")));
        }
    }

    @BothDatabases
    void anActorIsFoundByTheShortNameOfItsRecordName(RecordAddress address) {
        ToldArticle article = blast("lantern", "2024-08-10", "Fighters of the RSF struck the market of Orla.");
        article.event("ASSAULT", "struck", "2024-08-09")
                .by("Fighters of the RSF", "Rapid Support Forces", "SDNREBRSF")
                .at("Orla", "geonames:1", 35, 69);
        try (RecordStore store = record(address, article)) {
            RecordFilter asked = RecordFilter.ALL.withActors("RSF");
            assertThat(store.queries().events().list(asked, Page.ALL)).hasSize(1);
            assertThat(store.indices().series(IndexName.VIOLENCE, Grain.WEEK, asked))
                    .hasValueSatisfying(series -> assertThat(series.isEmpty()).isFalse());
        }
    }

    @BothDatabases
    void aClaimStandsBesideTheDenialOfAnotherArticle(RecordAddress address) {
        ToldArticle claiming = blast("lantern", "2021-08-10", "The Red Front said its men struck the market of Orla.")
                .said("Red Front", "AFGREBRFT", "said", "claim");
        killing(claiming, "struck").author("Uu").heldBy(claiming.idOf("said"), "Red Front", "CT+");
        ToldArticle denying = blast(
                        "courier", "2021-08-11", "Officials denied that Red Front men struck the market of Orla.")
                .said("Officials", "AFGGOV", "denied", "deny");
        killing(denying, "struck").author("Uu").heldBy(denying.idOf("denied"), "Officials", "CT-");
        try (RecordStore store = record(address, claiming, denying)) {
            ClaimRow claim =
                    store.queries().claims().list(RecordFilter.ALL, Page.ALL).get(0);
            assertThat(claim.status()).isEqualTo(IncidentStatus.DENIED);
            assertThat(claim.claims()).singleElement().satisfies(position -> {
                assertThat(position.name()).isEqualTo("Red Front");
                assertThat(position.outlet()).isEqualTo("lantern");
                assertThat(position.exact()).startsWith("The Red Front said");
            });
            assertThat(claim.denials()).singleElement().satisfies(position -> {
                assertThat(position.name()).isEqualTo("Officials");
                assertThat(position.outlet()).isEqualTo("courier");
            });
            assertThat(claim.vouching()).isEmpty();
        }
    }

    @BothDatabases
    void aDenialThatNoEventHoldsStandsBesideTheWordsItAnswers(RecordAddress address) {
        ToldArticle article = blast("lantern", "2021-08-10", "The governor said the convoy had been sent back.")
                .said("The governor", "AFGGOV", "said", "say")
                .say("The convoy's drivers denied it.")
                .said("drivers", "AFGCVL", "denied", "deny")
                .say("The mayor rejected a report.")
                .said("The mayor", "AFGGOV", "rejected", "deny")
                .denying("denied", "said")
                .denying("rejected", null);
        try (RecordStore store = record(address, article)) {
            List<ClaimRow> rows = store.queries().claims().list(RecordFilter.ALL, Page.ALL);
            assertThat(rows).hasSize(2).allMatch(row -> row.incident() == null);
            assertThat(rows.get(0).claims()).isEmpty();
            assertThat(rows.get(0).denials())
                    .extracting(ClaimRow.Position::name)
                    .containsExactly("The mayor");
            ClaimRow answered = rows.get(1);
            assertThat(answered.status()).isEqualTo(IncidentStatus.DENIED);
            assertThat(answered.claims()).extracting(ClaimRow.Position::name).containsExactly("The governor");
            assertThat(answered.denials())
                    .extracting(ClaimRow.Position::exact)
                    .containsExactly("The convoy's drivers denied it.");

            assertThat(claims(store, RecordFilter.ALL.withActors("governor"))).isEqualTo(1);
            assertThat(claims(store, RecordFilter.ALL.withActors("mayor").withText("report")))
                    .isEqualTo(1);
            assertThat(claims(store, RecordFilter.ALL.withStatuses(IncidentStatus.DISPUTED)))
                    .isZero();
            assertThat(claims(store, RecordFilter.ALL.withOutlets("lantern"))).isEqualTo(2);
            assertThat(claims(store, RecordFilter.ALL.withText("drivers"))).isEqualTo(1);
            assertThat(store.queries().claims().list(RecordFilter.ALL, new Page(1, null)))
                    .hasSize(1);
        }
    }

    private static ToldArticle denial(String outlet, String day, String ending) {
        return ToldArticle.of(outlet, day)
                .title("Mayor rejects report")
                .url("https://" + outlet + ".example/mayor")
                .say("The mayor of Orla rejected a report about the granaries on the river, the third of its kind since"
                        + " the harvest, and asked the council to open them to anybody who wished to look inside.")
                .said("The mayor", "AFGGOV", "rejected", "deny")
                .say("The granaries were built before the flood, when the river ran farther west and the fields began"
                        + " at the walls, and they were enlarged twice by families who sold their barley downstream."
                        + ending)
                .denying("rejected", null);
    }

    @BothDatabases
    void aDenialInWordsIsListedOnceForAllCopiesOfAText(RecordAddress address) {
        try (RecordStore store = record(
                address,
                denial("courier", "2021-08-11", ""),
                denial("lantern", "2021-08-10", ""),
                denial("relay", "2021-08-12", " (Lantern)"))) {
            List<ClaimRow> rows = store.queries().claims().list(RecordFilter.ALL, Page.ALL);
            assertThat(rows).hasSize(1);
            assertThat(rows.get(0).denials())
                    .extracting(ClaimRow.Position::outlet)
                    .containsExactly("lantern");
            assertThat(claims(store, RecordFilter.ALL.withOutlets("relay"))).isEqualTo(1);
            assertThat(claims(store, RecordFilter.ALL.withOutlets("relay", "courier")))
                    .isEqualTo(1);
        }
    }

    @BothDatabases
    void aDenialWhoseEventIsRejectedStandsForItself(RecordAddress address) {
        ToldArticle article = blast("courier", "2021-08-11", "Officials denied that Red Front men struck Orla.")
                .said("Officials", "AFGGOV", "denied", "deny")
                .denying("denied", null);
        ToldArticle told = killing(article, "struck")
                .author("Uu")
                .heldBy(article.idOf("denied"), "Officials", "CT-")
                .then();
        try (RecordStore store = record(address, told)) {
            List<ClaimRow> before = store.queries().claims().list(RecordFilter.ALL, Page.ALL);
            assertThat(before).singleElement().matches(row -> row.incident() != null);
            String reject = correct(store, new Change.Reject(List.of(told.idOf("struck"))));
            assertThat(store.queries().claims().list(RecordFilter.ALL, Page.ALL))
                    .singleElement()
                    .matches(row -> row.incident() == null)
                    .matches(row -> row.id().equals(told.idOf("denied")));
            assertThat(store.verification(UpkeepProgress.SILENT).run(true).faults())
                    .isEmpty();
            correct(store, new Change.Undo(reject));
            assertThat(store.queries().claims().list(RecordFilter.ALL, Page.ALL))
                    .isEqualTo(before);
        }
    }

    private static String correct(RecordStore store, Change change) {
        return store.corrections()
                .correct(store.begin("correct", null), new Correction(change, "ana", "read it"), null);
    }

    private static int claims(RecordStore store, RecordFilter filter) {
        return store.queries().claims().list(filter, Page.ALL).size();
    }

    @BothDatabases
    void whatWasAtSeveralPlacesIsFoundByEach(RecordAddress address) {
        ToldArticle article = blast("lantern", "2021-08-10", "The Red Front struck Orla, Ilm and Tarn.");
        killing(article, "struck")
                .at("Orla, Ilm and Tarn", "admin1:AF.1", 35, 69)
                .joining("Orla", "geonames:1")
                .joining("Ilm", "geonames:2");
        try (RecordStore store = record(address, article)) {
            for (String place : List.of("ilm", "geonames:1", "admin1:AF.1")) {
                assertThat(store.queries().events().list(RecordFilter.ALL.withPlaces(place), Page.ALL))
                        .as(place)
                        .singleElement()
                        .satisfies(
                                row -> assertThat(row.event().place().joined()).hasSize(2));
                assertThat(store.queries().incidents().list(RecordFilter.ALL.withPlaces(place), Page.ALL))
                        .hasSize(1);
            }
            assertThat(store.queries().events().list(RecordFilter.ALL.withPlaces("brena"), Page.ALL))
                    .isEmpty();
        }
    }

    @BothDatabases
    void controlIsToldPlaceByPlaceAndOfADay(RecordAddress address) {
        ToldArticle taken = ToldArticle.of("lantern", "2021-08-10")
                .url("https://lantern.example/taken")
                .say("The Red Front took Orla on Tuesday and Brena with it.")
                .held("Orla", "geonames:1", "Red Front", "AFGREBRFT", "captured", "2021-08-10")
                .held("Brena", "geonames:2", "Red Front", "AFGREBRFT", "captured", "2021-08-10");
        ToldArticle retaken = ToldArticle.of("courier", "2021-08-15")
                .url("https://courier.example/retaken")
                .say("The Green Band took Orla on Saturday.")
                .held("Orla", "geonames:1", "Green Band", "AFGREBGBD", "captured", "2021-08-14");
        try (RecordStore store = record(address, taken, retaken)) {
            List<ControlRow> rows = store.queries().control(null).list(RecordFilter.ALL, Page.ALL);
            assertThat(rows.stream().map(row -> row.place().name())).containsExactly("Orla", "Brena");
            assertThat(rows).allMatch(row -> row.on().equals(LocalDate.parse("2021-08-15")));
            assertThat(rows.get(0).stretches()).hasSize(2);
            assertThat(rows.get(1).stretches().get(0).ageOn(rows.get(1).on())).isEqualTo(5);

            LocalDate before = LocalDate.parse("2021-08-12");
            assertThat(store.queries().control(before).list(RecordFilter.ALL.withPlaces("orla"), Page.ALL))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.stretches()).hasSize(1);
                        assertThat(row.stretches().get(0).state()).isEqualTo(ControlState.HELD);
                        assertThat(row.stretches().get(0).holder().name()).isEqualTo("Red Front");
                    });
            assertThat(store.queries().control(LocalDate.parse("2021-08-01")).list(RecordFilter.ALL, Page.ALL))
                    .isEmpty();
            assertThat(store.queries().control(null).list(RecordFilter.ALL.withActors("green"), Page.first(1)))
                    .hasSize(1);
        }
    }

    @BothDatabases
    void whoHeldAPlaceBeforeTheFirstDayThatIsAskedForHoldsItOnThatDay(RecordAddress address) {
        ToldArticle taken = ToldArticle.of("lantern", "2021-06-10")
                .say("The Red Front took Orla on Tuesday.")
                .held("Orla", "geonames:1", "Red Front", "AFGREBRFT", "captured", "2021-06-08");
        try (RecordStore store = record(address, taken)) {
            RecordFilter july = RecordFilter.ALL.withDays(
                    new DayRange(LocalDate.parse("2021-07-01"), LocalDate.parse("2021-07-31")));
            assertThat(store.queries().control(null).list(july, Page.ALL))
                    .singleElement()
                    .satisfies(
                            row -> assertThat(row.stretches().get(0).asOf()).isEqualTo(LocalDate.parse("2021-06-08")));
            assertThat(store.queries().control(LocalDate.parse("2021-07-01")).any(july))
                    .isTrue();
            assertThat(store.queries().controlChanges().any(july)).isFalse();
            RecordFilter may = RecordFilter.ALL.withDays(new DayRange(null, LocalDate.parse("2021-05-31")));
            assertThat(store.queries().control(null).any(may)).isFalse();
        }
    }

    @BothDatabases
    void whatNoGazetteerKnowsIsSeizedAndNotHeld(RecordAddress address) {
        ToldArticle taken = ToldArticle.of("lantern", "2021-06-10")
                .say("The Red Front took Orla and Marshal Kard on Tuesday.")
                .held("Orla", "geonames:1", "Red Front", "AFGREBRFT", "captured", "2021-06-08")
                .held("Marshal Kard", null, "Red Front", "AFGREBRFT", "captured", "2021-06-08");
        try (RecordStore store = record(address, taken)) {
            assertThat(store.queries().control(null).list(RecordFilter.ALL, Page.ALL))
                    .extracting(row -> row.place().name())
                    .containsExactly("Orla");
            assertThat(store.queries().seized(LocalDate.parse("2021-06-08")).list(RecordFilter.ALL, Page.ALL))
                    .extracting(row -> row.place().name())
                    .containsExactly("Marshal Kard");
        }
    }

    @BothDatabases
    void anEventIsGivenAsAnalystsCorrectedIt(RecordAddress address) throws Exception {
        ToldArticle article = blast("lantern", "2021-08-10", "Red Front men struck the market of Orla.");
        killing(article, "struck");
        String id = article.idOf("struck");
        try (RecordStore store = record(address, article)) {
            ToldCorrections.edit(address, id, "type", "COERCE");
            Query<EventRow> events = store.queries().events();
            assertThat(events.any(RecordFilter.ALL.withTypes("ASSAULT"))).isFalse();
            EventRow row =
                    events.list(RecordFilter.ALL.withTypes("coerce"), Page.ALL).get(0);
            assertThat(row.corrected()).containsExactly("type");
            JsonNode json = JsonLine.read(row.json());
            assertThat(json.path("type").asText()).isEqualTo("COERCE");
            assertThat(json.path("incident").asText()).isEqualTo(id);
            assertThat(json.path("standing").asText()).isEqualTo("live");
            assertThat(json.path("outlet").asText()).isEqualTo("lantern");

            LineDetail detail = store.queries().lookup().line(id);
            assertThat(detail.corrections())
                    .singleElement()
                    .satisfies(correction -> assertThat(correction.field()).isEqualTo("type"));
            String correction = detail.corrections().get(0).id();
            assertThat(store.queries().lookup().find(correction.substring(0, 8), 2))
                    .containsExactly(new Match("correction", correction));
        }
    }

    @BothDatabases
    void whatALaterRevisionTellsAnewIsFoundByTheOldId(RecordAddress address) {
        ToldArticle first =
                blast("lantern", "2021-08-10", "Red Front men struck the market of Orla, killing nine people.");
        killing(first, "struck").killed("nine people", 9);
        ToldArticle second = blast(
                        "lantern", "2021-08-10", "Red Front men struck the market of Orla, killing twelve people.")
                .updated("2021-08-10T20:00:00Z");
        killing(second, "struck").killed("twelve people", 12);
        try (RecordStore store = record(address, first, second)) {
            Lookup lookup = store.queries().lookup();
            String old = first.idOf("struck");
            LineDetail detail = lookup.line(old);
            assertThat(detail.successor()).isEqualTo(second.idOf("struck"));
            assertThat(detail.incident()).isNotNull();
            assertThat(detail.incident().id()).isEqualTo(second.idOf("struck"));
            assertThat(detail.telling().origin().standing()).isEqualTo("superseded");
            assertThat(detail.telling().paragraph().exact()).contains("nine people");

            String article = detail.telling().origin().article();
            String digest = detail.telling().revision();
            for (String name : List.of(article, article.substring(0, 6), digest, digest.substring(7, 23))) {
                assertThat(lookup.find(name, 2)).as(name).containsExactly(new Match("article", article));
            }
            assertThat(lookup.find("ffff", 2)).isEmpty();
            ArticleDetail history = lookup.article(article);
            assertThat(history.revisions()).hasSize(2);
            assertThat(history.revisions().get(1).changes()).isNotEmpty();
            assertThat(history.article().revisions()).isEqualTo(2);
        }
    }

    @BothDatabases
    void partsInEventsAreAskedForByWholeName(RecordAddress address) {
        ToldArticle article = blast("lantern", "2021-08-10", "Red Front men struck the Green Guard at Orla.");
        killing(article, "struck").to("Green Guard", "Green Guard", "AFGMIL");
        article.say("The Green Guard shelled the Red Front and the Red Front Youth at Orla.");
        article.event("ASSAULT", "shelled", "2021-08-10")
                .by("Green Guard", "Green Guard", "AFGMIL")
                .to("Red Front Youth", "Red Front Youth", "AFGREB")
                .to("Red Front", "Red Front", "AFGREBRFT")
                .at("Orla", "geonames:1", 35, 69);
        article.say("The Red Front Youth said so.").said("The Red Front Youth", "AFGREB", "said", "say");
        try (RecordStore store = record(address, article)) {
            Queries queries = store.queries();
            assertThat(triggers(queries, new Party(Party.Role.DOES, "red front")))
                    .containsExactly("struck");
            assertThat(triggers(queries, new Party(Party.Role.SUFFERS, "Red Front")))
                    .containsExactly("shelled");
            assertThat(triggers(queries, new Party(Party.Role.ANY, "Red Front")))
                    .containsExactlyInAnyOrder("struck", "shelled");
            assertThat(triggers(
                            queries,
                            new Party(Party.Role.DOES, "Green Guard"),
                            new Party(Party.Role.SUFFERS, "Red Front Youth")))
                    .containsExactly("shelled");
            assertThat(triggers(queries, new Party(Party.Role.ANY, "Front"))).isEmpty();
            assertThat(triggers(queries)).hasSize(2);

            assertThat(queries.statements("the red front youth").list(RecordFilter.ALL, Page.first(2)))
                    .hasSize(1);
            assertThat(queries.statements("Red Front").list(RecordFilter.ALL, Page.first(2)))
                    .isEmpty();
        }
    }

    private static List<String> triggers(Queries queries, Party... parties) {
        return queries.events(List.of(parties)).list(RecordFilter.ALL, Page.first(5)).stream()
                .map(row -> row.event().trigger().exact())
                .toList();
    }

    @BothDatabases
    void anActorIsGivenByItsWholeName(RecordAddress address) {
        ToldArticle article = blast("lantern", "2021-08-10", "The Red Front Youth and the Red Front struck Orla.");
        article.event("ASSAULT", "struck", "2021-08-10")
                .by("Red Front Youth", "Red Front Youth", "AFGREB")
                .by("Red Front", "Red Front", "AFGREBRFT");
        try (RecordStore store = record(address, article)) {
            assertThat(store.queries().actor("red front")).hasValueSatisfying(actor -> {
                assertThat(actor.name()).isEqualTo("Red Front");
                assertThat(actor.codes()).containsExactly("AFGREBRFT");
                assertThat(actor.did()).isEqualTo(1);
            });
            assertThat(store.queries().actor("Front")).isEmpty();
            assertThat(store.queries().actor("…")).isEmpty();
        }
    }

    @BothDatabases
    void aRevisionIsGivenWithItsLinesAsTheyStandNow(RecordAddress address) throws Exception {
        ToldArticle first = blast("lantern", "2021-08-10", "Red Front men struck the market of Orla, killing nine.");
        killing(first, "struck");
        ToldArticle second = blast("lantern", "2021-08-10", "Red Front men struck the market of Orla, killing twelve.")
                .updated("2021-08-10T20:00:00Z");
        killing(second, "struck");
        second.say("An aide denied it.").said("An aide", "AFGGOV", "denied", "deny");
        try (RecordStore store = record(address, first, second)) {
            ToldCorrections.edit(address, second.idOf("struck"), "type", "COERCE");
            Lookup lookup = store.queries().lookup();
            String article =
                    lookup.line(second.idOf("struck")).telling().origin().article();
            ArticleDetail history = lookup.article(article);
            RevisionDetail now =
                    lookup.revision(article, history.article().revision()).orElseThrow();
            assertThat(now.article().text()).contains("twelve");
            assertThat(now.lines())
                    .extracting(ToldLine::id)
                    .containsExactly(second.idOf("struck"), second.idOf("denied"));
            ToldLine strike = now.lines().get(0);
            assertThat(strike.standing()).isEqualTo("live");
            assertThat(strike.event().code().type().name()).isEqualTo("COERCE");
            assertThat(strike.incident().id()).isEqualTo(second.idOf("struck"));
            assertThat(strike.corrections()).extracting(CorrectionDetail::field).containsExactly("type");
            assertThat(now.lines().get(1).corrections()).isEmpty();

            ToldLine before = lookup.revision(
                            article, history.revisions().get(0).digest())
                    .orElseThrow()
                    .lines()
                    .get(0);
            assertThat(before.standing()).isEqualTo("superseded");
            assertThat(before.incident()).isNull();
            assertThat(lookup.revision(article, "sha256:0000")).isEmpty();
        }
    }

    @BothDatabases
    void tellsWhatAFilterCannotBe(RecordAddress address) {
        ToldArticle article = blast("lantern", "2021-08-10", "Red Front men struck the market of Orla.");
        killing(article, "struck");
        try (RecordStore store = record(address, article)) {
            Queries queries = store.queries();
            assertThatThrownBy(() -> queries.events().any(RecordFilter.ALL.withTypes("ASSULT")))
                    .isInstanceOf(FilterFault.class)
                    .hasMessageStartingWith("there is no type \"ASSULT\"; there are agree, consult");
            assertThatThrownBy(() -> queries.events().any(RecordFilter.ALL.withCountries("Afghanistn")))
                    .hasMessageContaining("no country \"Afghanistn\"");
            assertThatThrownBy(() -> queries.statements().any(RecordFilter.ALL.withStatuses(IncidentStatus.DENIED)))
                    .hasMessage("statements have no status");
            assertThatThrownBy(() -> queries.claims().any(RecordFilter.ALL.withStatuses(IncidentStatus.CONFIRMED)))
                    .hasMessage("a claim is claimed, denied, disputed");
            assertThatThrownBy(() -> Cursor.of("0000zzzz")).isInstanceOf(FilterFault.class);
            for (String country : List.of("af", "AFG", "Afghanistan", "islamic republic of afghanistan")) {
                assertThat(queries.events().any(RecordFilter.ALL.withCountries(country)))
                        .isTrue();
            }
        }
    }

    @BothDatabases
    void whoLeftHomeStandsByDayWithWhoSaysSo(RecordAddress address) {
        ToldArticle first = ToldArticle.of("lantern", "2021-08-10")
                .say("Some 5000 people fled Orla on foot.")
                .fled("5000 people", 5000, "Orla", "geonames:1", "2021-08-09");
        ToldArticle second = ToldArticle.of("courier", "2021-08-20")
                .say("Another 700 people fled Vel in boats.")
                .fled("700 people", 700, "Vel", "geonames:2", "2021-08-19");
        try (RecordStore store = record(address, first, second)) {
            Query<DisplacementRow> query = store.queries().displacements();
            assertThat(query.list(RecordFilter.ALL, Page.ALL))
                    .extracting(row -> row.origin().outlet())
                    .containsExactly("courier", "lantern");
            assertThat(query.list(RecordFilter.ALL.withPlaces("Orla").withText("foot"), Page.ALL))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.status()).contains(IncidentStatus.REPORTED);
                        assertThat(row.displacement().figures().get(0).high()).isEqualTo(5000);
                        assertThat(row.json()).contains("\"voice\":\"lantern\",\"status\":\"reported\"");
                    });
            DayRange later = new DayRange(LocalDate.parse("2021-08-15"), null);
            assertThat(query.count(RecordFilter.ALL.withDays(later), 10)).isEqualTo(new Query.Count(1, true));
            assertThat(query.read(RecordFilter.ALL, Page.first(1), row -> {})).isPresent();
            assertThatThrownBy(() -> query.any(RecordFilter.ALL.withActors("Red Front")))
                    .isInstanceOf(FilterFault.class)
                    .hasMessage("displacements have no actor");
        }
    }

    @BothDatabases
    void rowsAreCountedUpToANumber(RecordAddress address) {
        ToldArticle article = blast("lantern", "2021-08-10", "The governor said the convoy had been sent back.")
                .said("The governor", "AFGGOV", "said", "say")
                .say("The mayor rejected a report.")
                .said("The mayor", "AFGGOV", "rejected", "deny")
                .denying("rejected", null);
        ToldArticle copy = blast("courier", "2021-08-11", "The mayor rejected a report.")
                .said("The mayor", "AFGGOV", "rejected", "deny")
                .denying("rejected", null);
        try (RecordStore store = record(address, article, copy)) {
            Queries queries = store.queries();
            for (Query<?> query : List.of(queries.statements(), queries.claims(), queries.articles())) {
                int all = query.list(RecordFilter.ALL, Page.ALL).size();
                assertThat(query.count(RecordFilter.ALL, all)).isEqualTo(new Query.Count(all, true));
                assertThat(query.count(RecordFilter.ALL, all - 1)).isEqualTo(new Query.Count(all - 1, false));
            }
        }
    }

    @BothDatabases
    void periodsCountIncidentsByTheMiddleOfTheirDays(RecordAddress address) {
        ToldArticle article = blast("lantern", "2021-08-10", "A bomb of the Red Front killed nine people in Orla.");
        killing(article, "bomb");
        try (RecordStore store = record(address, article)) {
            Query<IncidentRow> byWeek = store.queries().incidents(Grain.WEEK);
            DayRange week = new DayRange(LocalDate.parse("2021-08-09"), LocalDate.parse("2021-08-15"));
            DayRange rest = new DayRange(LocalDate.parse("2021-08-10"), LocalDate.parse("2021-08-15"));
            assertThat(byWeek.count(RecordFilter.ALL.withDays(week), 10).number())
                    .isEqualTo(1);
            assertThat(byWeek.any(RecordFilter.ALL.withDays(rest))).isFalse();
            assertThat(byWeek.any(RecordFilter.ALL)).isTrue();
        }
    }
}
