package org.dateline.core.ledger.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What is a copy, and what is not. */
class TextSketchTest {

    private static final int VOCABULARY = 2_000;

    /** Paragraphs of made-up words. */
    private static List<String> story(Random random, int paragraphs, int words) {
        List<String> story = new ArrayList<>();
        for (int i = 0; i < paragraphs; i++) {
            StringBuilder paragraph = new StringBuilder();
            for (int j = 0; j < words; j++) {
                paragraph.append('w').append(random.nextInt(VOCABULARY)).append(j % 12 == 11 ? ". " : " ");
            }
            story.add(paragraph.toString().strip());
        }
        return story;
    }

    private static TextSketch sketch(List<String> lines) {
        return TextSketch.of(Draft.of(lines).line());
    }

    private static List<String> with(List<String> story, String... added) {
        List<String> all = new ArrayList<>(story);
        all.addAll(Arrays.asList(added));
        return all;
    }

    @RepeatedTest(20)
    void aTextIsItsOwnCopyAndComesBackFromItsBytes(RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        TextSketch sketch = sketch(story(random, 1 + random.nextInt(12), 1 + random.nextInt(90)));

        assertThat(sketch.isCopyOf(sketch)).isTrue();
        assertThat(sketch.buckets()).isNotEmpty().hasSizeLessThanOrEqualTo(8);
        assertThat(TextSketch.fromBytes(sketch.toBytes())).isEqualTo(sketch).hasSameHashCodeAs(sketch);
        assertThat(sketch.toBytes()).hasSizeLessThanOrEqualTo(2_065);
    }

    @RepeatedTest(20)
    void aTailThatIsCutAndAParagraphThatIsAddedLeaveACopy(RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        List<String> story = story(random, 10, 50);
        String own = story(random, 1, 50).get(0);

        for (int kept : List.of(9, 7, 5, 3)) {
            TextSketch cut = sketch(with(story.subList(0, kept), "headline: Another one", "promo: Read more"));
            assertThat(cut.isCopyOf(sketch(story))).isTrue();
            assertThat(sketch(story).isCopyOf(cut)).isTrue();
        }
        assertThat(sketch(with(story.subList(0, 6), own)).isCopyOf(sketch(story)))
                .isTrue();
    }

    @RepeatedTest(20)
    void aFollowUpThatQuotesLessThanHalfIsNoCopy(RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        List<String> story = story(random, 10, 50);
        List<String> followUp = new ArrayList<>(story(random, 6, 50));
        followUp.addAll(story.subList(2, 6));

        assertThat(sketch(followUp).isCopyOf(sketch(story))).isFalse();
        assertThat(sketch(story(random, 10, 50)).isCopyOf(sketch(story))).isFalse();
    }

    @Test
    void spellingCaseAndPunctuationLeaveTheTextAsItWas() {
        String words = "The defense minister said the three-colored flag was taken down in the center of Orla, and that"
                + " nobody had authorized it; U.S. soldiers' neighbors, who organize the watch, recognized the man who did"
                + " and told the paper that he \"traveled\" there with members of a theater.";
        String british =
                "The Defence Minister said the three-coloured flag was taken down in the centre of Orla and that"
                        + " nobody had authorised it. US soldiers\u2019 neighbours, who organise the watch, recognised the man who did"
                        + " and told the paper that he \u201Ctravelled\u201D there with members of a theatre.";

        assertThat(sketch(List.of(british)).contained(sketch(List.of(words)))).isEqualTo(1);
    }

    @Test
    void aShortTextHasOnlyItsVeryWordsForCopies() {
        String brief = "Fighters took the bridge of Orla on Friday, a councillor said.";
        TextSketch sketch = sketch(List.of("headline: Bridge taken", brief));

        assertThat(sketch.isCopyOf(sketch(List.of("headline: Bridge taken", brief.replace(",", "")))))
                .isTrue();
        assertThat(sketch.buckets())
                .isEqualTo(sketch(List.of("headline: Bridge taken", brief)).buckets());
        assertThat(sketch.isCopyOf(sketch(List.of("headline: Bridge taken", brief.replace("Friday", "Monday")))))
                .isFalse();
        assertThat(sketch.isCopyOf(sketch(List.of("headline: A bridge", brief))))
                .isFalse();
    }

    @Test
    void anEmptyTextIsNoCopyOfAnything() {
        TextSketch empty = sketch(List.of("navigation: Home"));

        assertThat(empty.isCopyOf(empty)).isFalse();
        assertThat(empty.buckets()).isEmpty();
        assertThat(TextSketch.fromBytes(empty.toBytes())).isEqualTo(empty);
    }

    @Test
    void theHashStaysTheSameBetweenVersions() {
        assertThat(ShingleHash.of(List.of("the", "town", "of", "orla", "fell"))).isEqualTo(0x2bc56ad9923706deL);
    }

    @Test
    void bytesThatAreNoSketchAreRefused() {
        byte[] kept = sketch(story(new Random(1), 3, 60)).toBytes();
        byte[] otherFormat = kept.clone();
        otherFormat[0] = 9;

        for (byte[] bytes : List.of(new byte[0], Arrays.copyOf(kept, 40), Arrays.copyOf(kept, 8), otherFormat)) {
            assertThatThrownBy(() -> TextSketch.fromBytes(bytes)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
