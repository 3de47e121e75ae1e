package org.dateline.core.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.actor.ActorLexicon;
import org.dateline.core.actor.AgentNoun;
import org.dateline.core.actor.Referent;
import org.dateline.core.actor.ReferentKind;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.mention.Mention;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.syntax.NameType;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/** Decides the conditions of frames on what fills their slots. Thread-safe. */
final class SlotTester {

    /** "tens of thousands protested". */
    private static final WordList NUMBER_NOUNS = WordList.ofResource(SlotTester.class, "number-nouns.txt");

    /** Pronouns that are somebody, whoever it is. */
    private static final Set<String> PERSONAL = Set.of("he", "she");

    private final FrameLexicon frames;
    private final ActorLexicon actors;
    private final FigureReader figures;

    SlotTester(FrameLexicon frames, ActorLexicon actors, FigureReader figures) {
        this.frames = frames;
        this.actors = actors;
        this.figures = figures;
    }

    boolean holds(SlotTest test, Sentence sentence, Optional<Token> filler, ArticleContext context) {
        return test.wanted() == anyHolds(test, sentence, filler, context);
    }

    private boolean anyHolds(SlotTest test, Sentence sentence, Optional<Token> filler, ArticleContext context) {
        if (filler.isEmpty()) {
            return false;
        }
        // "sent tents and rifles" is of both; what must not be there must not be the first.
        List<Token> heads = test.wanted() ? Mention.conjuncts(sentence, filler.get()) : List.of(filler.get());
        for (Token head : heads) {
            Token counted = figures.counted(sentence, head);
            // Of what must not be there, classes hold words as they stand alone.
            boolean isLonger = !test.wanted() && endsPhraseOfViolence(sentence, counted);
            for (SlotTest.Alternative alternative : test.tests()) {
                if (isLonger && alternative.kind() == SlotTest.Kind.CLASS) {
                    continue;
                }
                // "six members of the guild" are members, whatever the guild is.
                if (holds(alternative, sentence, counted, context)
                        || test.wanted() && holds(alternative, sentence, head, context)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "mortar fire" and "sniper fire" are violence, "fire" alone is a calamity. */
    private boolean endsPhraseOfViolence(Sentence sentence, Token token) {
        return token.isNoun()
                && frames.entries(TriggerKind.NOUN, token.lemma().toLowerCase(Locale.ROOT)).stream()
                        .anyMatch(entry -> entry.frame().coding().type() == PloverType.ASSAULT
                                && !entry.trigger().before().isEmpty()
                                && entry.trigger().standsBehind(sentence, token));
    }

    private boolean holds(SlotTest.Alternative test, Sentence sentence, Token token, ArticleContext context) {
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        return switch (test.kind()) {
            case CLASS -> frames.classes().contains(test.name(), lemma);
            case WORDS -> test.lemmas().contains(lemma);
            case TYPE ->
                frames.entries(token.isNoun() ? TriggerKind.NOUN : TriggerKind.VERB, lemma).stream()
                        .anyMatch(entry ->
                                String.valueOf(entry.frame().coding().type()).equals(test.name()));
            case SORT -> isOfSort(test.name(), lemma, sentence, token, context);
        };
    }

    private boolean isOfSort(String sort, String lemma, Sentence sentence, Token token, ArticleContext context) {
        return switch (sort) {
            case "any" -> true;
            case "unnamed" -> false;
            case "place" -> isPlace(sentence, token, lemma, context);
            case "person" -> isPerson(sentence, token, lemma, context);
            case "actor" -> isActor(sentence, token, lemma, context);
            case "armed" ->
                referent(sentence, token, context).filter(Referent::isArmed).isPresent()
                        || frames.classes().contains("armed", lemma);
            case "state" ->
                referent(sentence, token, context).filter(Referent::isState).isPresent();
            case "subjunctive" ->
                token.tag().equals("VB") && !sentence.hasDependent(token, "aux")
                        || sentence.dependents(token, "aux").stream()
                                .anyMatch(aux -> aux.lemma().equals("must")
                                        || aux.lemma().equals("should"));
            case "that-clause" -> token.isVerb() && !sentence.hasMark(token, "to");
            case "person-name" -> isPersonName(sentence, token, context);
            case "unknown-name" ->
                token.isProperNoun()
                        && token.name() != NameType.ORGANIZATION
                        && (token.name() != NameType.PERSON || context.isCalledPlace(token))
                        && referent(sentence, token, context)
                                .filter(referent -> !referent.codes().isEmpty())
                                .isEmpty()
                        && !isPlace(sentence, token, lemma, context)
                        && isBareName(sentence, token);
            case "number" ->
                token.tag().equals("CD") || sentence.hasDependent(token, "nummod") || NUMBER_NOUNS.contains(lemma);
            case "bare-number" -> token.tag().equals("CD") && isBare(sentence, token);
            case "event" ->
                token.isNoun()
                        ? frames.has(TriggerKind.NOUN, lemma)
                        : token.isVerb() && frames.has(TriggerKind.VERB, lemma);
            default -> throw new IllegalStateException("frame test " + sort + " is unknown");
        };
    }

    /** "Tolmindra", "Um Tolmindra"; "Ann Roe" is somebody, "General Roe" too. */
    private static boolean isBareName(Sentence sentence, Token name) {
        return !sentence.hasDependent(name, "amod")
                && sentence.dependents(name, "compound", "flat").stream()
                        .allMatch(part ->
                                part.isProperNoun() && part.name() == NameType.NONE && name.name() == NameType.NONE);
    }

    /** "seven", "at least 95"; not "$95", "95 of them" or "95 wounded", nor "one", which may be anything. */
    private static boolean isBare(Sentence sentence, Token number) {
        return !number.lemma().equals("one")
                && sentence.dependents(number).stream()
                        .noneMatch(word ->
                                word.relates("nmod") && sentence.caseOf(word).equals("of")
                                        || word.relates("compound")
                                        || word.relates("dep")
                                        || word.relates("acl")
                                        || word.relates("amod")
                                        || word.relates("xcomp")
                                        || word.tag().equals("$"));
    }

    private boolean isPlace(Sentence sentence, Token token, String lemma, ArticleContext context) {
        if (frames.classes().contains("territory", lemma)
                || frames.classes().contains("site", lemma)
                || frames.classes().contains("settlement", lemma)) {
            return true;
        }
        return context.placesIn(sentence).stream().anyMatch(place -> place.headToken() == token.index());
    }

    private boolean isPerson(Sentence sentence, Token token, String lemma, ArticleContext context) {
        if (PERSONAL.contains(lemma)
                || token.name() == NameType.PERSON && !context.isUnknownPlace(sentence, token)
                || frames.classes().contains("civilians", lemma)) {
            return true;
        }
        Optional<Referent> referent = referent(sentence, token, context);
        return referent.isPresent()
                ? referent.get().kind() == ReferentKind.PERSON
                        || referent.get().kind() == ReferentKind.SECTOR
                        // "Serbs" are people, if in politics a state too.
                        || referent.get().kind() == ReferentKind.COUNTRY
                                && (token.tag().equals("NNPS") || token.tag().equals("NNS"))
                : isAgent(lemma);
    }

    /** "Ann Roe", "Ms. Roe"; a lone name that the article tells nothing of may be a place's. */
    private static boolean isPersonName(Sentence sentence, Token token, ArticleContext context) {
        return token.name() == NameType.PERSON
                && !context.isUnknownPlace(sentence, token)
                && (referent(sentence, token, context)
                                .filter(referent -> referent.name().indexOf(' ') > 0
                                        || !referent.codes().isEmpty())
                                .isPresent()
                        || sentence.hasDependent(token, "compound", "flat"));
    }

    private boolean isActor(Sentence sentence, Token token, String lemma, ArticleContext context) {
        if (isDocument(token)) {
            return false;
        }
        return referent(sentence, token, context).isPresent()
                || token.name() == NameType.PERSON && !context.isUnknownPlace(sentence, token)
                || token.name() == NameType.ORGANIZATION
                || isAgent(lemma);
    }

    /** A paper speaks, but does nothing and has nothing done to it. */
    boolean isDocument(Token token) {
        return token.isNoun()
                && !token.isProperNoun()
                && actors.findAgent(token.lemma().toLowerCase(Locale.ROOT))
                        .filter(AgentNoun::isDocument)
                        .isPresent();
    }

    boolean isAgent(String lemma) {
        return actors.findAgent(lemma).isPresent();
    }

    private static Optional<Referent> referent(Sentence sentence, Token token, ArticleContext context) {
        return context.actors().find(sentence, token);
    }
}
