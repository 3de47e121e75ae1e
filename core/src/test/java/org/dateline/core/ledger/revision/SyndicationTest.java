package org.dateline.core.ledger.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whose voice a copy is. */
class SyndicationTest {

    private static final String STORY =
            "Fighters took the bridge of Orla on Friday after a night of shelling, a member of the"
                    + " council said, and soldiers left the town by the road to the south. The ministry denied that the town was"
                    + " lost and promised that fresh troops would arrive within a day. Shopkeepers said that they had seen no"
                    + " soldiers since dawn and that the banks were shut.";

    private static final String OTHER =
            "The valley had its first rain in five months on Friday, and farmers said that the"
                    + " seed they had kept back could be sown at last. An agency that hands out grain warned that families would"
                    + " need help until the harvest, and asked for roads to be opened before the passes are closed by snow.";

    private static Capture capture(String article, Draft draft) {
        return Capture.of(article, draft.line());
    }

    private static List<String> voices(Capture... captures) {
        return List.copyOf(Syndication.of(List.of(captures)).voices().values());
    }

    @Test
    void copiesAreTheVoiceOfTheOutletThatTheyCredit() {
        Capture wire = capture("b", Draft.of(STORY).by("Lapwing Wire").published("2021-08-06"));
        for (Draft copy : List.of(
                Draft.of("byline: By Lapwing Wire", STORY),
                Draft.of("credit: With reporting by Lapwing", STORY),
                Draft.of("dateline: ORLA (LW) \u2013", STORY),
                Draft.of("ORLA (Lapwing): " + STORY))) {
            assertThat(voices(capture("a", copy.by("Brena Post").published("2021-08-05")), wire))
                    .containsOnly("Lapwing Wire");
        }
        Capture credited =
                capture("a", Draft.of(STORY).by("Brena Post", "Lapwing Wire").published("2021-08-05"));
        assertThat(voices(credited, wire)).containsOnly("Lapwing Wire");
    }

    @Test
    void withoutACreditTheEarliestSpeaksThenTheFirstByName() {
        Capture post = capture("a", Draft.of(STORY).by("Brena Post").published("2021-08-06T08:00:00Z"));
        Capture wire = capture("b", Draft.of(STORY).by("Lapwing Wire").published("2021-08-06T07:00:00Z"));
        Capture gazette = capture("c", Draft.of(STORY).by("Gazette").published("2021-08-06T07:00:00Z"));

        assertThat(voices(post, wire)).containsOnly("Lapwing Wire");
        assertThat(voices(post, wire, gazette)).containsOnly("Gazette");
    }

    @Test
    void theEarliestIsTheFirstOfACopyWhateverItsOrder() {
        Capture unknown = capture("a", Draft.of(STORY).by("Aster"));
        Capture post = capture("b", Draft.of(STORY).by("Brena Post").published("2021-08-06T08:00:00Z"));
        Capture wire = capture("c", Draft.of(STORY).by("Lapwing Wire").published("2021-08-06T07:00:00Z"));

        assertThat(Syndication.earliest(List.of(unknown, post, wire))).isEqualTo(wire);
        assertThat(Syndication.earliest(List.of(wire, unknown, post))).isEqualTo(wire);
        assertThat(Syndication.earliest(List.of(unknown))).isEqualTo(unknown);
    }

    @Test
    void aTownInABylineIsNoCredit() {
        Capture gazette = capture("a", Draft.of(STORY).by("The Orla Gazette").published("2021-08-07"));
        Capture post = capture(
                "b",
                Draft.of("byline: By a reporter in Orla", STORY)
                        .by("Brena Post")
                        .published("2021-08-06"));

        assertThat(voices(gazette, post)).containsOnly("Brena Post");
    }

    @Test
    void anArticleThatIsNoCopyIsTheVoiceOfItsOutletAndOfItselfWithoutOne() {
        Capture wire = capture("a", Draft.of(STORY).by("Lapwing Wire").published("2021-08-06"));
        Capture post = capture(
                "b", Draft.of("byline: By Lapwing Wire", OTHER).by("Brena Post").published("2021-08-06"));
        Capture unknown = capture(
                "c", Draft.of(OTHER.replace("rain", "hail").substring(60)).published("2021-06-06"));

        assertThat(Syndication.of(List.of(wire, post, unknown)).voices())
                .containsEntry("a", "Lapwing Wire")
                .containsEntry("b", "Brena Post")
                .containsEntry("c", "article:c");
    }

    @Test
    void aCopyOfNoOutletIsNotAVoiceOfItsOwn() {
        Capture wire = capture("a", Draft.of(STORY).by("Lapwing Wire").published("2021-08-06"));
        Capture unknown = capture("b", Draft.of(STORY));
        Capture another = capture("c", Draft.of(STORY).at("https://mirror.example/c"));

        assertThat(voices(unknown, wire)).containsOnly("Lapwing Wire");
        assertThat(voices(another, unknown)).containsOnly("article:b");
    }

    @Test
    void aTextThatComesBackAfterMoreThanAWeekIsNoCopy() {
        Capture wire = capture("a", Draft.of(STORY).by("Lapwing Wire").published("2021-08-06"));
        Capture inTime = capture("b", Draft.of(STORY).by("Brena Post").published("2021-08-13"));
        Capture late = capture("b", Draft.of(STORY).by("Brena Post").published("2021-08-14"));

        assertThat(voices(wire, inTime)).containsOnly("Lapwing Wire");
        assertThat(voices(wire, late)).containsExactly("Lapwing Wire", "Brena Post");
    }

    @Test
    void theCopyOfAnEarlierRevisionIsStillACopyOfTheArticle() {
        Capture first = capture("a", Draft.of(STORY).by("Lapwing Wire").published("2021-08-06"));
        Capture rewritten = capture("a", Draft.of(OTHER).by("Lapwing Wire").published("2021-08-06"));
        Capture copy = capture("b", Draft.of(STORY).by("Brena Post").published("2021-08-07"));

        assertThat(Syndication.of(List.of(rewritten, copy, first)).copies())
                .containsExactly(new TreeSet<>(List.of("a", "b")));
    }

    @Test
    void voicesOfUnknownOutletsAreOneTogether() {
        assertThat(Syndication.countIndependent(List.of())).isZero();
        assertThat(Syndication.countIndependent(List.of("article:a", "article:b")))
                .isOne();
        assertThat(Syndication.countIndependent(List.of("article:a", "Gazette", "article:b", "GAZETTE", "Wire")))
                .isEqualTo(3);
    }

    @Test
    void theOrderOfCapturesDoesNotMatter() {
        Random random = new Random(5);
        List<Capture> captures = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String text = random.nextBoolean() ? STORY : OTHER;
            String own = random.nextBoolean() ? " It was quiet in " + "abcdefgh".charAt(random.nextInt(8)) + "." : "";
            captures.add(capture(
                    "article-" + random.nextInt(30),
                    Draft.of(text + own)
                            .by(List.of("Gazette", "Lapwing Wire", "Brena Post").get(random.nextInt(3)))
                            .published("2021-08-" + (10 + random.nextInt(20)))));
        }
        Syndication expected = Syndication.of(captures);
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(captures, random);
            assertThat(Syndication.of(captures).voices()).isEqualTo(expected.voices());
            assertThat(Syndication.of(captures).copies()).isEqualTo(expected.copies());
        }
    }
}
