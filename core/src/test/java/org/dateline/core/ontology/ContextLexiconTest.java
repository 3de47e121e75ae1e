package org.dateline.core.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dateline.core.article.BlockType;
import org.dateline.core.lexicon.Table;
import org.dateline.core.syntax.NameType;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ContextLexiconTest {

    private final ContextLexicon lexicon = ContextLexicon.load();

    @TestFactory
    Stream<DynamicTest> examplesShowTheirContextAndOthersDoNot() {
        return Table.ofResource(ContextLexicon.class, "contexts.tsv").rows().stream()
                .flatMap(row -> Stream.concat(
                        row.list("examples").stream()
                                .map(text -> DynamicTest.dynamicTest(
                                        row.get("context") + ": " + text,
                                        () -> assertThat(contexts(text))
                                                .contains(Context.ofLabel(row.get("context"))))),
                        row.list("others").stream()
                                .map(text -> DynamicTest.dynamicTest(
                                        "not " + row.get("context") + ": " + text,
                                        () -> assertThat(contexts(text))
                                                .doesNotContain(Context.ofLabel(row.get("context")))))));
    }

    @Test
    void everyContextHasARowWithAnExample() {
        assertThat(Table.ofResource(ContextLexicon.class, "contexts.tsv").rows())
                .extracting(row -> Context.ofLabel(row.get("context")))
                .containsExactly(Context.values());
        assertThat(Table.ofResource(ContextLexicon.class, "contexts.tsv").rows())
                .allMatch(row -> !row.list("examples").isEmpty());
    }

    @Test
    void contextsComeInAlphabeticalOrder() {
        assertThat(contexts("Troops opened fire near the border on refugees and soldiers ."))
                .containsExactly(Context.MILITARY, Context.REFUGEES, Context.TERRITORY);
        assertThat(Arrays.stream(Context.values()).map(Context::label)).isSorted();
    }

    @Test
    void aPhraseDoesNotMatchAcrossTheEndOfTheSentence() {
        assertThat(contexts("He kept out of the human")).isEmpty();
    }

    private List<Context> contexts(String text) {
        return lexicon.contextsOf(sentence(text));
    }

    /** Cuts at spaces and takes a plural's s off: all that the examples need. */
    private static Sentence sentence(String text) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (String word : text.replaceAll("[.,]$", "").split(" ")) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean plural = lower.endsWith("s") && !lower.endsWith("ss") && lower.length() > 3;
            tokens.add(new Token(
                    tokens.size() + 1,
                    new Span(start, start + word.length()),
                    word,
                    plural ? lower.substring(0, lower.length() - 1) : lower,
                    plural ? "NNS" : "NN",
                    NameType.NONE,
                    tokens.size(),
                    tokens.isEmpty() ? "root" : "dep"));
            start += word.length() + 1;
        }
        return new Sentence(0, BlockType.PARAGRAPH, tokens);
    }
}
