package org.dateline.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.dateline.core.article.Article;
import org.dateline.core.article.Block;
import org.dateline.core.article.BlockType;
import org.dateline.core.article.Publication;
import org.dateline.core.syntax.Conllu;
import org.dateline.core.syntax.NameType;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Text;
import org.junit.jupiter.api.Test;

class CoreNlpParserTest {

    static final CoreNlpParser PARSER = CoreNlpParser.load();

    private static Article article(String value, BlockType... types) {
        Text text = Text.of(value);
        String[] lines = value.split("\n");
        List<Block> blocks = IntStream.range(0, lines.length)
                .mapToObj(i -> {
                    int start = value.indexOf(lines[i]);
                    return new Block(types[i], text.spanOfUnits(start, start + lines[i].length()));
                })
                .toList();
        return new Article("a", "sha256:0", "en", Publication.UNKNOWN, text, blocks);
    }

    @Test
    void parsesWithSpansInCodePoints() {
        ParsedArticle parsed =
                PARSER.parse(article("\uD83D\uDCF0 The rebels seized the city. It fell.", BlockType.PARAGRAPH));

        assertThat(parsed.sentences()).hasSize(2);
        Sentence first = parsed.sentences().get(0);
        Token seized = first.root();
        assertThat(seized.lemma()).isEqualTo("seize");
        Token object = first.findDependent(seized, "obj").orElseThrow();
        assertThat(parsed.article().text().exact(object.span())).isEqualTo("city");
        assertThat(object.name()).isEqualTo(NameType.NONE);
    }

    @Test
    void readsAHeadlineAsOneSentenceAndSkipsFurniture() {
        ParsedArticle parsed = PARSER.parse(article(
                "City falls. Thousands flee\nSign up for our newsletter.\nTroops near Herat. Many left.\nIt rained. It stopped.",
                BlockType.HEADLINE,
                BlockType.PROMO,
                BlockType.CAPTION,
                BlockType.PARAGRAPH));

        assertThat(parsed.sentences().stream().map(Sentence::block))
                .containsExactly(
                        BlockType.HEADLINE,
                        BlockType.CAPTION,
                        BlockType.CAPTION,
                        BlockType.PARAGRAPH,
                        BlockType.PARAGRAPH);
    }

    @Test
    void aSentenceThatWasReadBeforeIsTheSameWhereverItStands() {
        CoreNlpParser parser = CoreNlpParser.load();
        String said = "The governor \u201cdidn\u2019t know\u201d of it, officials said.";
        Sentence first =
                parser.parse(article(said, BlockType.PARAGRAPH)).sentences().get(0);

        ParsedArticle copy = parser.parse(
                article("\uD83D\uDCF0 Rebels left.\nIt rained. " + said, BlockType.HEADLINE, BlockType.CAPTION));
        ParsedArticle straight = parser.parse(
                article(said.replaceAll("[\u201c\u201d]", "\"").replace('\u2019', '\''), BlockType.PARAGRAPH));

        Sentence again = copy.sentences().get(copy.sentences().size() - 1);
        assertThat(again.block()).isEqualTo(BlockType.CAPTION);
        assertThat(copy.article().text().exact(again.span())).isEqualTo(said);
        assertThat(relations(again)).isEqualTo(relations(first));
        assertThat(relations(straight.sentences().get(0))).isEqualTo(relations(first));
        assertThat(straight.sentences().get(0).tokens()).extracting(Token::form).contains("\"", "n't");
        assertThat(first.tokens()).extracting(Token::form).contains("\u201c", "n\u2019t");
    }

    @Test
    void aSentenceIsKeptUnlessATokenMakesItLong() {
        SentenceInference found = new SentenceInference(List.of(), List.of(), List.of(), List.of(), List.of());
        List<List<String>> analysed = new ArrayList<>();
        Function<List<String>, SentenceInference> kept = CoreNlpParser.keeping(words -> {
            analysed.add(words);
            return found;
        });
        List<String> usual = List.of("x".repeat(1_999), ".");
        List<String> longer = List.of("x".repeat(2_000), ".");
        for (List<String> words : List.of(usual, longer, usual, longer)) {
            assertThat(kept.apply(words)).isSameAs(found);
        }

        assertThat(analysed).containsExactly(usual, longer, longer);
    }

    private static String[] relations(Sentence sentence) {
        return sentence.tokens().stream().map(Token::relation).toArray(String[]::new);
    }

    @Test
    void roundTripsThroughConllu() {
        ParsedArticle parsed = PARSER.parse(article(
                "The governor\\mayor said: \u201cWe \uD83D\uDE00 won\u2019t (ever) leave.\u201d\nOfficials in Kabul denied it.",
                BlockType.PARAGRAPH,
                BlockType.PARAGRAPH));

        ParsedArticle read = Conllu.read(Conllu.write(parsed)).get(0);

        assertThat(read.article()).isEqualTo(parsed.article());
        assertThat(read.sentences().stream().map(Sentence::tokens).toList())
                .isEqualTo(parsed.sentences().stream().map(Sentence::tokens).toList());
    }

    @Test
    void leavesWhatIsTooLongMarked() {
        String list = "Herat, ".repeat(300) + "Kabul fell. The end came.";
        ParsedArticle parsed = PARSER.parse(article(list, BlockType.PARAGRAPH));

        assertThat(parsed.sentences()).hasSize(1);
        assertThat(parsed.notParsed()).hasSize(1);
    }
}
