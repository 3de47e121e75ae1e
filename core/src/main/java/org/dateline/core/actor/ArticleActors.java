package org.dateline.core.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.mention.Mention;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Text;
import org.jspecify.annotations.Nullable;

/** The actors of one article, by the token that heads each mention. Immutable. */
public final class ArticleActors {

    private final @Nullable ActorMention[][] byHead;
    private final List<ActorMention> mentions;

    ArticleActors(@Nullable ActorMention[][] byHead, List<ActorMention> mentions) {
        this.byHead = byHead;
        this.mentions = List.copyOf(mentions);
    }

    /** The actor that a noun or pronoun refers to; empty where nothing is known of it. */
    public Optional<Referent> find(Sentence sentence, Token head) {
        return findMention(sentence, head).map(ActorMention::referent);
    }

    public Optional<ActorMention> findMention(Sentence sentence, Token head) {
        return Optional.ofNullable(byHead[sentence.index()][head.index()]);
    }

    /** The same actors, but for some mentions that stand for others than those found. */
    public ArticleActors rebound(Map<ActorMention, Referent> others) {
        @Nullable ActorMention[][] heads = new ActorMention[byHead.length][];
        List<ActorMention> all = new ArrayList<>(mentions.size());
        for (int i = 0; i < heads.length; i++) {
            heads[i] = byHead[i].clone();
        }
        for (ActorMention mention : mentions) {
            Referent other = others.get(mention);
            ActorMention bound = other == null ? mention : new ActorMention(mention.mention(), mention.name(), other);
            heads[mention.mention().sentence()][mention.mention().head()] = bound;
            all.add(bound);
        }
        return new ArticleActors(heads, all);
    }

    /** The actor a phrase refers to, with its words; one that nobody knows keeps its words as its name. */
    public Participant participant(Sentence sentence, Token head, Text text) {
        Mention mention = Mention.of(sentence, head);
        return find(sentence, head)
                .map(referent -> new Participant(mention.span(), referent.id(), referent.name(), referent.codes()))
                .orElseGet(() -> new Participant(mention.span(), null, text.exact(mention.span()), List.of()));
    }

    /** The same, but one for each country in front: "Hungarian and Romanian officials" are of two governments. */
    public List<Participant> participants(Sentence sentence, Token head, Text text) {
        Participant whole = participant(sentence, head, text);
        List<Referent> countries = countriesBefore(sentence, head);
        if (whole.codes().isEmpty() && !countries.isEmpty() || countries.size() > 1) {
            return countries.stream().map(whole::of).toList();
        }
        List<Referent> states = statesBehind(sentence, head);
        if (states.size() > 1) {
            return states.stream().map(whole::of).toList();
        }
        List<Participant> others = countries.stream()
                .filter(country -> !whole.codes().isEmpty()
                        && !whole.codes().get(0).startsWith(country.codes().get(0)))
                .map(whole::of)
                .toList();
        if (!others.isEmpty() && isCoordinated(sentence, head)) {
            // "US and British forces", of which one is known by name
            return Stream.concat(others.stream(), Stream.of(whole)).toList();
        }
        if (!countries.isEmpty() && whole.isStateless()) {
            return List.of(whole.within(countries.get(0)));
        }
        return List.of(whole);
    }

    /** "the leaders of Mali, Niger and Burkina Faso" */
    private List<Referent> statesBehind(Sentence sentence, Token noun) {
        return noun.tag().equals("NNS")
                ? sentence.dependents(noun, "nmod").stream()
                        .filter(of -> sentence.caseOf(of).equals("of"))
                        .flatMap(of -> Mention.conjuncts(sentence, of).stream())
                        .flatMap(state -> find(sentence, state).stream())
                        .filter(state -> state.kind() == ReferentKind.COUNTRY)
                        .toList()
                : List.of();
    }

    private static boolean isCoordinated(Sentence sentence, Token noun) {
        return sentence.dependents(noun, "amod", "compound").stream()
                .anyMatch(modifier -> sentence.hasDependent(modifier, "conj"));
    }

    /** The countries whose adjectives or names stand before a common noun. */
    private List<Referent> countriesBefore(Sentence sentence, Token noun) {
        List<Referent> countries = new ArrayList<>(2);
        for (Token modifier : sentence.dependents(noun, "amod", "compound", "nmod:poss")) {
            List<Token> coordinated = new ArrayList<>(sentence.dependents(modifier, "conj"));
            coordinated.add(0, modifier);
            if (modifier.tag().equals("VBN") && modifier.lemma().equals("lead")) {
                // "Vietnamese-led forces"
                coordinated.addAll(sentence.dependents(modifier));
            }
            for (Token each : coordinated) {
                find(sentence, each)
                        .filter(referent -> referent.kind() == ReferentKind.COUNTRY
                                && each.index() < noun.index()
                                && !noun.tag().equals("NNP"))
                        .ifPresent(countries::add);
            }
        }
        return countries;
    }

    /** Every mention by name or description of an actor, in reading order; pronouns too. */
    public List<ActorMention> mentions() {
        return mentions;
    }
}
