package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.article.BlockType;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.syntax.NameType;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/** Finds the frames that the words of a sentence trigger, one at most a word. Thread-safe. */
final class FrameMatcher {

    private static final Set<String> UNAUTHORIZED = Set.of("authorize", "authorise", "permit", "allow");

    private static final String ANONYMITY = "anonymity";

    private final FrameLexicon lexicon;
    private final SlotTester tester;

    FrameMatcher(FrameLexicon lexicon, SlotTester tester) {
        this.lexicon = lexicon;
        this.tester = tester;
    }

    List<FrameMatch> match(Sentence sentence, Slots slots, ArticleContext context) {
        List<FrameMatch> matches = new ArrayList<>();
        boolean[] consumed = new boolean[sentence.size() + 1];
        boolean namesSources = sentence.tokens().stream().anyMatch(FrameMatcher::isOfNaming);
        for (Token token : sentence.tokens()) {
            if (namesSources && isAboutNaming(sentence, token)) {
                continue;
            }
            Companions companions = new Companions(sentence, token, slots);
            FrameLexicon.Entry entry = firstFitting(entries(sentence, token), companions, context);
            if (entry == null) {
                entry = firstFitting(speeches(sentence, token, context), companions, context);
            }
            if (entry != null) {
                matches.add(new FrameMatch(entry.frame(), entry.trigger(), token));
                consume(sentence, token, entry.trigger(), consumed);
            }
        }
        matches.removeIf(match -> consumed[match.token().index()]);
        return matches;
    }

    private FrameLexicon.@Nullable Entry firstFitting(
            List<FrameLexicon.Entry> entries, Companions companions, ArticleContext context) {
        for (FrameLexicon.Entry entry : entries) {
            if (companions.complete(entry.trigger()) && fits(entry, companions, context)) {
                return entry;
            }
        }
        return null;
    }

    /** A verb that no frame knows may still be known for an accusation or a demand. */
    private List<FrameLexicon.Entry> speeches(Sentence sentence, Token token, ArticleContext context) {
        if (!token.isVerb()) {
            return List.of();
        }
        return context.statements()
                .findByCue(sentence.index(), token.index())
                .map(statement -> lexicon.entries(
                        TriggerKind.SPEECH, statement.kind().name().toLowerCase(Locale.ROOT)))
                .orElse(List.of());
    }

    /** "Ms. Roe, left, with the mayor in May": a preposition under the name that heads a caption. */
    private static boolean joinsCaption(Sentence sentence, Token preposition) {
        Token root = sentence.root();
        Token noun = sentence.token(preposition.head());
        return root.isNoun() && noun.isNoun() && noun.head() == root.index();
    }

    private List<FrameLexicon.Entry> entries(Sentence sentence, Token token) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        if (token.tag().equals("MD")) {
            return token.relates("aux") ? lexicon.entries(TriggerKind.MODAL, lemma) : List.of();
        }
        if (sentence.block() == BlockType.CAPTION && token.relates("case") && joinsCaption(sentence, token)) {
            return lexicon.entries(TriggerKind.CAPTION, lemma);
        }
        if (token.isVerb()) {
            return token.relates("amod") || token.relates("aux") || token.relates("compound") || token.relates("case")
                    ? List.of()
                    : lexicon.entries(TriggerKind.VERB, lemma);
        }
        if (token.isNoun()) {
            return token.relates("compound") || isPartOfName(sentence, token)
                    ? List.of()
                    : lexicon.entries(TriggerKind.NOUN, lemma);
        }
        return token.isAdjective() ? lexicon.entries(TriggerKind.ADJECTIVE, lemma) : List.of();
    }

    /** "requested anonymity to discuss it", "not authorized to speak": how a source spoke is no event. */
    private static boolean isAboutNaming(Sentence sentence, Token token) {
        if (takesAnonymity(sentence, token)) {
            return true;
        }
        Token head = sentence.findHead(token).orElse(null);
        if (head == null || !sentence.hasMark(token, "to")) {
            return false;
        }
        boolean unauthorized = UNAUTHORIZED.contains(head.lemma())
                && sentence.dependents(head, "advmod").stream()
                        .anyMatch(adverb -> adverb.lemma().equals("not"));
        return unauthorized || isAnonymity(sentence, head) || takesAnonymity(sentence, head);
    }

    /** Tells whether a word can be one of those that tell how a source spoke. */
    private static boolean isOfNaming(Token token) {
        return token.lemma().equals(ANONYMITY) || UNAUTHORIZED.contains(token.lemma());
    }

    private static boolean takesAnonymity(Sentence sentence, Token verb) {
        return sentence.dependents(verb, "obj", "obl").stream().anyMatch(noun -> isAnonymity(sentence, noun));
    }

    /** "anonymity" and "condition of anonymity". */
    private static boolean isAnonymity(Sentence sentence, Token noun) {
        return noun.lemma().equals(ANONYMITY)
                || sentence.dependents(noun, "nmod").stream()
                        .anyMatch(modifier -> modifier.lemma().equals(ANONYMITY));
    }

    /** "the March for Life", "Front for the Liberation of the North": names, unless a headline writes every word with a capital. */
    private static boolean isPartOfName(Sentence sentence, Token noun) {
        return noun.isProperNoun()
                && sentence.block() != BlockType.HEADLINE
                && sentence.block() != BlockType.SUBHEAD
                && noun.index() > 1
                && (sentence.dependents(noun, "compound", "flat", "nmod").stream()
                                .anyMatch(part -> part.isProperNoun() && part.name() != NameType.LOCATION)
                        || noun.name() == NameType.ORGANIZATION
                                && sentence.token(noun.index() - 1).name() == NameType.ORGANIZATION);
    }

    private boolean fits(FrameLexicon.Entry entry, Companions companions, ArticleContext context) {
        Sentence sentence = companions.sentence();
        Token token = companions.token();
        Slots slots = companions.slots();
        for (SlotTest test : entry.frame().tests()) {
            Optional<Token> filler = slots.findFirst(token, test.slots());
            if (filler.isEmpty() && test.allowsUnnamed() && token.isVerb() && slots.isPassive(token)) {
                continue;
            }
            if (!tester.holds(test, sentence, filler, context)
                    || entry.frame().coding().type() == PloverType.REQUEST
                            && test.slots().equals(List.of("clause"))
                            && test.wanted()
                            && filler.filter(clause -> isReport(sentence, clause))
                                    .isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** "told reporters that the army had left": a finite clause is a report, "told the army to leave" a request. */
    private static boolean isReport(Sentence sentence, Token clause) {
        if (!clause.relates("ccomp")) {
            return false;
        }
        if (clause.tag().equals("VBD") || clause.tag().equals("VBZ")) {
            return true;
        }
        return sentence.dependents(clause, "aux", "cop").stream()
                .anyMatch(aux -> aux.tag().equals("MD")
                        ? !aux.lemma().equals("must") && !aux.lemma().equals("should")
                        : aux.tag().equals("VBD")
                                || aux.tag().equals("VBZ")
                                || aux.tag().equals("VBP"));
    }

    /** The object that is part of a trigger names no event of its own. */
    private static void consume(Sentence sentence, Token token, Trigger trigger, boolean[] consumed) {
        if (trigger.object() != null) {
            for (Token object : sentence.dependents(token, "obj", "nsubj:pass")) {
                consumed[object.index()] |= object.lemma().equals(trigger.object());
            }
        }
    }
}
