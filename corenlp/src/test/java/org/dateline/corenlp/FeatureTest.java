package org.dateline.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.article.Article;
import org.dateline.core.article.Block;
import org.dateline.core.article.BlockType;
import org.dateline.core.article.Publication;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.coding.ArticleCoder;
import org.dateline.core.coding.RecordWriter;
import org.dateline.core.lexicon.Table;
import org.dateline.core.text.Span;
import org.dateline.core.text.Text;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The feature sentences code as the files beside this class say, through the real parser. */
class FeatureTest {

    private static final ArticleCoder CODER = ArticleCoder.load();

    private static final List<String> FEATURES = List.of(
            "A-basic",
            "B-passive",
            "C-negation",
            "D-attribution",
            "E-time",
            "F-place",
            "G-coreference",
            "H-combined",
            "I-speech-acts",
            "J-parties",
            "K-figures",
            "L-whereabouts");

    /** Ends the dateline of a text that has one. */
    private static final String DATELINE_END = " – ";

    private record Example(String text, List<String> facts) {}

    @TestFactory
    Stream<DynamicContainer> everyFeature() {
        return FEATURES.stream()
                .map(feature -> DynamicContainer.dynamicContainer(
                        feature,
                        examples(feature).stream()
                                .map(example -> DynamicTest.dynamicTest(example.text(), () -> check(example)))));
    }

    @Test
    void theRecordIsTheSameInAnyOrderOnAnyThread() {
        List<String> texts = FEATURES.stream()
                .flatMap(feature -> examples(feature).stream())
                .map(Example::text)
                .collect(Collectors.toCollection(ArrayList::new));
        Map<String, String> inOrder = texts.stream().collect(Collectors.toMap(text -> text, FeatureTest::record));

        Collections.reverse(texts);
        Map<String, String> atOnce =
                texts.parallelStream().collect(Collectors.toMap(text -> text, FeatureTest::record));

        assertThat(atOnce).isEqualTo(inOrder);
    }

    private static String record(String text) {
        return new RecordWriter(true, "test").write(CODER.code(CoreNlpParserTest.PARSER.parse(article(text))));
    }

    private static void check(Example example) {
        Facts facts = Facts.of(CODER.code(CoreNlpParserTest.PARSER.parse(article(example.text()))));
        List<String> wrong = new ArrayList<>();
        for (String fact : example.facts()) {
            boolean absent = fact.startsWith("no ");
            if (facts.holds(absent ? fact.substring(3) : fact) == absent) {
                wrong.add(fact);
            }
        }
        assertThat(example.facts()).isNotEmpty();
        assertThat(wrong).as("what fails of %s", facts).isEmpty();
    }

    private static Article article(String value) {
        Text text = Text.of(value);
        Publication publication = Publication.UNKNOWN.publishedAt(PublicationTime.parse("2021-08-13"));
        int body = value.indexOf(DATELINE_END) + 1;
        Block paragraph = new Block(
                BlockType.PARAGRAPH,
                new Span(body == 0 ? 0 : body + 2, text.span().end()));
        List<Block> blocks =
                body == 0 ? List.of(paragraph) : List.of(new Block(BlockType.DATELINE, new Span(0, body)), paragraph);
        return new Article("feature", "sha256:0", "en", publication, text, blocks);
    }

    private static List<Example> examples(String feature) {
        List<Example> examples = new ArrayList<>();
        for (String line : Table.textOfResource(FeatureTest.class, "features/" + feature + ".txt")
                .split("\n")) {
            if (line.startsWith("= ")) {
                examples.add(new Example(line.substring(2), new ArrayList<>()));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                examples.get(examples.size() - 1).facts().add(line);
            }
        }
        return examples;
    }
}
