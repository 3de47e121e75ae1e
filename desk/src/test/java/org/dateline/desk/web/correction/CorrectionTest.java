package org.dateline.desk.web.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.desk.SmallRecord;
import org.dateline.desk.web.RunningDesk;
import org.dateline.desk.web.Visitor;
import org.dateline.store.Corrections.Made;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections through the forms of the evidence. */
class CorrectionTest {

    private static final String EVIDENCE = "/evidence/" + SmallRecord.BLAST;
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"(\\d+)\"");

    @TempDir
    Path folder;

    private RunningDesk desk;

    @BeforeEach
    void start() {
        desk = RunningDesk.on(Path.of(SmallRecord.in(folder)));
    }

    @AfterEach
    void stop() {
        desk.close();
    }

    private String seen() {
        Matcher seen = SEEN.matcher(desk.get(EVIDENCE).body());
        assertThat(seen.find()).isTrue();
        return seen.group(1);
    }

    /** Sends a form of the evidence. */
    private HttpResponse<String> post(String path, Map<String, String> form) {
        Visitor visitor = new Visitor(desk);
        visitor.get(EVIDENCE);
        return visitor.post(path, form);
    }

    private HttpResponse<String> edit(String seen, String field, String value) {
        return post(EVIDENCE + "/edit", Map.of("seen", seen, "reason", "as the hospital says", field, value));
    }

    @Test
    void anEditShowsItsEffectAndCanBeTakenBack() {
        HttpResponse<String> saved = edit(seen(), "figures", "killed 12");

        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.body()).contains("figures: none → killed 12").contains("as the hospital says");

        Made made = desk.store().corrections().all().get(0);
        HttpResponse<String> undone = post(EVIDENCE + "/undo", Map.of("seen", seen(), "correction", made.id()));

        assertThat(undone.statusCode()).isEqualTo(200);
        assertThat(desk.store().corrections().all().get(0).undone()).isTrue();
        assertThat(desk.get(EVIDENCE).body()).contains("<s>figures: killed 12</s>");
    }

    @Test
    void severalFieldsAreSavedAndTakenBackTogether() {
        HttpResponse<String> saved = post(
                EVIDENCE + "/edit",
                Map.of(
                        "seen", seen(),
                        "reason", "as the hospital says",
                        "figures", "killed 12",
                        "time", "2021-08-09"));
        assertThat(saved.statusCode()).isEqualTo(200);
        List<String> made =
                desk.store().corrections().all().stream().map(Made::id).toList();
        assertThat(made).hasSize(2);
        made.forEach(id -> assertThat(saved.body()).contains("name=\"correction\" value=\"" + id + "\""));

        Visitor visitor = new Visitor(desk);
        visitor.get(EVIDENCE);
        visitor.post(EVIDENCE + "/undo?correction=" + String.join("&correction=", made), Map.of("seen", seen()));

        assertThat(desk.store().corrections().all()).filteredOn(Made::undone).hasSize(2);
    }

    @Test
    void whatWasTypedInVainStandsInTheFormAgain() {
        String seen = seen();
        assertThat(edit(seen, "figures", "killed 12").statusCode()).isEqualTo(200);

        HttpResponse<String> late =
                post(EVIDENCE + "/merge", Map.of("seen", seen, "reason", "one market", "with", SmallRecord.VISIT));

        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.body())
                .contains("name=\"with\" value=\"" + SmallRecord.VISIT + "\"")
                .contains("name=\"reason\" required value=\"one market\"");
    }

    @Test
    void whoComesSecondIsShownBothAndLosesNothing() {
        String seen = seen();
        assertThat(edit(seen, "figures", "killed 12").statusCode()).isEqualTo(200);

        HttpResponse<String> late = edit(seen, "figures", "killed 15");

        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.body())
                .contains("Somebody corrected this since you opened it")
                .contains("value=\"killed 15\"")
                .contains("In the record now: <span dir=\"auto\">killed 12</span>")
                .contains("as the hospital says");
        assertThat(desk.store().corrections().all()).hasSize(1);
        assertThat(edit(seen(), "figures", "killed 15").statusCode()).isEqualTo(200);
        assertThat(desk.store().corrections().all()).hasSize(2);
    }

    @Test
    void aValueThatIsNoneIsRefusedWithItsFormAndKept() {
        HttpResponse<String> refused = edit(seen(), "time", "last week");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("That cannot be saved").contains("value=\"last week\"");
        assertThat(desk.store().corrections().all()).isEmpty();
    }

    @Test
    void aCorrectionWithoutAReasonIsNotMade() {
        HttpResponse<String> refused =
                post(EVIDENCE + "/edit", Map.of("seen", seen(), "reason", " ", "figures", "killed 12"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Say why");
        assertThat(desk.store().corrections().all()).isEmpty();
    }

    @Test
    void whatWasConfirmedIsNotInDoubtAnyMore() {
        assertThat(desk.get("/review").body()).contains(EVIDENCE);

        assertThat(post(EVIDENCE + "/confirm", Map.of("seen", seen())).statusCode())
                .isEqualTo(200);

        assertThat(desk.get("/review").body()).doesNotContain(EVIDENCE);
    }

    @Test
    void reportsAreTakenApartAndPutTogetherAgain() {
        String incident = desk.get(EVIDENCE).body();
        assertThat(incident).contains("2 reports");

        HttpResponse<String> apart = post(
                EVIDENCE + "/split",
                Map.of("seen", seen(), "reason", "another market", "apart", SmallRecord.SECOND_BLAST));
        assertThat(apart.statusCode()).isEqualTo(200);
        assertThat(desk.get(EVIDENCE).body()).contains("1 report");

        HttpResponse<String> together = post(
                EVIDENCE + "/merge", Map.of("seen", seen(), "reason", "the same", "with", SmallRecord.SECOND_BLAST));
        assertThat(together.statusCode()).isEqualTo(200);
        assertThat(desk.get(EVIDENCE).body()).contains("2 reports");
    }

    @Test
    void whatACorrectionWouldChangeIsToldBeforeItIsSaved() {
        Map<String, String> form =
                Map.of("seen", seen(), "reason", "another market", "apart", SmallRecord.SECOND_BLAST);

        HttpResponse<String> shown = post(EVIDENCE + "/split/effect", form);

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body())
                .contains("nothing is saved yet")
                .contains("new incident: “")
                .contains("2 reports, 2 voices: Courier; Lantern → 1 report, 1 voice: Lantern")
                .contains("formaction=\"" + EVIDENCE + "/split\"")
                .contains("value=\"" + SmallRecord.SECOND_BLAST + "\" checked");
        assertThat(desk.store().corrections().all()).isEmpty();

        HttpResponse<String> saved = post(EVIDENCE + "/split", form);
        assertThat(saved.body()).contains("new incident: “").contains("→ 1 report, 1 voice: Lantern");
    }

    @Test
    void whatAFieldWouldChangeIsToldWithTheFormAsItIs() {
        HttpResponse<String> shown = post(EVIDENCE + "/edit/effect", Map.of("seen", seen(), "figures", "killed 12"));

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body())
                .contains("figures: none → killed 12")
                .contains("counts none → killed 12")
                .contains("value=\"killed 12\"");
        assertThat(desk.store().corrections().all()).isEmpty();
    }

    @Test
    void whatIsConfirmedSaysWhoDidAndThatNothingElseChanges() {
        HttpResponse<String> confirmed = post(EVIDENCE + "/confirm", Map.of("seen", seen()));

        assertThat(confirmed.body()).containsPattern("Confirmed by \\S.*; nothing else changes\\.");
    }

    @Test
    void whatWasMadeTogetherIsListedAndUndoneTogetherTheNewestFirst() {
        post(EVIDENCE + "/note", Map.of("seen", seen(), "reason", "the first remark"));
        post(
                EVIDENCE + "/edit",
                Map.of("seen", seen(), "reason", "both", "figures", "killed 12", "time", "2021-08-09"));
        for (String words : List.of("second", "third", "fourth")) {
            post(EVIDENCE + "/note", Map.of("seen", seen(), "reason", words));
        }

        String body = desk.get(EVIDENCE).body();

        assertThat(body.indexOf("fourth")).isLessThan(body.indexOf("third")).isLessThan(body.indexOf("2 earlier"));
        assertThat(body.indexOf("2 earlier")).isLessThan(body.indexOf("the first remark"));
        assertThat(body).containsOnlyOnce("Undo<span class=\"hidden\"> time: 2021-08-09; figures: killed 12</span>");
    }

    @Test
    void aPlaceThatTheGazetteerDoesNotHaveIsRefusedWithThoseThatAreNear() {
        Map<String, String> form = Map.of("seen", seen(), "reason", "misread", "place", "Kandahaar");
        HttpResponse<String> refused = post(EVIDENCE + "/edit", form);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("The gazetteer has no place “Kandahaar”")
                .contains("value=\"Kandahaar\"")
                .contains("value=\"misread\"")
                .contains("name=\"place-choice\" value=\"Kandahar, ")
                .contains("as written, without coordinates");
        assertThat(desk.store().corrections().all()).isEmpty();

        Map<String, String> asWritten = new HashMap<>(form);
        asWritten.put("place-choice", "as-written");
        assertThat(post(EVIDENCE + "/edit", asWritten).body()).contains("place: Orla → Kandahaar");
    }

    @Test
    void aPlaceAsWrittenIsSavedAfterItsPreview() {
        String asWritten = "name=\"place-choice\" value=\"as-written\"";
        Map<String, String> form =
                Map.of("seen", seen(), "reason", "misread", "place", "Kandahaar", "place-choice", "as-written");
        assertThat(post(EVIDENCE + "/edit/effect", form).body())
                .contains("place: Orla → Kandahaar")
                .contains(asWritten + " checked");
        assertThat(edit(seen(), "place", "Kandahaar").body())
                .contains(asWritten)
                .doesNotContain(asWritten + " checked");
    }

    @Test
    void aPlaceOfTheGazetteerIsNotOfferedWithoutCoordinates() {
        Map<String, String> form = Map.of("seen", seen(), "reason", "misread", "place", "Kandahar", "time", "when?");
        HttpResponse<String> refused = post(EVIDENCE + "/edit", form);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("value=\"Kandahar\"").doesNotContain("as-written");
    }

    @Test
    void aPlaceThatWasMeantIsChosen() {
        Matcher near = Pattern.compile("name=\"place-choice\" value=\"(Kandahar, [^\"]*)\"")
                .matcher(edit(seen(), "place", "Kandahaar").body());
        assertThat(near.find()).isTrue();

        HttpResponse<String> chosen = post(
                EVIDENCE + "/edit",
                Map.of("seen", seen(), "reason", "misread", "place", "Kandahaar", "place-choice", near.group(1)));

        assertThat(chosen.statusCode()).isEqualTo(200);
        assertThat(chosen.body()).contains("place: Orla → Kandahar");
        assertThat(desk.store().corrections().all().get(0).content().value()).contains(";AF;");
    }

    @Test
    void placesAreNamedToWhoeverBeginsToType() {
        assertThat(desk.get("/corrections/places?place=kandah").body()).contains("<option value=\"Kandahar, ");
        assertThat(desk.get("/corrections/places?place=k").body()).doesNotContain("<option");
        assertThat(desk.get("/corrections/places?place=%00").statusCode()).isEqualTo(200);
    }

    @Test
    void valuesAreExplainedInPlainWords() {
        assertThat(desk.get(EVIDENCE).body())
                .contains("CT-: denied, it certainly did not happen")
                .contains("Uu: unknown: planned, threatened, demanded, or only others say it")
                .contains("How it was done, if the words tell");
    }

    @Test
    void controlCharactersAreRefusedWithTheFormAsItWas() {
        for (String how : List.of("edit", "merge", "note")) {
            HttpResponse<String> refused = post(
                    EVIDENCE + "/" + how,
                    Map.of("seen", seen(), "reason", "a\u0000b", "figures", "killed\u0000 12", "with", "c\u0001d"));

            assertThat(refused.statusCode()).as(how).isEqualTo(400);
            assertThat(refused.body())
                    .contains("a character that is no writing")
                    .contains("value=\"ab\"")
                    .contains(how.equals("edit") ? "value=\"killed 12\"" : "value=\"cd\"");
        }
        assertThat(desk.store().corrections().all()).isEmpty();
    }

    @Test
    void aControlCharacterOfTheRecordItselfLocksNothing() {
        HttpResponse<String> saved = post(
                EVIDENCE + "/edit",
                Map.of(
                        "seen", seen(),
                        "reason", "counted",
                        "figures", "killed 12",
                        "actor", "Red\u0092Front",
                        "was-actor", "Red\u0092Front"));

        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.body()).contains("figures: none → killed 12");
    }

    @Test
    void incidentsToMergeWithArePicked() {
        String likely = desk.get(EVIDENCE + "/merge").body();
        assertThat(likely)
                .contains("name=\"with\" value=\"" + SmallRecord.VISIT + "\"")
                .contains("minister met elders")
                .contains("same days")
                .contains("or by id")
                .doesNotContain("name=\"with\" value=\"" + SmallRecord.BLAST + "\"");
        assertThat(desk.get(EVIDENCE + "/merge?text=elders").body()).contains("value=\"" + SmallRecord.VISIT + "\"");
        assertThat(desk.get(EVIDENCE + "/merge?text=zeppelin").body()).contains("None was found");

        HttpResponse<String> merged =
                post(EVIDENCE + "/merge", Map.of("seen", seen(), "reason", "the same day", "with", SmallRecord.VISIT));
        assertThat(merged.statusCode()).isEqualTo(200);
        assertThat(merged.body()).contains("merged: “");
    }

    @Test
    void whoHoldsAPlaceIsCorrectedAndTakenBack() {
        String control = "/evidence/" + SmallRecord.TAKEN;
        assertThat(desk.get(control).body()).contains("name=\"holder\"").contains("name=\"change\"");

        Map<String, String> form = Map.of("seen", "0", "reason", "misread", "holder", "Green Band [AFGREBGBD]");
        HttpResponse<String> saved = post(control + "/edit", form);
        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.body())
                .contains("holder: Red Front [AFGREBRFT] → Green Band [AFGREBGBD]")
                .contains("Orla, who holds it: Red Front (")
                .contains("→ Green Band (");

        HttpResponse<String> late =
                post(control + "/edit", Map.of("seen", "0", "reason", "misread", "holder", "Blue League"));
        assertThat(late.statusCode()).isEqualTo(412);

        Made made = desk.store().corrections().all().get(0);
        String seen = Integer.toString(desk.store().corrections().version(SmallRecord.TAKEN));
        assertThat(post(control + "/undo", Map.of("seen", seen, "correction", made.id()))
                        .body())
                .contains("→ Red Front [AFGREBRFT]");
        String now = Integer.toString(desk.store().corrections().version(SmallRecord.TAKEN));
        assertThat(post(control + "/reject", Map.of("seen", now, "reason", "no such thing"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(desk.get(control).body()).contains("An analyst rejected this.");
    }

    @Test
    void theDrawerLoadsThePartAlone() {
        HttpResponse<String> part = desk.send(HttpRequest.newBuilder(
                        URI.create(desk.address().resolve(EVIDENCE).toString()))
                .header("HX-Request", "true")
                .build());

        assertThat(part.body())
                .contains("<article class=\"evidence")
                .doesNotContain("<html")
                .doesNotContain("<nav");
        assertThat(part.body().length()).isLessThan(desk.get(EVIDENCE).body().length());
    }

    @Test
    void aFormFromElsewhereIsRefused() {
        HttpResponse<String> forged = desk.send(HttpRequest.newBuilder(
                        URI.create(desk.address().resolve(EVIDENCE + "/confirm").toString()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("seen=0"))
                .build());

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(desk.store().corrections().all()).isEmpty();
    }
}
