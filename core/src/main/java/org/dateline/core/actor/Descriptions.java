package org.dateline.core.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.lexicon.NameKey;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.place.PlaceMention;
import org.dateline.core.syntax.BySentence;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/** Finds the actors that common nouns describe. Not thread-safe. */
final class Descriptions {

    private static final Set<String> MODIFIERS = Set.of("compound", "amod", "nmod:poss", "nmod", "dep");
    private static final Set<String> BELONGING =
            Set.of("", "of", "in", "from", "'s", "'", "for", "at", "throughout", "across", "inside", "within");
    private static final WordList QUANTITIES = WordList.ofResource(Descriptions.class, "quantity-nouns.txt");
    private static final WordList MEMBERS = WordList.ofResource(Descriptions.class, "member-nouns.txt");
    private static final WordList FORMER = WordList.ofResource(Descriptions.class, "former.txt");
    private static final WordList GOVERNING = WordList.ofResource(Descriptions.class, "governing-nouns.txt");
    private static final WordList SEATED = WordList.ofResource(Descriptions.class, "seated.txt");
    private static final WordList LEADING = WordList.ofResource(Descriptions.class, "leading-nouns.txt");
    private static final WordList LOYAL = WordList.ofResource(Descriptions.class, "loyal.txt");
    private static final WordList PORTFOLIOS = WordList.ofResource(Descriptions.class, "portfolio-nouns.txt");
    private static final WordList LOCAL_OFFICES = WordList.ofResource(Descriptions.class, "local-offices.txt");
    static final int MAX_AGENT_WORDS = 4;

    private final ActorLexicon lexicon;
    private final FoundActors found;
    private final PersonNames names;
    private final People people;
    private final BySentence<PlaceMention> places;
    private final PointingBack pointingBack;
    private final @Nullable LocalDate day;

    /** @param day when the article was published; null if unknown */
    Descriptions(
            ActorLexicon lexicon,
            @Nullable LocalDate day,
            FoundActors found,
            PersonNames names,
            People people,
            BySentence<PlaceMention> places,
            PointingBack pointingBack) {
        this.lexicon = lexicon;
        this.day = day;
        this.found = found;
        this.names = names;
        this.people = people;
        this.places = places;
        this.pointingBack = pointingBack;
    }

    /** The actor that a common noun describes: an agent noun with its country, or a noun that points back. */
    Optional<Referent> find(Sentence sentence, Token noun) {
        Optional<Referent> known = found.find(sentence, noun);
        if (known.isPresent()) {
            return known;
        }
        Optional<Referent> named = appositiveName(sentence, noun);
        if (named.isPresent()) {
            return named;
        }
        if (isQuantity(noun)) {
            Optional<Referent> counted = sentence.dependents(noun, "nmod").stream()
                    .filter(complement -> sentence.caseOf(complement).equals("of"))
                    .findFirst()
                    .flatMap(complement -> find(sentence, complement));
            if (counted.isPresent()) {
                return counted;
            }
        }
        String phrase = agentPhrase(sentence, noun);
        Optional<Referent> owner = owner(sentence, noun);
        Optional<Referent> antecedent =
                owner.isPresent() ? Optional.empty() : pointingBack.find(sentence, noun, phrase);
        if (antecedent.isPresent()) {
            return antecedent;
        }
        if (owner.isEmpty() && isBareMember(sentence, noun)) {
            Optional<Referent> group = pointingBack.subjectBefore(sentence);
            if (group.isPresent()) {
                return group;
            }
        }
        Optional<AgentNoun> led = owner.isEmpty() ? ledBy(sentence, noun) : Optional.empty();
        return led.or(() -> lexicon.findAgent(phrase))
                .map(agent -> combine(owner, agent, found.wordsOf(sentence, noun), isFormer(sentence, noun)));
    }

    private static boolean isFormer(Sentence sentence, Token noun) {
        return sentence.dependents(noun, "amod").stream().anyMatch(modifier -> FORMER.contains(modifier.lemma()));
    }

    /** "a leader of the gang", "two members of a militia": they are of the sector of those behind "of". */
    private Optional<AgentNoun> ledBy(Sentence sentence, Token noun) {
        return LEADING.contains(noun.lemma())
                ? sentence.dependents(noun, "nmod").stream()
                        .filter(group -> sentence.caseOf(group).equals("of"))
                        .flatMap(group -> lexicon.findAgent(agentPhrase(sentence, group)).stream())
                        .filter(group -> !group.codes().isEmpty())
                        .findFirst()
                : Optional.empty();
    }

    /** "Leaders were killed" after a sentence on a group: its leaders. */
    private static boolean isBareMember(Sentence sentence, Token noun) {
        return noun.tag().equals("NNS")
                && MEMBERS.contains(noun.lemma())
                && !sentence.hasDependent(noun, "det", "amod", "nmod", "acl", "nmod:poss");
    }

    static boolean isQuantity(Token noun) {
        return QUANTITIES.contains(noun.lemma());
    }

    private Optional<Referent> appositiveName(Sentence sentence, Token noun) {
        for (Token apposition : sentence.dependents(noun, "appos")) {
            Optional<Referent> named = found.find(sentence, apposition);
            if (named.isPresent() && apposition.isProperNoun()) {
                return named;
            }
            if (PersonNames.isHead(sentence, apposition)) {
                List<String> words = PersonNames.words(names.of(sentence, apposition));
                if (words.size() > 1) {
                    return people.findFull(words);
                }
            }
        }
        return Optional.empty();
    }

    /** The longest agent phrase that a noun heads, by lemma: "prime minister", "secretary of state". */
    private String agentPhrase(Sentence sentence, Token noun) {
        Optional<Token> complement = sentence.dependents(noun, "nmod").stream()
                .filter(token -> sentence.caseOf(token).equals("of"))
                .findFirst();
        if (complement.isPresent()) {
            String phrase = noun.lemma().toLowerCase(Locale.ROOT) + " of "
                    + complement.get().lemma();
            if (lexicon.findAgent(phrase).isPresent()) {
                return phrase;
            }
        }
        String lemma = noun.lemma().toLowerCase(Locale.ROOT);
        for (int length = lexicon.endsAgent(lemma) ? MAX_AGENT_WORDS : 1; length > 1; length--) {
            int first = noun.index() - length + 1;
            if (first >= 1) {
                String phrase = lemmas(sentence, first, noun.index());
                if (lexicon.findAgent(phrase).isPresent()) {
                    return phrase;
                }
            }
        }
        // "forces" are troops, "force" need not be.
        String form = noun.form().toLowerCase(Locale.ROOT);
        return noun.tag().equals("NNS") && lexicon.findAgent(form).isPresent() ? form : lemma;
    }

    /** The lemmas of a stretch of tokens in lower case; hyphenated words are one. */
    static String lemmas(Sentence sentence, int first, int last) {
        StringBuilder lemmas = new StringBuilder();
        for (int i = first; i <= last; i++) {
            Token token = sentence.token(i);
            if (token.tag().equals("HYPH")) {
                lemmas.append('-');
                continue;
            }
            boolean joined = lemmas.length() > 0 && lemmas.charAt(lemmas.length() - 1) == '-';
            lemmas.append(lemmas.length() == 0 || joined ? "" : " ")
                    .append(token.lemma().toLowerCase(Locale.ROOT));
        }
        return lemmas.toString();
    }

    /** The actor a noun belongs to: the country, group, body or person in its modifiers. */
    Optional<Referent> owner(Sentence sentence, Token noun) {
        Referent best = null;
        for (Token modifier : sentence.dependents(noun)) {
            if (!MODIFIERS.contains(modifier.relation()) || !BELONGING.contains(sentence.caseOf(modifier))) {
                continue;
            }
            // "the Chinese embassy in Yangon", "the prime minister at a summit in Paris".
            if (modifier.index() > noun.index() && isOnlyWhere(sentence, noun, modifier, best != null)) {
                continue;
            }
            Optional<Referent> of = modifierReferent(sentence, modifier)
                    .filter(owner -> owner.kind() != ReferentKind.GROUP || !isOfPlace(sentence, noun, modifier));
            // "Chilean government officials": a sector of no country owns nobody.
            if (of.isPresent()
                    && (of.get().kind() != ReferentKind.SECTOR || of.get().country() != null)
                    && (best == null
                            || best.kind() == ReferentKind.COUNTRY
                            || best.kind() == ReferentKind.PERSON && of.get().kind() == ReferentKind.GROUP)) {
                best = of.get();
            }
        }
        return Optional.ofNullable(best)
                .or(() -> seatOf(sentence, noun))
                .or(() -> leaderOf(sentence, noun))
                .or(() -> followed(sentence, noun));
    }

    /** "The town fell to the rebels, its governor said": beside a place that is a subject it is the place's, not the group's. */
    private boolean isOfPlace(Sentence sentence, Token noun, Token owner) {
        return owner.lemma().equals("its")
                && LOCAL_OFFICES.contains(noun.lemma())
                && places.listIn(sentence.index()).stream()
                        .filter(place -> place.headToken() < owner.index())
                        .anyMatch(place -> sentence.token(place.headToken()).relates("nsubj"));
    }

    /** "Vietnamese-led forces". */
    private Optional<Referent> leaderOf(Sentence sentence, Token noun) {
        for (Token led : sentence.dependents(noun, "amod")) {
            if (led.lemma().equals("lead") && led.tag().equals("VBN")) {
                for (Token leader : sentence.dependents(led)) {
                    if (found.holds(sentence, leader)) {
                        return found.find(sentence, leader);
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** "militants loyal to the warlord", "forces allied with the junta". */
    private Optional<Referent> followed(Sentence sentence, Token noun) {
        for (Token loyal : sentence.dependents(noun, "amod", "acl")) {
            if (loyal.index() > noun.index() && LOYAL.contains(loyal.lemma())) {
                for (Token leader : sentence.dependents(loyal, "obl")) {
                    Optional<Referent> led = modifierReferent(sentence, leader).or(() -> owner(sentence, leader));
                    if (led.isPresent()) {
                        return led;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** "a group based in Trinidad". */
    private Optional<Referent> seatOf(Sentence sentence, Token noun) {
        for (Token clause : sentence.dependents(noun, "acl")) {
            if (SEATED.contains(clause.lemma())) {
                for (Token place : sentence.dependents(clause, "obl")) {
                    Optional<Referent> seated = modifierReferent(sentence, place);
                    if (seated.isPresent()) {
                        return seated;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean isOnlyWhere(Sentence sentence, Token noun, Token modifier, boolean owned) {
        String preposition = sentence.caseOf(modifier);
        boolean where = preposition.equals("in") || preposition.equals("at");
        boolean office = lexicon.findAgent(noun.lemma().toLowerCase(Locale.ROOT))
                .filter(AgentNoun::title)
                .isPresent();
        return where && (owned || office && !noun.tag().endsWith("S"))
                || preposition.equals("for") && PORTFOLIOS.contains(noun.lemma().toLowerCase(Locale.ROOT));
    }

    private Optional<Referent> modifierReferent(Sentence sentence, Token modifier) {
        Optional<Referent> known = found.find(sentence, modifier);
        if (known.isPresent()) {
            return known;
        }
        if (PersonNames.isHead(sentence, modifier)) {
            List<String> words = PersonNames.words(names.of(sentence, modifier));
            return switch (words.size()) {
                case 0 -> Optional.empty();
                case 1 -> people.findLast(words.get(0)).or(() -> lexicon.findHead(words.get(0), day));
                default -> people.findFull(words);
            };
        }
        if (modifier.isProperNoun()
                && modifier.relates("compound")
                && GOVERNING.contains(sentence.token(modifier.head()).lemma())) {
            Optional<Referent> head = lexicon.findHead(NameKey.fold(modifier.form()), day);
            if (head.isPresent()) {
                return head;
            }
        }
        if (modifier.tag().equals("WP$")) {
            return relative(sentence, modifier);
        }
        Optional<Referent> country = countryOfPlace(sentence, modifier);
        if (country.isPresent()) {
            return country;
        }
        if (modifier.isNoun() && (modifier.relates("nmod") || modifier.relates("compound"))) {
            return owner(sentence, modifier);
        }
        return Optional.empty();
    }

    /** "Eritrea, whose soldiers …": whom the relative clause tells of. */
    private Optional<Referent> relative(Sentence sentence, Token pronoun) {
        Token node = pronoun;
        while (node.head() != 0 && !node.relation().equals("acl:relcl")) {
            node = sentence.token(node.head());
        }
        return node.head() == 0 ? Optional.empty() : found.find(sentence, sentence.token(node.head()));
    }

    /** "officials in Kandahar" are Afghan. */
    private Optional<Referent> countryOfPlace(Sentence sentence, Token token) {
        for (PlaceMention mention : places.listIn(sentence.index())) {
            if (mention.headToken() == token.index()
                    && mention.place() != null
                    && mention.place().country() != null) {
                return lexicon.findCountryCode(mention.place().country()).flatMap(lexicon::findCountry);
            }
        }
        return Optional.empty();
    }

    /** Puts a sector behind an owner's code: Pakistani + officials gives PAKGOV; a group's fighters are the group. */
    static Referent combine(Optional<Referent> owner, AgentNoun agent, String words, boolean former) {
        if (owner.isEmpty()) {
            return new Referent(null, words, agent.codes(), ReferentKind.SECTOR, null);
        }
        Referent of = owner.get();
        if (of.id() != null && of.id().startsWith("region/") && !agent.codes().isEmpty()) {
            String code = of.codes().get(0) + agent.codes().get(0);
            return new Referent("sector/" + code, words, List.of(code), ReferentKind.SECTOR, null);
        }
        if (of.kind() == ReferentKind.GROUP || of.kind() == ReferentKind.ORGANISATION) {
            return agent.codes().contains("CVL") || agent.codes().contains("REF")
                    ? new Referent(null, words, agent.codes(), ReferentKind.SECTOR, of.country())
                    : of.named(of.name());
        }
        String country = of.country();
        if (country == null) {
            return new Referent(null, words, agent.codes(), ReferentKind.SECTOR, null);
        }
        List<String> codes = agent.codes().isEmpty()
                ? List.of(country)
                : agent.codes().stream()
                        .map(code -> country + (former && !code.equals("MIL") ? "ELI" : code))
                        .distinct()
                        .toList();
        return new Referent(
                "sector/" + codes.get(0),
                words,
                codes,
                ReferentKind.SECTOR,
                country,
                null,
                of.kind() == ReferentKind.PERSON ? of.affiliation() : of.name());
    }
}
