package org.dateline.core.ledger.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.record.ArticleLine;
import org.dateline.core.record.Excerpt;
import org.dateline.core.statement.CueClass;
import org.dateline.core.text.Span;
import org.dateline.core.text.Text;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a revision changed. */
class RevisionChangesTest {

    private static final String[] WORDS =
            ("the a of in on and by to was were has not soldiers fighters mayor Orla Brena Mira"
                            + " took lost killed wounded bridge valley market 12 30 1,200 Friday May 2019 said claimed denied"
                            + " road hospital river council probably reportedly dozens two three , - \u201Cwe\u201D colour")
                    .split(" ");

    @TestFactory
    List<DynamicTest> eachPairOfTheFileIsRankedAsItSays() {
        return RevisionSpec.all().stream()
                .map(spec -> DynamicTest.dynamicTest(
                        spec.title(), () -> assertThat(spec.found()).isEqualTo(spec.expected())))
                .toList();
    }

    @Test
    void whatStaysTheSameIsNoChangeAndFurnitureIsNotCompared() {
        Draft older = Draft.of("navigation: Home", "byline: By Mira Velan", "Two men died in Orla.");
        Draft newer = Draft.of("navigation: News", "Two men died in Orla.", "promo: Read on");

        assertThat(RevisionChanges.between(older.line(), newer.line())).isEmpty();
    }

    @Test
    void anAddedPassageTellsWhatWasCodedInIt() {
        Draft older = Draft.of("The bridge is open.");
        Draft newer = Draft.of("The bridge is open.", "Gunmen killed a guard in Orla, the mayor said.")
                .event("killed", PloverType.ASSAULT, "Gunmen")
                .statement("the mayor", "said", CueClass.SAY);

        assertThat(RevisionChanges.between(older.coding(), newer.coding()))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.substance()).isEqualTo(Substance.ADDED);
                    assertThat(change.told()).containsExactly("event-1", "statement-2");
                    assertThat(change.olderPassage()).isNull();
                });
        assertThat(RevisionChanges.between(newer.coding(), older.coding()))
                .extracting(RevisionChange::substance)
                .containsExactly(Substance.REMOVED);
    }

    @Test
    void aSentenceThatIsCodedAlikeIsTheSameHoweverItIsWritten() {
        Draft older = Draft.of("More than 50 others were wounded in Orla, said a spokesman who warned of more.")
                .event("wounded", PloverType.ASSAULT, "Orla");
        Draft newer = Draft.of("The shops were shut.", "By night 150 girls lay wounded across Orla.")
                .event("wounded", PloverType.ASSAULT, "Orla");

        assertThat(RevisionChanges.between(older.coding(), newer.coding()).get(0))
                .satisfies(change -> assertThat(change.substance()).isEqualTo(Substance.FIGURE))
                .satisfies(change -> assertThat(
                                Objects.requireNonNull(change.newer()).exact())
                        .startsWith("By night 150"));
    }

    /** Paragraphs of sentences; no two begin alike, so that each finds itself again. */
    private static List<List<String>> story(Random random) {
        List<List<String>> story = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            List<String> sentence = new ArrayList<>(List.of("Item", "x" + i, "tells", "that"));
            for (int j = 0; j < 12; j++) {
                sentence.add(WORDS[random.nextInt(WORDS.length)]);
            }
            story.add(sentence);
        }
        return story;
    }

    private static List<List<String>> edited(List<List<String>> story, Random random) {
        List<List<String>> edited = new ArrayList<>();
        for (List<String> sentence : story) {
            List<String> words = new ArrayList<>(sentence);
            for (int edit = random.nextInt(4); edit > 0; edit--) {
                int at = 4 + random.nextInt(words.size() - 4);
                switch (random.nextInt(3)) {
                    case 0 -> words.set(at, WORDS[random.nextInt(WORDS.length)]);
                    case 1 -> words.add(at, WORDS[random.nextInt(WORDS.length)]);
                    default -> words.remove(at);
                }
            }
            if (random.nextInt(8) > 0) {
                edited.add(words);
            }
        }
        return edited;
    }

    private static ArticleLine article(List<List<String>> story) {
        return Draft.of(story.stream()
                        .map(words -> String.join(" ", words) + ".")
                        .toList())
                .line();
    }

    /** The words of a text outside some stretches. */
    private static List<String> without(ArticleLine article, List<Excerpt> changed) {
        return Passages.of(article).stream()
                .flatMap(passage -> passage.words().stream())
                .filter(word -> changed.stream().noneMatch(excerpt -> covers(excerpt, word.span())))
                .map(Word::exact)
                .toList();
    }

    private static boolean covers(Excerpt excerpt, Span word) {
        return excerpt.start() <= word.start() && word.end() <= excerpt.end();
    }

    private static List<Excerpt> side(List<RevisionChange> changes, Function<RevisionChange, Excerpt> side) {
        return changes.stream().map(side).filter(Objects::nonNull).toList();
    }

    @RepeatedTest(100)
    void theOlderWordsWithTheChangesAreTheNewerWords(RepetitionInfo round) {
        Random random = new Random(round.getCurrentRepetition());
        List<List<String>> story = story(random);
        ArticleLine older = article(story);
        ArticleLine newer = article(edited(story, random));

        List<RevisionChange> changes = RevisionChanges.between(older, newer);
        List<Excerpt> went = side(changes, RevisionChange::older);
        List<Excerpt> came = side(changes, RevisionChange::newer);

        assertThat(without(older, went)).isEqualTo(without(newer, came));
        assertThat(changes).isSortedAccordingTo((a, b) -> a.substance().compareTo(b.substance()));
        assertThat(RevisionChanges.between(older, newer)).isEqualTo(changes);
        assertExact(older, went);
        assertExact(newer, came);
        assertThat(RevisionChanges.between(older, older)).isEmpty();
    }

    private static void assertExact(ArticleLine article, List<Excerpt> excerpts) {
        Text text = Text.of(article.text());
        assertThat(excerpts)
                .allSatisfy(excerpt -> assertThat(text.exact(new Span(excerpt.start(), excerpt.end())))
                        .isEqualTo(excerpt.exact()));
        assertThat(IntStream.range(0, excerpts.size()).boxed().toList())
                .allSatisfy(i -> assertThat(excerpts.subList(0, i)).noneMatch(excerpts.get(i)::overlaps));
    }

    @Test
    void spansCountCodePoints() {
        Draft older = Draft.of("\uD83D\uDE42 The blast killed 30 people in Orla.");
        Draft newer = Draft.of("\uD83D\uDE42 The blast killed 58 people in Orla.");

        assertThat(RevisionChanges.between(older.line(), newer.line()))
                .singleElement()
                .extracting(RevisionChange::newer)
                .isEqualTo(new Excerpt(19, 21, "58"));
    }
}
