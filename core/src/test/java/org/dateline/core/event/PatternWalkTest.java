package org.dateline.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.actor.ActorLexicon;
import org.dateline.core.actor.ActorResolver;
import org.dateline.core.article.Article;
import org.dateline.core.article.Block;
import org.dateline.core.article.BlockType;
import org.dateline.core.article.Publication;
import org.dateline.core.dictionary.Dictionaries;
import org.dateline.core.dictionary.DictionaryReader;
import org.dateline.core.dictionary.PatternDictionary;
import org.dateline.core.dictionary.SentenceWords;
import org.dateline.core.syntax.NameType;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Span;
import org.dateline.core.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which ways a pattern goes over the words of a clause, and that it comes to an end. */
class PatternWalkTest {

    private static final ActorResolver ACTORS = new ActorResolver(
            ActorLexicon.load(),
            new Dictionaries(
                    List.of(DictionaryReader.read("towns.actors.txt", "ORLA_ [ORL]\nVESTA_ [VES]\nTARN_ [TAR]\n")),
                    true));

    private static final String SYNONYMS = "&HEAP_\n+CRATE\n+CRATE_CRATE\n+CRATE_CRATE_CRATE\n";

    private static final String CRATES = "crate/NN/%d/%s" + " crate/NN/3/conj".repeat(47);

    /** As in "Orla sent one crate, another crate … and another crate with Tarn to Vesta". */
    private static final String BEHIND = "Orla/NNP/2/nsubj sent/VBD/0/root " + CRATES.formatted(2, "obj")
            + " with/IN/52/case Tarn/NNP/2/obl to/TO/54/case Vesta/NNP/2/obl";

    /** As in "From Orla one crate, another crate … and another crate to Vesta were sent". */
    private static final String BEFORE = "From/IN/2/case Orla/NNP/54/obl " + CRATES.formatted(54, "nsubj:pass")
            + " to/TO/52/case Vesta/NNP/54/obl were/VBD/54/aux:pass sent/VBN/0/root";

    @ParameterizedTest
    @ValueSource(strings = {"^", "CRATE", "&HEAP"})
    void aPatternThatCouldGoMillionsOfWaysEnds(String part) {
        String many = (" " + part + " ").repeat(24);
        assertThat(ending(BEHIND, "*" + many + "BASKET")).isEmpty();
        assertThat(ending(BEFORE, "BASKET" + many + "*")).isEmpty();
        assertThat(ending(BEHIND, "*" + many + "TO +")).contains("null > Vesta");
        assertThat(ending(BEFORE, "FROM $" + many + "*")).contains("Orla > null");
    }

    /** About ending at all, not about speed: to go all ways takes hours or years. */
    private static Optional<String> ending(String sentence, String pattern) {
        return assertTimeoutPreemptively(Duration.ofMinutes(1), () -> match(sentence, pattern), pattern);
    }

    @Test
    void aWayThatFailsIsLeftForAnother() {
        assertThat(match(BEHIND, "* CRATE_CRATE_WITH")).contains("null > null");
        assertThat(match(BEHIND, "* + TO +")).contains("null > Vesta");
        assertThat(match(BEHIND, "* + WITH $ ^")).isEmpty();
        assertThat(match(BEHIND, "* &HEAP_WITH $ + ")).contains("Tarn > Vesta");
        assertThat(match(BEHIND, "* ^ ^ + TO")).contains("null > Tarn");
        assertThat(match(BEFORE, "FROM_$ CRATE_CRATE + *")).contains("Orla > Vesta");
        assertThat(match(BEFORE, "$ CRATE_&HEAP_TO *")).contains("Orla > null");
        assertThat(match(BEFORE, "CRATE_$ *")).isEmpty();
    }

    /** The source and the target that a pattern binds, if it is there. */
    private static Optional<String> match(String tree, String pattern) {
        ParsedArticle article = article(tree);
        Sentence sentence = article.sentences().get(0);
        SentenceWords words = SentenceWords.of(sentence);
        PatternDictionary dictionary = (PatternDictionary) DictionaryReader.read(
                "send.verbs.txt", SYNONYMS + "--- SEND [070] ---\nSEND {SENT}\n- " + pattern + " [071]\n");
        return new PatternWalk(
                        words,
                        new ClauseScope(sentence, sentence.root()),
                        new CodedPhrases(sentence, ACTORS.resolve(article, List.of())),
                        new PatternWords(words, dictionary.synsets()))
                .match(dictionary.blocks().get(0).patterns().get(0))
                .map(bound -> form(bound.source) + " > " + form(bound.target));
    }

    private static String form(@Nullable Token token) {
        return token == null ? "null" : token.form();
    }

    /** A sentence of words such as {@code sent/VBD/0/root}: form, tag, head and relation. */
    private static ParsedArticle article(String tree) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        for (String word : tree.split(" ")) {
            String[] parts = word.split("/");
            Span span = new Span(text.length(), text.length() + parts[0].length());
            text.append(parts[0]).append(' ');
            tokens.add(new Token(
                    tokens.size() + 1,
                    span,
                    parts[0],
                    parts[0],
                    parts[1],
                    NameType.NONE,
                    Integer.parseInt(parts[2]),
                    parts[3]));
        }
        Text whole = Text.of(text.toString());
        Article article = new Article(
                "a",
                "sha256:0",
                "en",
                Publication.UNKNOWN,
                whole,
                List.of(new Block(BlockType.PARAGRAPH, whole.span())));
        return new ParsedArticle(article, List.of(new Sentence(0, BlockType.PARAGRAPH, tokens)));
    }
}
