package org.dateline.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.core.syntax.ParsedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationsTest {

    private static List<String> quoted(String... trees) {
        ParsedArticle article = Trees.article(trees);
        return Quotations.find(article.sentences(), 0).stream()
                .map(quotation -> article.article().text().exact(quotation.span()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "\u201C, \u201D",
                "\", \"",
                "``, ''",
                "'', ''",
                "\u00AB, \u00BB",
                "\u00BB, \u00AB",
                "\u201E, \u201D",
                "\u201E, \u201C"
            })
    void pairsMarksOfEveryStyle(String open, String close) {
        assertThat(quoted("He/PRP/2/nsubj said/VBD/0/root/say " + open + "/``/5/punct we/PRP/5/nsubj go/VBP/2/ccomp "
                        + close + "/''/5/punct ././2/punct"))
                .containsExactly(open + " we go " + close);
    }

    @Test
    void keepsAQuotationInsideAnotherAsPartOfIt() {
        assertThat(quoted("\u201C/``/3/punct They/PRP/3/nsubj shout/VBP/0/root \u2018/``/5/punct go/VB/3/ccomp"
                        + " \u2019/''/5/punct \u201D/''/3/punct"))
                .containsExactly("\u201C They shout \u2018 go \u2019 \u201D");
    }

    @Test
    void reachesOverSentences() {
        assertThat(quoted(
                        "\u201C/``/3/punct They/PRP/3/nsubj left/VBD/0/root/leave ././3/punct",
                        "We/PRP/2/nsubj stay/VBP/0/root ././2/punct \u201D/''/2/punct"))
                .containsExactly("\u201C They left . We stay . \u201D");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {":, 1", "|,|, 1", "called, 0"})
    void reachesToTheEndWithoutAClosingMarkOnlyWhereSpeechBegins(String before, int found) {
        assertThat(quoted("He/PRP/2/nsubj said/VBD/0/root/say " + before + "/:/2/punct \u201C/``/6/punct"
                        + " we/PRP/6/nsubj go/VBP/2/ccomp"))
                .hasSize(found);
    }

    @Test
    void takesAPossessiveMarkForNoQuotation() {
        assertThat(quoted("The/DT/2/det farmers/NNS/4/nmod:poss/farmer '/POS/2/case fields/NNS/5/nsubj/field"
                        + " burned/VBD/0/root/burn ././5/punct"))
                .isEmpty();
    }

    @Test
    void endsABlockWithoutMarksBeforeTheNameThatSignsIt() {
        ParsedArticle article = Trees.article(
                "We/PRP/2/nsubj stay/VBP/0/root ././2/punct", "\u2014/:/2/punct Nora/NNP/3/compound Lind/NNP/0/root");

        assertThat(article.article()
                        .text()
                        .exact(Quotations.whole(article.sentences(), 0).span()))
                .isEqualTo("We stay .");
    }

    @Test
    void takesABlockWithoutMarksAndNameAsAWhole() {
        ParsedArticle article =
                Trees.article("We/PRP/2/nsubj stay/VBP/0/root in/IN/4/case Kandar/NNP/2/obl ././2/punct");

        assertThat(article.article()
                        .text()
                        .exact(Quotations.whole(article.sentences(), 0).span()))
                .isEqualTo("We stay in Kandar .");
    }
}
