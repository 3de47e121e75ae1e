package org.dateline.desk.web.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
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
