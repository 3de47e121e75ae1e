package org.dateline.core.actor;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.dateline.core.lexicon.NameKey;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.mention.Gender;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/** Finds for whom a pronoun stands. Not thread-safe. */
final class Pronouns {

    private static final WordList OWN_CLAIMS = WordList.ofResource(Pronouns.class, "own-claim-nouns.txt");

    private static final Set<String> OWN_PRONOUNS = Set.of("its", "their");

    private final ActorLexicon lexicon;
    private final FoundActors found;
    private final Salience salience;
    private final People people;

    Pronouns(ActorLexicon lexicon, FoundActors found, Salience salience, People people) {
        this.people = people;
        this.lexicon = lexicon;
        this.found = found;
        this.salience = salience;
    }

    Optional<Referent> find(Sentence sentence, Token pronoun) {
        BiPredicate<Referent, Token> fits = switch (pronoun.form().toLowerCase(Locale.ROOT)) {
            case "it", "its", "itself" ->
                (referent, head) -> (referent.kind().isBody() || referent.isState() && !isPlural(head))
                        && (!isOfficeHolder(head) || isInName(referent, head));
            case "they", "them", "their", "themselves" -> (referent, head) -> referent.kind() != ReferentKind.PERSON;
            case "he", "him", "his", "himself", "she", "her", "hers", "herself" ->
                (referent, head) -> referent.kind() == ReferentKind.PERSON && agrees(pronoun, referent);
            default -> (referent, head) -> false;
        };
        if (pointsToUnknownSubject(sentence, pronoun)) {
            return Optional.empty();
        }
        Optional<Referent> claimant = claimant(sentence, pronoun)
                .flatMap(owner -> found.find(sentence, owner).filter(referent -> fits.test(referent, owner)));
        if (claimant.isPresent()) {
            return claimant;
        }
        Optional<Token> speaker = speaker(sentence, pronoun).filter(subject -> canOwn(sentence, pronoun, subject));
        if (speaker.isPresent()) {
            return found.find(sentence, speaker.get());
        }
        boolean many = pronoun.form().toLowerCase(Locale.ROOT).startsWith("the");
        Optional<Referent> several = many
                ? salience.antecedent(
                        sentence,
                        pronoun,
                        (referent, head) ->
                                fits.test(referent, head) && (isPlural(head) || referent.kind() == ReferentKind.GROUP))
                : Optional.empty();
        return several.or(() -> salience.antecedent(sentence, pronoun, fits));
    }

    /** "The army left, and Kyiv said its troops held the town": who says what his own do, if that is told. */
    private static Optional<Token> speaker(Sentence sentence, Token pronoun) {
        if (!pronoun.relation().equals("nmod:poss") || !OWN_PRONOUNS.contains(pronoun.form())) {
            return Optional.empty();
        }
        Token owned = sentence.token(pronoun.head());
        if (!owned.relates("nsubj") || owned.head() == 0) {
            return Optional.empty();
        }
        Token clause = sentence.token(owned.head());
        while (clause.relates("conj") && clause.head() != 0) {
            clause = sentence.token(clause.head());
        }
        if (!clause.relates("ccomp") || clause.head() == 0) {
            return Optional.empty();
        }
        return sentence.dependents(sentence.token(clause.head()), "nsubj").stream()
                .filter(subject -> subject.index() < pronoun.index())
                .findFirst();
    }

    /** A body, many people, or somebody unknown: "it" is no officer, and no person has "its" troops. */
    private boolean canOwn(Sentence sentence, Token pronoun, Token subject) {
        if (!subject.isNoun() || isOfficeHolder(subject)) {
            return false;
        }
        Optional<Referent> referent = found.find(sentence, subject);
        boolean group =
                referent.filter(owner -> owner.kind() == ReferentKind.GROUP).isPresent();
        boolean person = referent.filter(owner -> owner.kind() == ReferentKind.PERSON && !isBareName(owner))
                .isPresent();
        return !person && (group || isPlural(subject) == pronoun.form().equals("their"));
    }

    /** A single name of which nothing is told may as well be a town, as a government is called by its seat. */
    private static boolean isBareName(Referent person) {
        return person.codes().isEmpty() && NameKey.words(person.name()).size() == 1;
    }

    /** "rejected Arland's claim that its forces had won": in a claim, who claims is meant. */
    private static Optional<Token> claimant(Sentence sentence, Token pronoun) {
        Token node = pronoun;
        while (node.head() != 0) {
            Token head = sentence.token(node.head());
            if (OWN_CLAIMS.contains(head.lemma())
                    && (node.relation().equals("ccomp") || node.relation().equals("acl"))) {
                return sentence.findDependent(head, "nmod:poss").filter(owner -> owner.index() < pronoun.index());
            }
            node = head;
        }
        return Optional.empty();
    }

    private boolean agrees(Token pronoun, Referent person) {
        Optional<Gender> gender = people.genderOf(person);
        return gender.isEmpty() || gender.equals(Gender.ofPronoun(pronoun.form()));
    }

    private static boolean isPlural(Token head) {
        return head.tag().equals("NNS")
                || head.tag().equals("NNPS")
                || head.lemma().equals("they");
    }

    /** "A hospital said it had closed": the subject that speaks is meant, even where nothing is known of it. */
    private boolean pointsToUnknownSubject(Sentence sentence, Token pronoun) {
        if (!pronoun.relates("nsubj") || pronoun.head() == 0) {
            return false;
        }
        Token clause = sentence.token(pronoun.head());
        if (!clause.relates("ccomp") || clause.head() == 0) {
            return false;
        }
        boolean several = pronoun.lemma().equalsIgnoreCase("they");
        return sentence.dependents(sentence.token(clause.head()), "nsubj").stream()
                .anyMatch(subject -> subject.index() < pronoun.index()
                        && subject.isNoun()
                        && !found.holds(sentence, subject)
                        && subject.tag().endsWith("S") == several);
    }

    /** "Doctors Without Borders": what looks like people belongs to a body's name. */
    private static boolean isInName(Referent body, Token head) {
        return body.kind() == ReferentKind.ORGANISATION
                && body.id() != null
                && NameKey.words(body.name()).contains(NameKey.fold(head.form()));
    }

    /** "an officer" is no "it". */
    private boolean isOfficeHolder(Token head) {
        return head.isNoun()
                && lexicon.findAgent(head.lemma().toLowerCase(Locale.ROOT))
                        .filter(AgentNoun::title)
                        .isPresent();
    }
}
