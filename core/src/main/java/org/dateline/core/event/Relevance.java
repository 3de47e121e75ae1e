package org.dateline.core.event;

import java.util.EnumSet;
import java.util.Set;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Span;
import org.jspecify.annotations.Nullable;

/** Tells what of all that a sentence tells belongs in a record of a crisis. For one sentence. */
final class Relevance {

    private static final WordList OCCURRENCES = WordList.ofResource(Relevance.class, "occurrence-verbs.txt");

    private static final WordList HARM = WordList.ofResource(Relevance.class, "harm-figures.txt");

    /** What happens between parties that the article names elsewhere: truces, talks, protests. */
    private static final Set<PloverType> DATED = EnumSet.of(PloverType.RETREAT, PloverType.CONSULT, PloverType.PROTEST);

    /** What a noun with a place or a day of its own is known by. */
    private static final Set<PloverType> PLACED =
            EnumSet.of(PloverType.ASSAULT, PloverType.PROTEST, PloverType.SUPPORT);

    private final Sentence sentence;
    private final ArticleContext context;
    private final PartyPhrases phrases;
    private final Scenes scenes;
    private final Arena.Kind kind;

    /** @param kind what the article is about */
    Relevance(Sentence sentence, ArticleContext context, PartyPhrases phrases, Scenes scenes, Arena.Kind kind) {
        this.sentence = sentence;
        this.context = context;
        this.phrases = phrases;
        this.scenes = scenes;
        this.kind = kind;
    }

    /** An event in which nobody takes part and that has no place tells nothing that a record can hold. */
    boolean isWorthRecording(Draft draft) {
        return draft.tellsOfSomebody()
                || draft.figures.stream().anyMatch(figure -> HARM.contains(figure.what()))
                || draft.match.token().isVerb() && scenes.place(draft.match).isPresent()
                || hasOccurred(draft)
                || isDatedDeed(draft)
                || !scenes.controls(draft.match).isEmpty()
                || scenes.displacement(draft.match, false).isPresent();
    }

    /** Among sport, trade and the arts, what states and forces do, and what costs lives. */
    boolean isPolitical(Draft draft) {
        boolean isSport = kind == Arena.Kind.SPORT;
        return !isSport && holdsPlace(draft)
                || draft.figures.stream().anyMatch(figure -> HARM.contains(figure.what()))
                || draft.coding.type() == PloverType.PROTEST
                        && draft.actors.stream().anyMatch(phrases::isWorker)
                || draft.actors.stream().anyMatch(actor -> phrases.isPolitical(actor, isSport))
                || draft.actors.isEmpty()
                        && draft.recipients.stream().anyMatch(party -> phrases.isPolitical(party, isSport));
    }

    /** "four more capitals had gone": what is told of a place of the map alone. */
    private boolean holdsPlace(Draft draft) {
        return draft.match.frame().coding().type() == null
                && scenes.controls(draft.match).stream()
                        .anyMatch(control -> control.place().findPlace().isPresent());
    }

    /** "the blast occurred at dawn", "the accord in Orla": what is told for its own sake, whoever did it. */
    private boolean hasOccurred(Draft draft) {
        Token noun = draft.match.token();
        PloverType type = draft.match.frame().coding().type();
        return noun.isNoun()
                && PLACED.contains(type)
                && !"strike".equals(draft.match.frame().coding().mode())
                && (isSaidToOccur(noun) || isNamedFor(type, noun) && (scenes.isPlaced(noun) || isDated(noun)));
    }

    /** "three days after the accord in Orla"; of "the accord in Orla has failed" the verb tells what happened. */
    private static boolean isNamedFor(@Nullable PloverType type, Token noun) {
        return type == PloverType.ASSAULT || type == PloverType.SUPPORT && !noun.relates("nsubj");
    }

    /** "the truce collapsed on Friday": a verb that tells a day with what happened. */
    private boolean isDatedDeed(Draft draft) {
        Token verb = draft.match.token();
        Span words = verb.isVerb() ? context.times().timeOf(sentence, verb).span() : null;
        return words != null
                && DATED.contains(draft.match.frame().coding().type())
                && sentence.span().contains(words);
    }

    /** "last week's massacre", "the assault eleven days ago": one that is known by its day. */
    private boolean isDated(Token noun) {
        Span words = context.times().timeOf(sentence, noun).span();
        if (words == null || !sentence.span().contains(words)) {
            return false;
        }
        int last = noun.index();
        boolean isBehind = last < sentence.size()
                && sentence.token(last + 1).span().start() <= words.start()
                && words.start()
                        <= sentence.token(Math.min(sentence.size(), last + 2))
                                .span()
                                .start();
        return isBehind
                || sentence.dependents(noun, "nmod:poss", "nmod", "compound").stream()
                        .anyMatch(owner -> owner.index() < noun.index()
                                && words.contains(owner.span().start()));
    }

    private boolean isSaidToOccur(Token noun) {
        return noun.relates("nsubj")
                && sentence.findHead(noun)
                        .filter(verb -> OCCURRENCES.contains(verb.lemma()))
                        .isPresent();
    }
}
