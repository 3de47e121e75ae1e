package org.dateline.core.actor;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/** Finds whom a definite description points back to: "the group", "the country", "the police". Not thread-safe. */
final class PointingBack {

    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both");

    // What a mention weighs one sentence later: bodies belong to the country of the story, "the group" and
    // "the country" are more often the last named.
    private static final double BODY_FADING = 0.75;
    private static final double COUNTRY_FADING = 0.5;
    private static final double GROUP_FADING = 0.6;

    private final ActorLexicon lexicon;
    private final AnaphorLexicon anaphors;
    private final Theatre theatre;
    private final FoundActors found;
    private final Salience salience;

    PointingBack(ActorLexicon lexicon, AnaphorLexicon anaphors, Theatre theatre, FoundActors found, Salience salience) {
        this.lexicon = lexicon;
        this.anaphors = anaphors;
        this.theatre = theatre;
        this.found = found;
        this.salience = salience;
    }

    /** @param phrase the noun with what names its kind, by lemma: {@code foreign ministry} */
    Optional<Referent> find(Sentence sentence, Token noun, String phrase) {
        boolean definite = sentence.dependents(noun, "det").stream()
                .anyMatch(determiner -> DEFINITE.contains(determiner.lemma().toLowerCase(Locale.ROOT)));
        if (!definite || noun.isProperNoun() || sentence.hasDependent(noun, "nummod", "acl:relcl")) {
            return Optional.empty();
        }
        Optional<AnaphorLexicon.Kind> kind = anaphors.find(phrase);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        return switch (kind.get()) {
            case GROUP -> group(sentence, phrase, salience.besides(sentence, noun));
            case BODY -> body(sentence, salience.besides(sentence, noun));
            case COUNTRY ->
                groupsCountry(sentence, noun)
                        .or(() -> country(sentence, COUNTRY_FADING, salience.besides(sentence, noun)));
            case ORGANISATION -> salience.latest(referent -> referent.kind() == ReferentKind.ORGANISATION);
            case CALLED ->
                salience.latest(referent -> referent.kind() == ReferentKind.ORGANISATION
                        && lexicon.isCalled(referent, noun.lemma().toLowerCase(Locale.ROOT)));
            case PERSON -> salience.latest(referent -> referent.kind() == ReferentKind.PERSON);
            case GOVERNMENT ->
                country(sentence, BODY_FADING, List.of())
                        .flatMap(country -> lexicon.findAgent(phrase)
                                .map(agent -> Descriptions.combine(
                                        Optional.of(country), agent, found.wordsOf(sentence, noun), false)));
        };
    }

    /** "the rebels want to take the country": theirs. */
    private Optional<Referent> groupsCountry(Sentence sentence, Token noun) {
        if (!noun.relates("obj")) {
            return Optional.empty();
        }
        for (Token verb = sentence.token(noun.head()); ; verb = sentence.token(verb.head())) {
            for (Token subject : sentence.dependents(verb, "nsubj")) {
                return found.find(sentence, subject)
                        .filter(referent -> referent.kind() == ReferentKind.GROUP)
                        .flatMap(group -> lexicon.findCountry(String.valueOf(group.country())));
            }
            if (!verb.relates("xcomp") || verb.head() == 0) {
                return Optional.empty();
            }
        }
    }

    /**
     * The country that the article talks about most here: of its people, its bodies and its places.
     *
     * @param besides who takes another part in the clause: "Norway sold gas to the kingdom"
     */
    private Optional<Referent> country(Sentence sentence, double fading, List<Referent> besides) {
        return salience.prominent(
                        sentence,
                        referent -> (referent.kind() == ReferentKind.COUNTRY || referent.isState())
                                && besides.stream()
                                        .noneMatch(beside -> beside.kind() == ReferentKind.COUNTRY
                                                && Objects.equals(beside.country(), referent.country())),
                        Referent::country,
                        country -> theatre.share(country) + theatre.near(sentence, country),
                        fading)
                .flatMap(body -> lexicon.findCountry(String.valueOf(body.country())));
    }

    /** The group that the sentence before is about. */
    Optional<Referent> subjectBefore(Sentence sentence) {
        return salience.subjectOf(sentence.index() - 1).filter(referent -> referent.kind() == ReferentKind.GROUP);
    }

    /** "the organisation": a group or a body of another kind, whichever is talked about. */
    private Optional<Referent> body(Sentence sentence, List<Referent> besides) {
        return salience.prominent(
                sentence,
                referent -> (referent.kind() == ReferentKind.GROUP || referent.kind() == ReferentKind.ORGANISATION)
                        && !besides.contains(referent),
                Referent::name,
                name -> 0,
                GROUP_FADING);
    }

    /** "the rebels" are a group; "the network" may be a body of another kind where none is named. */
    private Optional<Referent> group(Sentence sentence, String phrase, List<Referent> besides) {
        Optional<Referent> group = salience.prominent(
                sentence,
                referent -> referent.kind() == ReferentKind.GROUP && !besides.contains(referent),
                Referent::id,
                id -> 0,
                GROUP_FADING);
        boolean armed = lexicon.findAgent(phrase)
                .filter(agent -> !agent.codes().isEmpty())
                .isPresent();
        return group.isPresent() || armed
                ? group
                : salience.latest(referent -> referent.kind() == ReferentKind.ORGANISATION);
    }
}
