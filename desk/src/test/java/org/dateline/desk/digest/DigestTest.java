package org.dateline.desk.digest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.core.ledger.correction.Change;
import org.dateline.core.ledger.correction.Correction;
import org.dateline.desk.edition.Edition;
import org.dateline.store.query.RecordFilter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A crisis is told day by day: each change once, on its day, and nothing that is none. */
class DigestTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final CodedPage LANTERN = new CodedPage("Lantern", "2021-08-10", "blast")
            .say("The Red Front bombed the market of Orla and 9 people died, traders said.")
            .bombed("Orla", "2021-08-10", 9)
            .say("Carts stood in the rain all day while the roads to the river were shut and soldiers in wet coats"
                    + " told everybody who came from the valley to go home before the night fell over the town.");
    private static final CodedPage COURIER = new CodedPage("Courier", "2021-08-11", "market")
            .say("The Red Front bombed the market of Orla; 12 people are dead by now.")
            .bombed("Orla", "2021-08-10", 12);
    private static final CodedPage DENIAL = new CodedPage("Border Post", "2021-08-12", "denial")
            .say("Officials denied that the Red Front bombed the market of Orla.")
            .bombed("Orla", "2021-08-10", 0)
            .deniedBy("Officials");

    private Subscriber reader;

    @BeforeEach
    void begin(@TempDir Path folder) {
        reader = new Subscriber(folder);
    }

    @AfterEach
    void end() {
        reader.close();
    }

    private static List<JsonNode> items(Edition edition) {
        return edition.items().stream().map(DigestTest::read).toList();
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(line, e);
        }
    }

    private static JsonNode only(Edition edition, String kind) {
        List<JsonNode> of = items(edition).stream()
                .filter(item -> item.path("kind").asText().equals(kind))
                .toList();
        assertThat(of).as(edition.letter().text()).hasSize(1);
        return of.get(0);
    }

    private static JsonNode about(Edition edition, String id) {
        return items(edition).stream()
                .filter(item -> item.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError(edition.letter().text()));
    }

    private static List<String> changes(JsonNode item) {
        List<String> changes = new ArrayList<>();
        item.path("changes").forEach(change -> changes.add(change.asText()));
        return changes;
    }

    @Test
    void eachChangeIsToldOnceOnItsDay() {
        JsonNode first = only(reader.reads(LANTERN).told("2021-08-10"), "incident");
        assertThat(first.path("change").asText()).isEqualTo("new");
        assertThat(first.path("url").asText()).isEqualTo("https://desk.example/evidence/" + LANTERN.id(0));
        assertThat(reader.told("2021-08-10").isEmpty()).isTrue();

        JsonNode second = only(reader.reads(COURIER).told("2021-08-11"), "incident");
        assertThat(second.path("change").asText()).isEqualTo("changed");
        assertThat(changes(second)).anyMatch(change -> change.equals("told by 2 independent voices (was 1)"));
        assertThat(changes(second)).anyMatch(change -> change.equals("killed 9 (Lantern), 12 (Courier) (was 9)"));
        assertThat(second.path("figures").get(0).path("says")).hasSize(2);

        Edition third = reader.reads(DENIAL).told("2021-08-12");
        assertThat(only(third, "incident").path("status").asText()).isEqualTo("disputed");
        assertThat(third.letter().text())
                .contains("NEW DISPUTES")
                .contains("Denied by Officials: “Officials denied that the Red Front bombed")
                .contains("https://desk.example/evidence/" + DENIAL.id(0))
                .contains("now disputed (was");
        assertThat(third.letter().subject()).contains("one account is denied or disputed");

        Edition fourth = reader.told("2021-08-13");
        assertThat(fourth.isEmpty()).isTrue();
        assertThat(fourth.told()).isEmpty();
        assertThat(fourth.letter().text()).contains("Nothing new.").contains("No new article was read.");
    }

    @Test
    void whoBeginsToReadLaterIsToldOnlyWhatIsNewSince() {
        reader.reads(LANTERN).begun();
        JsonNode changed = only(reader.reads(COURIER).told("2021-08-11"), "incident");
        assertThat(changed.path("change").asText()).isEqualTo("changed");
        assertThat(changes(changed)).contains("killed 9 (Lantern), 12 (Courier) (was 9)");
        assertThat(only(reader.reads(DENIAL).told("2021-08-12"), "incident")
                        .path("status")
                        .asText())
                .isEqualTo("disputed");
    }

    @Test
    void whatWasToldSoLongAgoThatItIsKeptNoMoreIsNotToldAsNewAgain() {
        reader.reads(LANTERN).told("2021-08-10");
        List<JsonNode> soon = items(reader.forgotten().reads(COURIER).told("2021-08-11"));
        assertThat(soon)
                .isNotEmpty()
                .allMatch(item -> item.path("change").asText().equals("changed"));

        CodedPage anniversary = new CodedPage("Relay", "2023-08-10", "anniversary")
                .say("Two years ago the Red Front bombed the market of Orla and killed 14 people.")
                .bombed("Orla", "2021-08-10", 14);
        assertThat(items(reader.forgotten().reads(anniversary).told("2023-08-10")))
                .noneMatch(item -> item.path("change").asText().equals("new"));
    }

    @Test
    void itIsAskedOnlyForWhatIsTouched() {
        CodedPage other = new CodedPage("Relay", "2021-08-10", "velm")
                .say("A shell of the Red Front hit the old mill of Velm in the morning.")
                .bombed("Velm", "2021-08-09", 0);
        reader.reads(LANTERN, other).told("2021-08-10");
        reader.asked().clear();
        reader.reads(COURIER).told("2021-08-11");
        assertThat(reader.asked()).contains(LANTERN.id(0), COURIER.id(0)).doesNotContain(other.id(0));
    }

    @Test
    void readingAgainAndCodingAnewTellNothing() {
        reader.reads(LANTERN, COURIER).told("2021-08-11");
        reader.reads(LANTERN);
        assertThat(reader.told("2021-08-12").isEmpty()).isTrue();
        var recorder = reader.store.articles(reader.store.begin("recode", null));
        recorder.record(LANTERN.codedBy("better"));
        recorder.record(COURIER.codedBy("better"));
        assertThat(reader.told("2021-08-12").isEmpty()).isTrue();
    }

    @Test
    void ofARevisedArticleOnlyWhatItTellsOtherwiseIsTold() {
        reader.reads(LANTERN).told("2021-08-10");
        CodedPage same = new CodedPage("Lantern", "2021-08-11", "blast")
                .say("The Red Front bombed the market of Orla and 9 people died, traders said.")
                .bombed("Orla", "2021-08-10", 9)
                .say("The market is open again.");
        assertThat(reader.reads(same).told("2021-08-11").isEmpty()).isTrue();
        CodedPage more = new CodedPage("Lantern", "2021-08-12", "blast")
                .say("The Red Front bombed the market of Orla and 15 people died, traders said.")
                .bombed("Orla", "2021-08-10", 15)
                .say("The market is open again.");
        JsonNode changed = only(reader.reads(more).told("2021-08-12"), "incident");
        assertThat(changed.path("change").asText()).isEqualTo("changed");
        assertThat(changes(changed)).containsExactly("killed 15 (was 9)");
    }

    @Test
    void whatARevisionTellsNoMoreIsToldToBeWithdrawn() {
        reader.reads(LANTERN).told("2021-08-10");
        CodedPage without = new CodedPage("Lantern", "2021-08-11", "blast").say("The market of Orla is open again.");
        Edition edition = reader.reads(without).told("2021-08-11");
        assertThat(only(edition, "incident").path("status").asText()).isEqualTo("withdrawn");
        assertThat(edition.letter().text()).contains("Told no more by Lantern");
    }

    @Test
    void copiesOfWireStoriesTellNothing() {
        reader.reads(LANTERN).told("2021-08-10");
        CodedPage copy = new CodedPage("Relay", "2021-08-11", "wire")
                .say("The Red Front bombed the market of Orla and 9 people died, traders said.")
                .bombed("Orla", "2021-08-10", 9)
                .say("Carts stood in the rain all day while the roads to the river were shut and soldiers in wet coats"
                        + " told everybody who came from the valley to go home before the night fell over the town.");
        Edition edition = reader.reads(copy).told("2021-08-11");
        assertThat(edition.isEmpty()).as(edition.letter().text()).isTrue();
        assertThat(edition.letter().text()).contains("1 new article from 1 outlet was read.");
    }

    @Test
    void whatAnAnalystMergesIsToldToBeOne() {
        CodedPage other = new CodedPage("Relay", "2021-08-10", "velm")
                .say("A shell of the Red Front hit the old mill of Velm in the morning.")
                .bombed("Velm", "2021-08-09", 0);
        assertThat(items(reader.reads(LANTERN, other).told("2021-08-10"))).hasSize(2);
        reader.store
                .corrections()
                .correct(
                        reader.store.begin("correct", null),
                        new Correction(new Change.Merge(List.of(LANTERN.id(0), other.id(0))), "ana", "the same"),
                        null);
        JsonNode merged = only(reader.told("2021-08-11"), "incident");
        assertThat(changes(merged)).anyMatch(change -> change.startsWith("one with another that you were told of"));
        assertThat(reader.told("2021-08-11").isEmpty()).isTrue();
    }

    private static final CodedPage MILL = new CodedPage("Relay", "2021-08-10", "velm")
            .say("A shell of the Red Front hit the old mill of Velm in the morning.")
            .bombed("Velm", "2021-08-09", 0);
    private static final CodedPage MILL_AGAIN = new CodedPage("Courier", "2021-08-12", "mill")
            .say("Bombs of the Red Front fell on the mill that stands by the river in Velm.")
            .bombed("Velm", "2021-08-09", 0);

    private String correct(Change change) {
        return reader.store
                .corrections()
                .correct(reader.store.begin("correct", null), new Correction(change, "ana", "as it is"), null);
    }

    @Test
    void whatIsMergedNoMoreIsToldToBeSetApartOnceAndNotAsNew() {
        reader.reads(LANTERN, MILL).told("2021-08-10");
        String merge = correct(new Change.Merge(List.of(LANTERN.id(0), MILL.id(0))));
        reader.told("2021-08-11");
        correct(new Change.Undo(merge));
        JsonNode apart = about(reader.told("2021-08-12"), MILL.id(0));
        assertThat(apart.path("change").asText()).isEqualTo("changed");
        assertThat(changes(apart)).containsExactly("set apart by an analyst from another that you were told of");
        assertThat(reader.told("2021-08-12").isEmpty()).isTrue();
        JsonNode more = only(reader.reads(MILL_AGAIN).told("2021-08-12"), "incident");
        assertThat(more.path("change").asText()).isEqualTo("changed");
        assertThat(changes(more))
                .contains("told by 2 independent voices (was 1)")
                .noneMatch(change -> change.startsWith("set apart"));
    }

    @Test
    void whatIsMergedNoMoreAndReportedAnewIsToldAsChanged() {
        reader.reads(LANTERN, MILL).told("2021-08-10");
        String merge = correct(new Change.Merge(List.of(LANTERN.id(0), MILL.id(0))));
        reader.told("2021-08-11");
        correct(new Change.Undo(merge));
        JsonNode both = about(reader.reads(MILL_AGAIN).told("2021-08-12"), MILL.id(0));
        assertThat(both.path("change").asText()).isEqualTo("changed");
        assertThat(changes(both))
                .contains(
                        "set apart by an analyst from another that you were told of",
                        "told by 2 independent voices (was 1)");
        assertThat(reader.told("2021-08-12").isEmpty()).isTrue();
    }

    @Test
    void whatIsRejectedNoMoreIsToldToCountAgainOnceAndNotAsNew() {
        reader.reads(MILL).told("2021-08-10");
        String rejection = correct(new Change.Reject(List.of(MILL.id(0))));
        reader.told("2021-08-11");
        correct(new Change.Undo(rejection));
        JsonNode again = only(reader.told("2021-08-12"), "incident");
        assertThat(again.path("change").asText()).isEqualTo("changed");
        assertThat(changes(again)).containsExactly("counted again: you were told that it was taken back");
        assertThat(reader.told("2021-08-12").isEmpty()).isTrue();
    }

    @Test
    void whatAnAnalystRejectsIsToldToBeGoneOnce() {
        reader.reads(LANTERN).told("2021-08-10");
        reader.store
                .corrections()
                .correct(
                        reader.store.begin("correct", null),
                        new Correction(new Change.Reject(List.of(LANTERN.id(0))), "ana", "no"),
                        null);
        JsonNode gone = only(reader.told("2021-08-11"), "incident");
        assertThat(gone.path("status").asText()).isEqualTo("rejected");
        assertThat(reader.told("2021-08-12").isEmpty()).isTrue();
    }

    @Test
    void whatIsDeniedStandsBesideItsDenialThoughItWasDeniedBefore() {
        reader.reads(LANTERN, DENIAL).told("2021-08-12");
        Edition later = reader.reads(COURIER).told("2021-08-13");
        JsonNode item = only(later, "incident");
        assertThat(later.letter().text()).contains("TOLD OTHERWISE THAN BEFORE").doesNotContain("NEW DISPUTES");
        assertThat(item.path("texts"))
                .extracting(text -> text.path("by").asText())
                .anyMatch(by -> by.startsWith("Told as a fact"))
                .last()
                .isEqualTo("Denied by Officials");
        assertThat(item.path("texts"))
                .extracting(text ->
                        text.path("outlet").asText() + " " + text.path("url").asText())
                .contains("Border Post https://desk.example/evidence/" + DENIAL.id(0));
        assertThat(item.path("type").asText()).isEqualTo("ASSAULT");
    }

    @Test
    void figuresThatDoNotFitStandSideBySideAndBoundsStay() {
        CodedPage atLeast = new CodedPage("Courier", "2021-08-10", "market")
                .say("The Red Front bombed the market of Orla, where at least 40 people died.")
                .bombed("Orla", "2021-08-10", 0)
                .killed("at least 40 people", 40L, null);
        CodedPage upTo = new CodedPage("Relay", "2021-08-10", "night")
                .say("The Red Front bombed the market of Orla; up to 50 people were killed.")
                .bombed("Orla", "2021-08-10", 0)
                .killed("up to 50 people", null, 50L);
        Edition compatible = reader.reads(atLeast, upTo).told("2021-08-10");
        JsonNode one = only(compatible, "incident");
        assertThat(one.path("what").asText()).contains("killed 40–50").contains("· attack ·");
        assertThat(one.path("figures").get(0).path("disputed").asBoolean()).isFalse();
        assertThat(one.path("figures").get(0).path("says"))
                .extracting(says -> says.path("low") + " " + says.path("high") + " "
                        + says.path("words").asText())
                .containsExactlyInAnyOrder("40 null at least 40 people", "null 50 up to 50 people");
        assertThat(compatible.letter().text().replaceAll("\\s+", " "))
                .contains("killed: Courier says “at least 40 people”, Relay says “up to 50 people”");
        assertThat(compatible.letter().subject()).isEqualTo("Dateline, 10 August 2021: at least 40 killed in Orla");

        JsonNode other = only(reader.reads(LANTERN).told("2021-08-11"), "incident");
        assertThat(other.path("what").asText())
                .contains("killed 9 (Lantern), at least 40 (Courier), up to 50 (Relay)")
                .doesNotContain("–");
        assertThat(other.path("figures").get(0).path("disputed").asBoolean()).isTrue();

        CodedPage fewer = new CodedPage("Lantern", "2021-08-12", "school")
                .say("The Red Front bombed the school of Karst; up to 5 people were killed.")
                .bombed("Karst", "2021-08-12", 0)
                .killed("up to 5 people", null, 5L);
        CodedPage more = new CodedPage("Courier", "2021-08-12", "shells")
                .say("Shells of the Red Front hit the school of Karst, where 40 people lost their lives.")
                .bombed("Karst", "2021-08-12", 0)
                .killed("40 people", 40L, 40L);
        Edition contrary = reader.reads(fewer, more).told("2021-08-12");
        assertThat(only(contrary, "incident").path("what").asText()).contains("up to 5 (Lantern), 40 (Courier)");
        assertThat(contrary.letter().subject())
                .as("no number is granted by both")
                .isEqualTo("Dateline, 12 August 2021: one new incident");
    }

    private static CodedPage revisedTo(int killed, String day) {
        return new CodedPage("Lantern", day, "blast")
                .say("The Red Front bombed the market of Orla and " + killed + " people died, traders said.")
                .bombed("Orla", "2021-08-10", killed);
    }

    @Test
    void theSubjectTellsARiseOfTheDeadAsOneAndNoFall() {
        reader.reads(LANTERN).told("2021-08-10");
        Edition fall = reader.reads(revisedTo(7, "2021-08-11")).told("2021-08-11");
        assertThat(changes(only(fall, "incident"))).containsExactly("killed 7 (was 9)");
        assertThat(fall.letter().subject()).doesNotContain("killed");
        Edition rise = reader.reads(revisedTo(15, "2021-08-12")).told("2021-08-12");
        assertThat(rise.letter().subject()).isEqualTo("Dateline, 12 August 2021: now 15 killed in Orla");
    }

    @Test
    void voicesThatAnEarlierVersionCountedOtherwiseAreNotCompared() {
        CodedPage second = new CodedPage("Courier", "2021-08-11", "market")
                .say("Planes of the Red Front dropped bombs on the market of Orla, where 9 people lost their lives.")
                .bombed("Orla", "2021-08-10", 9);
        CodedPage third = new CodedPage("Relay", "2021-08-12", "toll")
                .say("In Orla nine were buried, 9 people whom the Red Front had killed from the air in the market.")
                .bombed("Orla", "2021-08-10", 9);
        reader.reads(LANTERN).told("2021-08-10");
        reader.knows(LANTERN.id(0), "{\"status\":\"confirmed\",\"voices\":1,\"figures\":{\"killed\":\"9\"}}");
        Edition same = reader.reads(second).told("2021-08-11");
        assertThat(same.isEmpty()).as(same.letter().text()).isTrue();
        assertThat(changes(only(reader.reads(third).told("2021-08-12"), "incident")))
                .containsExactly("told by 3 independent voices (was 2)");
    }

    @Test
    void anOutletWrittenInTwoWaysIsOneVoiceOnTheMap() {
        CodedPage shouted = new CodedPage("LANTERN", "2021-08-11", "market")
                .say("Planes of the Red Front dropped bombs on the market of Orla, where 9 people lost their lives.")
                .bombed("Orla", "2021-08-10", 9);
        assertThat(reader.reads(LANTERN, shouted).map().dots())
                .extracting(MapView.Dot::voices)
                .containsExactly(1);
        assertThat(reader.reads(COURIER).map().dots())
                .extracting(MapView.Dot::voices)
                .containsExactly(2);
    }

    @Test
    void theSubjectTellsTheWorstElseHowManyIncidentsAreNew() {
        CodedPage quiet = new CodedPage("Relay", "2021-08-10", "velm")
                .say("A shell of the Red Front hit the old mill of Velm in the morning.")
                .bombed("Velm", "2021-08-09", 0);
        assertThat(reader.reads(quiet).told("2021-08-10").letter().subject())
                .isEqualTo("Dateline, 10 August 2021: one new incident");
        assertThat(reader.reads(LANTERN).told("2021-08-10").letter().subject())
                .isEqualTo("Dateline, 10 August 2021: 9 killed in Orla");
    }

    @Test
    void controlThatOnlySpeakersTellOfNamesThem() {
        Edition edition = reader.reads(new CodedPage("Lantern", "2021-08-10", "1")
                        .say("The Red Front took Brena, residents said.")
                        .taken("Brena", "Red Front", "2021-08-10")
                        .saidBy("residents"))
                .told("2021-08-10");
        assertThat(only(edition, "control").path("what").asText())
                .startsWith("Brena: held by Red Front (according to residents)");
    }

    @Test
    void controlThatIsDeniedNamesTheOutletsOfBothSides() {
        Edition edition = reader.reads(
                        new CodedPage("Lantern", "2021-08-10", "1")
                                .say("The Red Front took Brena.")
                                .taken("Brena", "Red Front", "2021-08-10"),
                        new CodedPage("Courier", "2021-08-10", "2")
                                .say("The Hill Guard holds Brena to this day and took it all.")
                                .taken("Brena", "Hill Guard", "2021-08-10"))
                .told("2021-08-10");
        assertThat(only(edition, "control").path("what").asText())
                .contains("Lantern")
                .contains("Courier");
    }

    @Test
    void controlIsToldWhenItChangesAndWhenASecondVoiceTellsIt() {
        JsonNode first = only(
                reader.reads(new CodedPage("Lantern", "2021-08-10", "1")
                                .say("The Red Front took Brena.")
                                .taken("Brena", "Red Front", "2021-08-10"))
                        .told("2021-08-10"),
                "control");
        assertThat(first.path("what").asText()).startsWith("Brena: held by Red Front");
        JsonNode second = only(
                reader.reads(new CodedPage("Courier", "2021-08-11", "2")
                                .say("Brena is in the hands of the Red Front, which stormed the town.")
                                .taken("Brena", "Red Front", "2021-08-10"))
                        .told("2021-08-11"),
                "control");
        assertThat(changes(second)).containsExactly("now told by two or more independent voices (was one)");
        Edition third = reader.reads(new CodedPage("Courier", "2021-08-12", "3")
                        .say("The Hill Guard drove the others out of Brena.")
                        .taken("Brena", "Hill Guard", "2021-08-12"))
                .told("2021-08-12");
        assertThat(changes(only(third, "control"))).containsExactly("was: held by Red Front");
        assertThat(third.letter().subject())
                .isEqualTo("Dateline, 12 August 2021: no corroborated change of control; one place changed hands"
                        + " according to one outlet");
    }

    @Test
    void whatHappenedLongAgoIsBackground() {
        CodedPage explainer = new CodedPage("Lantern", "2021-08-10", "explainer")
                .say("In 2015 the Red Front bombed the bridge of Karst.")
                .bombed("Karst", "2015-06-01", 0)
                .say("In 2014, 400 people fled Karst.")
                .fled(400, "Karst", "2014-01-01");
        assertThat(reader.reads(explainer).told("2021-08-10").isEmpty()).isTrue();
    }

    @Test
    void flightsAreToldOnce() {
        reader.reads(new CodedPage("Lantern", "2021-08-10", "flight")
                .say("Some 300 people fled Orla on Tuesday.")
                .fled(300, "Orla", "2021-08-10"));
        assertThat(only(reader.told("2021-08-10"), "displacement")
                        .path("figures")
                        .get(0)
                        .path("low")
                        .asInt())
                .isEqualTo(300);
        assertThat(reader.told("2021-08-11").isEmpty()).isTrue();
    }

    @Test
    void onlyWhatAnswersToTheFilterIsTold() {
        reader.reads(LANTERN);
        RecordFilter others = RecordFilter.ALL.withPlaces("Velm");
        Edition edition = reader.told("2021-08-10", others, true);
        assertThat(edition.isEmpty()).isTrue();
        assertThat(edition.letter().text()).contains("None tells anything that is new\nand answers to your filter.");
    }

    @Test
    void anAlertIsShorterAndSaysThatItIsOne() {
        Edition alert = reader.reads(LANTERN).told("2021-08-10", RecordFilter.ALL, false);
        assertThat(alert.letter().subject()).startsWith("Alert: Dateline, 10 August 2021: ");
        assertThat(alert.letter().pictures()).isEmpty();
    }
}
