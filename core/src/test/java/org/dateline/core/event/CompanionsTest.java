package org.dateline.core.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.core.actor.ActorLexicon;
import org.dateline.core.actor.ActorResolver;
import org.dateline.core.actor.ArticleActors;
import org.dateline.core.article.Article;
import org.dateline.core.article.Block;
import org.dateline.core.article.BlockType;
import org.dateline.core.article.Publication;
import org.dateline.core.dictionary.Dictionaries;
import org.dateline.core.syntax.NameType;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Span;
import org.dateline.core.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What triggers ask of a word, by plain definitions, in random trees: asked together it is found as if asked alone. */
class CompanionsTest {

    private static final int SENTENCES = 400;

    private static final List<String> LEMMAS = List.of("fire", "open", "out", "on", "of", "day");

    private static final List<String> TAGS = List.of("VBD", "VBN", "NN", "NNS", "IN", "RB");

    private static final List<String> RELATIONS = List.of(
            "nsubj",
            "nsubj:pass",
            "obj",
            "obl",
            "obl:npmod",
            "nmod",
            "nummod",
            "case",
            "compound",
            "compound:prt",
            "advmod",
            "conj");

    private final Random random = new Random(8);
    private final LightVerbs lightVerbs = FrameLexicon.load().lightVerbs();
    private final List<Sentence> sentences = new ArrayList<>();
    private final ArticleActors actors;

    CompanionsTest() {
        int letters = 0;
        for (int i = 0; i < SENTENCES; i++) {
            Sentence sentence = tree(i, letters);
            letters += 2 * sentence.size();
            sentences.add(sentence);
        }
        Text text = Text.of("w ".repeat(letters / 2));
        List<Block> blocks = List.of(new Block(BlockType.PARAGRAPH, text.span()));
        Article article = new Article("a", "sha256:0", "en", Publication.UNKNOWN, text, blocks);
        actors = new ActorResolver(ActorLexicon.load(), Dictionaries.NONE)
                .resolve(new ParsedArticle(article, sentences), List.of());
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private Sentence tree(int index, int at) {
        int size = 2 + random.nextInt(8);
        List<Integer> order = new ArrayList<>();
        for (int number = 1; number <= size; number++) {
            order.add(number);
        }
        Collections.shuffle(order, random);
        int[] heads = new int[size + 1];
        for (int i = 1; i < size; i++) {
            heads[order.get(i)] = order.get(random.nextInt(i));
        }
        List<Token> tokens = new ArrayList<>();
        for (int number = 1; number <= size; number++) {
            int start = at + 2 * (number - 1);
            String relation = heads[number] == 0 ? "root" : any(RELATIONS);
            Span span = new Span(start, start + 1);
            tokens.add(new Token(number, span, "w", any(LEMMAS), any(TAGS), NameType.NONE, heads[number], relation));
        }
        return new Sentence(index, BlockType.PARAGRAPH, tokens);
    }

    private @Nullable String sometimes() {
        return random.nextBoolean() ? any(LEMMAS) : null;
    }

    private Trigger trigger() {
        List<String> before = random.nextInt(4) > 0
                ? List.of()
                : random.nextBoolean() ? List.of(any(LEMMAS)) : List.of(any(LEMMAS), any(LEMMAS));
        return new Trigger("any", before, sometimes(), sometimes(), random.nextInt(4) > 0 ? null : any(LEMMAS));
    }

    private Slots slots(Sentence sentence) {
        return new Slots(sentence, actors, lightVerbs, token -> false);
    }

    private static List<Token> below(Sentence sentence, Token top, String... relations) {
        return sentence.tokens().stream()
                .filter(token -> token.head() == top.index())
                .filter(token -> List.of(relations).stream().anyMatch(token::relates))
                .toList();
    }

    private static boolean stands(List<String> before, Sentence sentence, Token token) {
        int first = token.index() - before.size();
        return first >= 1
                && sentence.tokens().subList(first - 1, token.index() - 1).stream()
                        .map(Token::lemma)
                        .toList()
                        .equals(before);
    }

    private static boolean isOf(Sentence sentence, Token noun) {
        return sentence.caseOf(noun).equals("of");
    }

    private List<String> objects(Sentence sentence, Token token) {
        List<String> lemmas = new ArrayList<>();
        for (Token object : below(sentence, token, "obj", "nsubj:pass", "compound", "obl:npmod")) {
            lemmas.add(object.lemma());
            if (!below(sentence, object, "nummod").isEmpty()) {
                below(sentence, object, "nmod").stream()
                        .filter(noun -> isOf(sentence, noun))
                        .forEach(noun -> lemmas.add(noun.lemma()));
            }
        }
        slots(sentence).find(token, "object").ifPresent(object -> lemmas.add(object.lemma()));
        return lemmas;
    }

    private boolean isComplete(Trigger trigger, Sentence sentence, Token token) {
        return stands(trigger.before(), sentence, token)
                && (trigger.particle() == null
                        || below(sentence, token, "compound:prt", "advmod").stream()
                                .anyMatch(particle -> particle.lemma().equals(trigger.particle())))
                && (trigger.object() == null || objects(sentence, token).contains(trigger.object()))
                && (trigger.preposition() == null
                        || slots(sentence).find(token, trigger.preposition()).isPresent());
    }

    @Test
    void whatATriggerAsksForDoesNotHangOnWhatWasAskedBefore() {
        int[] complete = new int[5];
        int lacking = 0;
        for (Sentence sentence : sentences) {
            Slots shared = slots(sentence);
            for (Token token : sentence.tokens()) {
                Companions companions = new Companions(sentence, token, shared);
                for (int i = 0; i < 60; i++) {
                    Trigger trigger = trigger();
                    boolean expected = isComplete(trigger, sentence, token);
                    assertThat(companions.complete(trigger))
                            .as("%s at %s", trigger, token)
                            .isEqualTo(expected);
                    if (expected) {
                        complete[trigger.weight()]++;
                    } else {
                        lacking++;
                    }
                }
            }
        }
        assertThat(complete[1]).isGreaterThan(500);
        assertThat(complete[2]).isGreaterThan(100);
        assertThat(lacking).isGreaterThan(500);
    }
}
