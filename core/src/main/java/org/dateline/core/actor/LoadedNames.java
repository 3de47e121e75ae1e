package org.dateline.core.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.dictionary.ActorEntry;
import org.dateline.core.dictionary.AgentEntry;
import org.dateline.core.dictionary.DatedCode;
import org.dateline.core.dictionary.PhraseIndex;
import org.dateline.core.dictionary.SentenceWords;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.mention.BasePhrase;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the actors and agents of loaded dictionaries: the longest name first, with the code of the article's
 * day, and an agent with the actor beside it in its noun phrase.
 */
final class LoadedNames {

    private static final WordList FORMER = WordList.ofResource(LoadedNames.class, "former.txt");

    /** Prepositions by which an agent is of an actor: "soldiers from Arland". */
    private static final Set<String> BELONGING = Set.of("of", "in", "from", "for", "at");

    private static final int SHORTEST_IN_SMALL_LETTERS = 3;

    private final LoadedLexicon lexicon;
    private final ActorLexicon shipped;
    private final @Nullable LocalDate day;
    private final FoundActors found;

    LoadedNames(LoadedLexicon lexicon, ActorLexicon shipped, @Nullable LocalDate day, FoundActors found) {
        this.lexicon = lexicon;
        this.shipped = shipped;
        this.day = day;
        this.found = found;
    }

    /** A name in a sentence: the token the others of it depend on, its first token, and what it stands for. */
    private record Name<T>(Token head, int first, int last, T meaning) {}

    void read(Sentence sentence) {
        SentenceWords words = SentenceWords.of(sentence);
        boolean[] taken = new boolean[words.size()];
        List<Name<DatedCode>> actors = actors(sentence, words, taken);
        List<Name<AgentEntry>> agents = agents(sentence, words, taken);
        List<Token> headed = agents.stream()
                .map(agent -> BasePhrase.headOf(sentence, agent.head()))
                .distinct()
                .toList();
        for (Token head : headed) {
            describe(sentence, head, actors, agents);
        }
        for (Name<DatedCode> actor : actors) {
            put(
                    sentence,
                    actor.head(),
                    actor.first(),
                    actor.last(),
                    actor.meaning().codes(),
                    false);
        }
    }

    private List<Name<DatedCode>> actors(Sentence sentence, SentenceWords words, boolean[] taken) {
        List<Name<DatedCode>> actors = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            Optional<PhraseIndex.Match<ActorEntry>> match = words.word(at).isEmpty()
                    ? Optional.empty()
                    : lexicon.actors().findAt(words, at).filter(name -> looksLikeName(sentence, words, name));
            Optional<DatedCode> code = match.flatMap(name -> name.meanings().stream()
                    .flatMap(entry -> entry.findCode(day).stream())
                    .findFirst());
            if (code.isPresent()) {
                actors.add(name(sentence, words, match.get(), code.get(), taken));
                at = match.get().last();
            }
        }
        return actors;
    }

    private List<Name<AgentEntry>> agents(Sentence sentence, SentenceWords words, boolean[] taken) {
        List<Name<AgentEntry>> agents = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            if (!taken[at] && !words.word(at).isEmpty()) {
                Optional<PhraseIndex.Match<AgentEntry>> match =
                        lexicon.agents().findAt(words, at).filter(agent -> isFree(agent, taken));
                if (match.isPresent()
                        && !sentence.token(words.token(match.get().last())).isVerb()) {
                    agents.add(name(
                            sentence, words, match.get(), match.get().meanings().get(0), taken));
                    at = match.get().last();
                }
            }
        }
        return agents;
    }

    private static boolean isFree(PhraseIndex.Match<?> match, boolean[] taken) {
        for (int at = match.first(); at <= match.last(); at++) {
            if (taken[at]) {
                return false;
            }
        }
        return true;
    }

    private static <T> Name<T> name(
            Sentence sentence, SentenceWords words, PhraseIndex.Match<?> match, T meaning, boolean[] taken) {
        for (int at = match.first(); at <= match.last(); at++) {
            taken[at] = true;
        }
        int first = words.token(match.first());
        int last = words.token(match.last());
        return new Name<>(new NameMatch(first, last, List.of()).head(sentence), first, last, meaning);
    }

    /** A name has a capital or a digit somewhere, and one of two letters all its letters: "US", not "us". */
    private static boolean looksLikeName(Sentence sentence, SentenceWords words, PhraseIndex.Match<?> match) {
        if (match.first() == match.last() && words.word(match.first()).length() < SHORTEST_IN_SMALL_LETTERS) {
            return sentence.token(words.token(match.first())).form().chars().noneMatch(Character::isLowerCase);
        }
        for (int at = match.first(); at <= match.last(); at++) {
            int start = sentence.token(words.token(at)).form().codePointAt(0);
            if (Character.isUpperCase(start) || Character.isDigit(start)) {
                return true;
            }
        }
        return false;
    }

    /** Joins the agents of one noun phrase with the actor they belong to. */
    private void describe(Sentence sentence, Token head, List<Name<DatedCode>> actors, List<Name<AgentEntry>> agents) {
        List<Name<AgentEntry>> own = agents.stream()
                .filter(agent -> BasePhrase.headOf(sentence, agent.head()).equals(head))
                .toList();
        List<String> codes = owners(sentence, head, actors);
        boolean former = BasePhrase.wordsOf(sentence, head).stream().anyMatch(word -> FORMER.contains(word.lemma()));
        List<String> joined =
                AgentCode.join(codes, own.stream().map(Name::meaning).toList(), former);
        int first = own.get(0).first();
        int last = own.get(own.size() - 1).last();
        put(sentence, head, first, last, joined, true);
    }

    /**
     * The codes of the actor whose agents a noun phrase tells of: of the one inside the phrase or behind it, else
     * of the one that a phrase beside it has.
     */
    private List<String> owners(Sentence sentence, Token head, List<Name<DatedCode>> actors) {
        List<String> own = ownersOf(sentence, head, actors);
        if (!own.isEmpty()) {
            return own;
        }
        for (Token beside : BasePhrase.conjuncts(sentence, head)) {
            List<String> shared = ownersOf(sentence, beside, actors);
            if (!shared.isEmpty()) {
                return shared;
            }
        }
        return List.of();
    }

    private static List<String> ownersOf(Sentence sentence, Token head, List<Name<DatedCode>> actors) {
        List<Name<DatedCode>> inside = actors.stream()
                .filter(actor -> BasePhrase.headOf(sentence, actor.head()).equals(head))
                .toList();
        if (!inside.isEmpty()) {
            // "Arland and Harland officials" are of both; "Arland's minister Roe" is of the first.
            Token first = inside.get(0).head();
            return codes(inside.stream()
                    .filter(actor -> BasePhrase.isBeside(sentence, first, actor.head()))
                    .toList());
        }
        for (Token complement : sentence.dependents(head, "nmod")) {
            if (BELONGING.contains(sentence.caseOf(complement))) {
                List<Token> owners = BasePhrase.conjuncts(sentence, complement);
                List<String> codes = codes(actors.stream()
                        .filter(actor -> owners.contains(BasePhrase.headOf(sentence, actor.head())))
                        .toList());
                if (!codes.isEmpty()) {
                    return codes;
                }
            }
        }
        return List.of();
    }

    private static List<String> codes(List<Name<DatedCode>> actors) {
        return actors.stream()
                .sorted(Comparator.comparingInt(Name::first))
                .flatMap(actor -> actor.meaning().codes().stream())
                .distinct()
                .toList();
    }

    private void put(Sentence sentence, Token head, int first, int last, List<String> codes, boolean agent) {
        String words = found.exact(Sentence.spanOf(sentence.tokens().subList(first - 1, last)));
        String code = codes.isEmpty() ? "" : codes.get(0);
        String country = code.length() < 3
                ? null
                : shipped.findCountry(code.substring(0, 3))
                        .map(Referent::country)
                        .orElse(null);
        Referent referent = new Referent(
                "loaded/" + String.join("/", codes),
                words,
                codes,
                agent ? ReferentKind.SECTOR : ReferentKind.ORGANISATION,
                country);
        found.put(sentence, head, Sentence.spanOf(sentence.tokens().subList(first - 1, last)), referent);
    }
}
