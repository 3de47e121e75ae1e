package org.dateline.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.text.Span;
import org.junit.jupiter.api.Test;

/** What holds for any tree, sense or nonsense. */
class StatementPropertiesTest {

    private static final StatementReader READER = StatementReader.load();
    private static final List<String> WORDS = List.of(
            "said/VBD say",
            "denied/VBD deny",
            "saying/VBG say",
            "accused/VBD accuse",
            "claim/NN claim",
            "confident/JJ confident",
            "according/VBG accord",
            "to/IN to",
            "that/IN that",
            "which/WDT which",
            "he/PRP he",
            "*Lind/NNP Lind",
            "army/NN army",
            "left/VBD leave",
            ",/, ,",
            "\u201C/`` \u201C",
            "\u201D/'' \u201D",
            "\"/`` \"",
            "'/'' '",
            ":/: :");
    private static final List<String> RELATIONS = List.of(
            "nsubj",
            "nsubj:pass",
            "obj",
            "obl",
            "ccomp",
            "xcomp",
            "advcl",
            "acl",
            "acl:relcl",
            "parataxis",
            "dep",
            "conj",
            "appos",
            "mark",
            "case",
            "punct",
            "compound",
            "amod",
            "nmod",
            "nmod:poss",
            "advmod",
            "aux");

    private static ParsedArticle random(Random random) {
        String[] trees = new String[1 + random.nextInt(4)];
        for (int t = 0; t < trees.length; t++) {
            int size = 2 + random.nextInt(18);
            StringBuilder tree = new StringBuilder(random.nextInt(3) == 0 ? "\u00B6 " : "");
            List<Integer> order = IntStream.rangeClosed(1, size).boxed().collect(Collectors.toList());
            Collections.shuffle(order, random);
            for (int i = 1; i <= size; i++) {
                String[] word = WORDS.get(random.nextInt(WORDS.size())).split(" ");
                int place = order.indexOf(i);
                int above = random.nextInt(place + 1);
                int head = above == place ? 0 : order.get(above);
                tree.append(word[0]).append('/').append(head).append('/');
                tree.append(head == 0 ? "root" : RELATIONS.get(random.nextInt(RELATIONS.size())));
                tree.append('/').append(word[1]).append(i < size ? " " : "");
            }
            trees[t] = tree.toString();
        }
        return Trees.article(trees);
    }

    @Test
    void everyStatementHasItsEvidenceInsideTheArticleAndItsTiesAmongTheStatements() {
        Random random = new Random(11);
        int seen = 0;
        for (int round = 0; round < 1500; round++) {
            ParsedArticle article = random(random);
            Span all = article.article().text().span();
            Statements statements = READER.read(article);
            for (Statement statement : statements.all()) {
                seen++;
                assertThat(statement.content()).allMatch(all::contains).isSorted();
                statement
                        .findCue()
                        .ifPresent(cue ->
                                assertThat(all.contains(cue.phrase().span())).isTrue());
                statement
                        .findSpeaker()
                        .ifPresent(speaker -> assertThat(
                                        all.contains(speaker.identity().span()))
                                .isTrue());
                assertThat(statement.sentence()).isLessThan(article.sentences().size());
                if (statement.parent() != null) {
                    assertThat(statement.parent()).isNotEqualTo(statement.index());
                    assertThat(statement.parent()).isBetween(0, statements.all().size() - 1);
                }
                if (statement.answers() != null) {
                    assertThat(statement.answers().statement()).isNotEqualTo(statement.index());
                    assertThat(statement.answers().statement())
                            .isBetween(0, statements.all().size() - 1);
                }
            }
        }
        assertThat(seen).isGreaterThan(500);
    }

    /** In one JVM; that others give the same is shown by the golden articles, whose statements are on file. */
    @Test
    void aReaderLoadedAnewReadsTheSame() {
        for (int seed = 0; seed < 6; seed++) {
            ParsedArticle article = random(new Random(seed));

            assertThat(StatementReader.load().read(article).all())
                    .isEqualTo(READER.read(article).all());
        }
    }
}
