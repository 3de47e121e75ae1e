package org.dateline.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.core.article.Article;
import org.dateline.core.article.Block;
import org.dateline.core.article.BlockType;
import org.dateline.core.article.Publication;
import org.dateline.core.coding.ArticleCoder;
import org.dateline.core.coding.CodedArticle;
import org.dateline.core.event.TypeModel;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.text.Span;
import org.dateline.core.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The weights that ship, asked about pairs of which there is no doubt. */
class TypeModelTest {

    private static final ArticleCoder CODER = ArticleCoder.load();
    private static final TypeModel MODEL = TypeModel.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rebels shelled the army near the town. | Rebels | the army | ASSAULT",
                "Norway condemned the junta for the arrests. | Norway | the junta | ACCUSE",
                "The junta rejected a proposal by Norway. | The junta | Norway | REJECT",
                "The president met the envoy in Oslo. | The president | the envoy | CONSULT",
                "Norway gave Kenya ten million dollars in aid. | Norway | Kenya | AID",
                "Norway will release the Kenyan sailors. | Norway | the Kenyan sailors | AGREE"
            })
    void clearPairsAreToldApart(String text, String source, String target, PloverType type) {
        assertThat(guess(text, source, target).type()).isEqualTo(type);
    }

    @Test
    void itIsSureOfWhatIsPlain() {
        assertThat(guess("Rebels attacked the army.", "Rebels", "the army").probability())
                .isBetween(0.5, 1.0);
    }

    @Test
    void aPairTurnedRoundIsAnotherQuestion() {
        String text = "Rebels attacked the army.";
        assertThat(guess(text, "the army", "Rebels")).isNotEqualTo(guess(text, "Rebels", "the army"));
    }

    private static TypeModel.Guess guess(String value, String source, String target) {
        Text text = Text.of(value);
        CodedArticle coded = CODER.code(CoreNlpParserTest.PARSER.parse(new Article(
                "pair",
                "sha256:0",
                "en",
                Publication.UNKNOWN,
                text,
                List.of(new Block(BlockType.PARAGRAPH, text.span())))));
        Sentence sentence = coded.parsed().sentences().get(0);
        return MODEL.guess(sentence, List.of(span(text, source)), List.of(span(text, target)), coded.events());
    }

    private static Span span(Text text, String words) {
        int at = text.toString().indexOf(words);
        return text.spanOfUnits(at, at + words.length());
    }
}
