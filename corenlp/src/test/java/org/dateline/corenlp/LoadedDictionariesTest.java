package org.dateline.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.core.actor.Participant;
import org.dateline.core.article.Article;
import org.dateline.core.article.Block;
import org.dateline.core.article.BlockType;
import org.dateline.core.article.Publication;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.coding.ArticleCoder;
import org.dateline.core.coding.CodedArticle;
import org.dateline.core.coding.RecordWriter;
import org.dateline.core.dictionary.Dictionaries;
import org.dateline.core.dictionary.Dictionary;
import org.dateline.core.dictionary.DictionaryReader;
import org.dateline.core.event.CodedEvent;
import org.dateline.core.lexicon.Table;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.text.Text;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The sentences beside small dictionaries code with them as the files say, through the real parser. */
class LoadedDictionariesTest {

    private static final List<String> NAMES = List.of("towns.actors.txt", "towns.agents.txt", "towns.discards.txt");

    private record Example(String text, Set<String> events) {}

    @TestFactory
    Stream<DynamicTest> patternsOfPetrarch() {
        return examples("towns.txt", dictionaries("towns.verbs.txt", true));
    }

    @TestFactory
    Stream<DynamicTest> stemsOfTabari() {
        return examples("stems.txt", dictionaries("stems.verbs.txt", true));
    }

    @TestFactory
    Stream<DynamicTest> phrasesAndTransformationsOfPetrarch2() {
        return examples("nested.txt", dictionaries("nested.verbs.txt", true));
    }

    @Test
    void loadedNamesAndPatternsWinOverTheShippedLexicon() {
        ArticleCoder coder = ArticleCoder.load(dictionaries("towns.verbs.txt", false));
        CodedArticle coded =
                coder.code(parsed("Orla visited Pakistan on Monday. Pakistani troops killed nine rebels."));
        CodedEvent loaded = coded.events().get(0);
        assertThat(events(coded)).contains("ORL > PAK 042", "PAK > ORL 043");
        assertThat(loaded.coding().type()).isEqualTo(PloverType.CONSULT);
        assertThat(loaded.coding().goldstein()).isEqualTo(1.9);
        assertThat(loaded.coding().pattern()).matches("towns\\.verbs\\.txt:\\d+");
        assertThat(coded.events())
                .filteredOn(event -> event.sentence() == 1)
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.coding().pattern()).isNull());
    }

    @Test
    void aVerbThatCodesNothingIsLeftToTheShippedLexicon() {
        ArticleCoder coder = ArticleCoder.load(dictionaries("towns.verbs.txt", false));
        List<CodedEvent> events = coder.code(parsed("India and China met. India sent a letter to China."))
                .events();
        assertThat(events).allSatisfy(event -> assertThat(event.sentence()).isZero());
        assertThat(events).isNotEmpty();
    }

    @Test
    void besideTheShippedLexiconNobodyActsInAPassiveWithoutAnAgent() {
        ArticleCoder coder = ArticleCoder.load(dictionaries("towns.verbs.txt", false));
        assertThat(coder.code(parsed("Orla was praised in Pakistan.")).events())
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.actors()).isEmpty();
                    assertThat(codes(event.recipients())).containsExactly("ORL");
                });
    }

    @Test
    void aCodeWithoutATypeIsAnEventOnlyBetweenTwoSides() {
        ArticleCoder coder = ArticleCoder.load(dictionaries("towns.verbs.txt", false));
        assertThat(events(coder.code(parsed("Orla shelled Pakistan.")))).containsExactly("ORL > PAK 223");
        assertThat(coder.code(parsed("Orla shelled on.")).events()).isEmpty();
    }

    @Test
    void aPronounIsTheSourceThatItStandsForAndNobodyIsNone() {
        ArticleCoder coder = ArticleCoder.load(dictionaries("nested.verbs.txt", false));
        assertThat(events(coder.code(parsed("Pakistan said it attacked India."))))
                .contains("PAK > IND 015");
        assertThat(coder.code(parsed("No group has attacked India.")).events())
                .singleElement()
                .satisfies(event -> assertThat(event.actors()).isEmpty());
    }

    @Test
    void theRecordNamesFileAndLineAndKeepsCodesOfOtherSchemes() {
        ArticleCoder coder = ArticleCoder.load(dictionaries("towns.verbs.txt", true));
        String record = new RecordWriter(false, "test").write(coder.code(parsed("Orla shelled Vesta.")));
        assertThat(record)
                .contains("\"type\":null")
                .contains("\"cameo\":\"223\"")
                .contains("\"quad\":null")
                .contains("\"goldstein\":null")
                .contains("\"pattern\":\"towns.verbs.txt:42\"")
                .doesNotContain("\"frame\"");
    }

    /** About ending at all, not about speed: to try 30,000 patterns for each of 30,000 verbs takes minutes. */
    @Test
    void thePatternsOfABlockAreTriedOnceHoweverOftenItNamesTheVerb() {
        String block =
                "--- SEND [070] ---\n" + "SEND {SENT}\n".repeat(30_000) + "- * FOOD BY BARGE [073]\n".repeat(30_000);
        ArticleCoder coder = ArticleCoder.load(new Dictionaries(
                List.of(
                        DictionaryReader.read("towns.actors.txt", resource("towns.actors.txt")),
                        DictionaryReader.read("send.verbs.txt", block)),
                true));
        ParsedArticle article = parsed("Orla sent food to Vesta.");
        assertThat(assertTimeoutPreemptively(Duration.ofMinutes(1), () -> events(coder.code(article))))
                .containsExactly("ORL > VES 070");
    }

    @Test
    void withoutDictionariesTheRecordIsTheSame() {
        String text = "Pakistani troops killed nine rebels near Quetta, officials said. India denied it.";
        RecordWriter writer = new RecordWriter(true, "test");
        assertThat(writer.write(ArticleCoder.load(Dictionaries.NONE).code(parsed(text))))
                .isEqualTo(writer.write(ArticleCoder.load().code(parsed(text))));
    }

    private static Stream<DynamicTest> examples(String file, Dictionaries dictionaries) {
        ArticleCoder coder = ArticleCoder.load(dictionaries);
        List<Example> examples = new ArrayList<>();
        for (String line : resource(file).split("\n")) {
            if (line.startsWith("= ")) {
                examples.add(new Example(line.substring(2), new TreeSet<>()));
            } else if (!line.isBlank() && !line.startsWith("#") && !line.equals("nothing")) {
                examples.get(examples.size() - 1).events().add(line);
            }
        }
        assertThat(examples).isNotEmpty();
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.text(),
                        () -> assertThat(events(coder.code(parsed(example.text()))))
                                .isEqualTo(example.events())));
    }

    private static Set<String> events(CodedArticle coded) {
        Set<String> events = new TreeSet<>();
        for (CodedEvent event : coded.events()) {
            for (String source : codes(event.actors())) {
                for (String target : codes(event.recipients())) {
                    if (!source.equals(target)) {
                        events.add(
                                source + " > " + target + " " + event.coding().cameo());
                    }
                }
            }
        }
        return events;
    }

    private static List<String> codes(List<Participant> participants) {
        return participants.stream()
                .flatMap(participant -> participant.codes().stream())
                .toList();
    }

    private static Dictionaries dictionaries(String verbs, boolean only) {
        List<Dictionary> all = new ArrayList<>();
        for (String name : NAMES) {
            all.add(DictionaryReader.read(name, resource(name)));
        }
        all.add(DictionaryReader.read(verbs, resource(verbs)));
        assertThat(all)
                .allSatisfy(read -> assertThat(read.report().notUnderstood()).isEmpty());
        return new Dictionaries(all, only);
    }

    private static String resource(String name) {
        return Table.textOfResource(LoadedDictionariesTest.class, "dictionaries/" + name);
    }

    private static ParsedArticle parsed(String value) {
        Text text = Text.of(value);
        Publication publication = Publication.UNKNOWN.publishedAt(PublicationTime.parse("2017-08-13"));
        return CoreNlpParserTest.PARSER.parse(new Article(
                "loaded", "sha256:0", "en", publication, text, List.of(new Block(BlockType.PARAGRAPH, text.span()))));
    }
}
