package org.dateline.core.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.mention.Mention;
import org.dateline.core.place.PlaceMention;
import org.dateline.core.syntax.NameType;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Span;
import org.jspecify.annotations.Nullable;

/** One reading of one article from its first sentence to its last. */
final class ArticleReading {

    private static final Set<String> MODIFIERS = Set.of("compound", "amod", "nmod:poss", "nmod", "dep");
    private static final Set<String> BELONGING = Set.of("", "of", "in", "from", "'s", "'", "for", "at");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both");
    // What a mention weighs one sentence later: bodies belong to the country of the story, "the group" and
    // "the country" are more often the last named.
    private static final double BODY_FADING = 0.75;
    private static final double COUNTRY_FADING = 0.5;
    private static final double GROUP_FADING = 0.6;

    private static final WordList SOME = WordList.ofResource(ArticleReading.class, "some.txt");
    private static final WordList QUANTITIES = WordList.ofResource(ArticleReading.class, "quantity-nouns.txt");
    private static final WordList FORMER = WordList.ofResource(ArticleReading.class, "former.txt");
    private static final int MAX_AGENT_WORDS = 4;

    private final ParsedArticle article;
    private final ActorLexicon lexicon;
    private final AnaphorLexicon anaphors;
    private final NameMatcher matcher;
    private final @Nullable LocalDate day;
    private final List<PlaceMention> places;
    private final Theatre theatre;
    private final People people = new People();
    private final Salience salience = new Salience();
    private final @Nullable ActorMention[][] byHead;
    private final List<ActorMention> mentions = new ArrayList<>();

    ArticleReading(ParsedArticle article, ActorLexicon lexicon, AnaphorLexicon anaphors, List<PlaceMention> places) {
        this.places = List.copyOf(places);
        this.theatre = Theatre.of(this.places, lexicon);
        this.article = article;
        this.lexicon = lexicon;
        this.anaphors = anaphors;
        this.matcher = new NameMatcher(lexicon);
        PublicationTime published = article.article().publication().publishedAt();
        this.day = published == null ? null : published.day();
        this.byHead = new ActorMention[article.sentences().size()][];
        for (Sentence sentence : article.sentences()) {
            byHead[sentence.index()] = new ActorMention[sentence.size() + 1];
        }
    }

    ArticleActors resolve() {
        article.sentences().forEach(this::readNames);
        article.sentences().forEach(this::meetPeople);
        people.rewind();
        article.sentences().forEach(this::read);
        mentions.sort(Comparator.comparing(mention -> mention.name()));
        return new ArticleActors(byHead, mentions);
    }

    // --- names of the lexicon -------------------------------------------------------------------

    private void readNames(Sentence sentence) {
        for (NameMatch match : matcher.match(sentence)) {
            Token head = match.head(sentence);
            LexiconEntry entry = theatre.choose(match.entries(), day);
            if (entry.referent().kind() == ReferentKind.PERSON || isPartOfLongerName(sentence, match, entry)) {
                continue;
            }
            if (entry.use() == LexiconEntry.Use.SEAT && head.name() == NameType.PERSON) {
                continue;
            }
            boolean people = entry.use() == LexiconEntry.Use.DEMONYM && isSomeOf(sentence, head);
            put(
                    sentence,
                    head,
                    Sentence.spanOf(sentence.tokens().subList(match.first() - 1, match.last())),
                    people ? people(sentence, head, entry.referent()) : entry.referent());
        }
    }

    /** "many Afghans", "thousands of Afghans", "Afghans who fled": people of a state, not the state. */
    private boolean isSomeOf(Sentence sentence, Token people) {
        if (!people.tag().equals("NNPS") && !people.tag().equals("NNS")) {
            return false;
        }
        boolean told = sentence.dependents(people, "amod", "nummod", "nmod:poss", "acl").stream()
                .anyMatch(modifier -> modifier.index() != people.index());
        boolean some = sentence.dependents(people, "det").stream()
                .anyMatch(determiner -> SOME.contains(determiner.lemma().toLowerCase(Locale.ROOT)));
        boolean counted = people.relates("nmod")
                && sentence.caseOf(people).equals("of")
                && sentence.findHead(people).filter(ArticleReading::isQuantity).isPresent();
        return told || some || counted;
    }

    private Referent people(Sentence sentence, Token head, Referent country) {
        String code = country.codes().get(0) + "CVL";
        return new Referent(
                "sector/" + code, nameOf(sentence, head), List.of(code), ReferentKind.SECTOR, country.country());
    }

    /** "Pakistan" inside a longer name of an organisation or person is no actor of its own. */
    private static boolean isPartOfLongerName(Sentence sentence, NameMatch match, LexiconEntry entry) {
        if (entry.referent().kind() == ReferentKind.GROUP || entry.use() == LexiconEntry.Use.DEMONYM) {
            return false;
        }
        Token next = match.last() < sentence.size() ? sentence.token(match.last() + 1) : null;
        Token previous = match.first() > 1 ? sentence.token(match.first() - 1) : null;
        NameType type = sentence.token(match.last()).name();
        if (type != NameType.ORGANIZATION && type != NameType.PERSON) {
            return false;
        }
        if (entry.referent().kind() == ReferentKind.ORGANISATION) {
            return next != null
                    && next.name() == type
                    && next.isProperNoun()
                    && sentence.token(match.last()).head() > match.last();
        }
        return entry.referent().kind() == ReferentKind.COUNTRY
                && (next != null && next.name() == type && next.isProperNoun()
                        || previous != null && previous.name() == type && previous.isProperNoun());
    }

    // --- people ---------------------------------------------------------------------------------

    private void meetPeople(Sentence sentence) {
        for (Token head : sentence.tokens()) {
            if (isPersonHead(sentence, head)) {
                List<Token> name = personName(sentence, head);
                List<String> words = words(name);
                if (words.size() > 1 && words.get(words.size() - 1).length() > 1) {
                    people.add(words, person(sentence, head, name, words));
                }
            }
        }
    }

    private static boolean isPersonHead(Sentence sentence, Token token) {
        if (token.name() != NameType.PERSON || !token.isNoun() && !token.isAdjective()) {
            return false;
        }
        if (sentence.isHyphenated(token) && sentence.token(token.index() - 2).name() != NameType.PERSON) {
            return false;
        }
        return token.index() == sentence.size()
                || sentence.token(token.index() + 1).name() != NameType.PERSON
                || token.head() == 0;
    }

    /** The run of tokens that the name finder called a person, up to and with the head. */
    private List<Token> personName(Sentence sentence, Token head) {
        int first = head.index();
        while (first > 1 && sentence.token(first - 1).name() == NameType.PERSON) {
            first--;
        }
        while (first < head.index()
                && sentence.token(first).form().endsWith(".")
                && sentence.token(first).form().length() > 2) {
            first++;
        }
        while (head.index() - first > 1 && isTitle(sentence.token(first))) {
            first++;
        }
        return sentence.tokens().subList(first - 1, head.index());
    }

    /** The name finder takes "Mufti" for a part of the name. */
    private boolean isTitle(Token token) {
        return lexicon.findAgent(token.form().toLowerCase(Locale.ROOT))
                .filter(AgentNoun::title)
                .isPresent();
    }

    private static List<String> words(List<Token> name) {
        List<String> words = new ArrayList<>(name.size());
        for (Token token : name) {
            String folded = NameKey.fold(token.form());
            if (!folded.isEmpty()) {
                words.add(folded);
            }
        }
        return words;
    }

    private Referent person(Sentence sentence, Token head, List<Token> name, List<String> words) {
        String written = article.article().text().exact(Sentence.spanOf(name));
        Optional<Referent> known = findInLexicon(words);
        if (known.isPresent()) {
            return known.get();
        }
        return people.findFull(words)
                .filter(person -> !person.codes().isEmpty())
                .orElseGet(() -> describe(sentence, head, written));
    }

    private Optional<Referent> findInLexicon(List<String> words) {
        List<LexiconEntry> entries = lexicon.entries(NameKey.of(words));
        if (entries.isEmpty()) {
            List<String> withoutInitials =
                    words.stream().filter(word -> word.length() > 1).toList();
            if (withoutInitials.size() > 1) {
                entries = lexicon.entries(NameKey.of(withoutInitials));
            }
        }
        if (entries.isEmpty() && words.size() == 2) {
            entries =
                    lexicon.findLonger(NameKey.of(words)).map(lexicon::entries).orElse(List.of());
        }
        if (entries.isEmpty() || entries.get(0).referent().kind() != ReferentKind.PERSON) {
            return Optional.empty();
        }
        return Optional.of(theatre.choose(entries, day).referent());
    }

    /** A person whom only the article knows, by the office it gives: "a former interior minister". */
    private Referent describe(Sentence sentence, Token head, String name) {
        for (Token apposition : sentence.dependents(head, "appos")) {
            Optional<Referent> role = description(sentence, apposition);
            if (role.isPresent()) {
                return holder(name, role.get(), nameOf(sentence, apposition), owner(sentence, apposition));
            }
        }
        if (head.relates("appos")) {
            Token noun = sentence.token(head.head());
            Optional<Referent> role = description(sentence, noun);
            if (role.isPresent()) {
                return holder(name, role.get(), nameOf(sentence, noun), owner(sentence, noun));
            }
        }
        return title(sentence, head)
                .map(role -> holder(name, role, role.name(), owner(sentence, head)))
                .orElseGet(() -> new Referent(null, name, List.of(), ReferentKind.PERSON, null));
    }

    private static Referent holder(String name, Referent role, String office, Optional<Referent> owner) {
        return new Referent(
                null,
                name,
                role.codes(),
                ReferentKind.PERSON,
                role.country(),
                office.isEmpty() ? null : office,
                owner.map(Referent::name).orElse(null));
    }

    /** The office in front of a name: "Foreign Minister Ann Roe of Ruritania". */
    private Optional<Referent> title(Sentence sentence, Token head) {
        int first = personName(sentence, head).get(0).index();
        for (int length = MAX_AGENT_WORDS; length >= 1; length--) {
            if (first - length < 1) {
                continue;
            }
            Optional<AgentNoun> agent = lexicon.findAgent(lemmas(sentence, first - length, first - 1));
            if (agent.isPresent()) {
                Optional<Referent> owner = owner(sentence, head).or(() -> owner(sentence, sentence.token(first - 1)));
                String office = article.article()
                        .text()
                        .exact(Sentence.spanOf(sentence.tokens().subList(first - length - 1, first - 1)));
                return Optional.of(combine(owner, agent.get(), office, false));
            }
        }
        return Optional.empty();
    }

    // --- reading order --------------------------------------------------------------------------

    private void read(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (isPersonHead(sentence, token) && byHead[sentence.index()][token.index()] == null) {
                readPerson(sentence, token);
            } else if (token.isPronoun()) {
                readPronoun(sentence, token);
            } else if (token.isNoun() && byHead[sentence.index()][token.index()] == null) {
                description(sentence, token)
                        .ifPresent(referent ->
                                put(sentence, token, Mention.of(sentence, token).span(), referent));
            }
            ActorMention mention = byHead[sentence.index()][token.index()];
            if (mention != null) {
                salience.add(sentence, token, mention.referent());
            }
        }
    }

    private void readPerson(Sentence sentence, Token head) {
        List<Token> name = personName(sentence, head);
        List<String> words = words(name);
        if (words.isEmpty()) {
            return;
        }
        Referent person;
        if (words.size() > 1) {
            Referent found = people.findFull(words).orElseGet(() -> person(sentence, head, name, words));
            people.add(words, found);
            person = found;
        } else {
            person = people.findLast(words.get(0))
                    .or(() -> people.findAny(words.get(0)))
                    .or(() -> inOffice(sentence, name, words.get(0)))
                    .orElseGet(() -> person(sentence, head, name, words));
        }
        put(sentence, head, Sentence.spanOf(name), person);
    }

    /** "President Obama": the one of that surname in office, by the title in front where several are. */
    private Optional<Referent> inOffice(Sentence sentence, List<Token> name, String surname) {
        if (day == null) {
            return Optional.empty();
        }
        List<LexiconEntry> holders = lexicon.inOffice(surname, day);
        if (holders.size() > 1) {
            String before = lemmas(
                    sentence, Math.max(1, name.get(0).index() - 3), name.get(0).index() - 1);
            holders = holders.stream()
                    .filter(holder -> holder.office() != null && before.endsWith(holder.office()))
                    .toList();
        }
        return holders.size() == 1 && theatre.holds(holders.get(0).referent().country())
                ? Optional.of(holders.get(0).referent())
                : Optional.empty();
    }

    private void readPronoun(Sentence sentence, Token pronoun) {
        BiPredicate<Referent, Token> fits = switch (pronoun.form().toLowerCase(Locale.ROOT)) {
            case "it", "its", "itself" ->
                (referent, head) ->
                        (referent.kind().isBody() || referent.isState() && !isPlural(head)) && !isOfficeHolder(head);
            case "they", "them", "their", "themselves" -> (referent, head) -> referent.kind() != ReferentKind.PERSON;
            case "he", "him", "his", "himself", "she", "her", "hers", "herself" ->
                (referent, head) -> referent.kind() == ReferentKind.PERSON;
            default -> (referent, head) -> false;
        };
        if (pointsToUnknownSubject(sentence, pronoun)) {
            return;
        }
        boolean many = pronoun.form().toLowerCase(Locale.ROOT).startsWith("the");
        Optional<Referent> several = many
                ? salience.antecedent(
                        sentence,
                        pronoun,
                        (referent, head) ->
                                fits.test(referent, head) && (isPlural(head) || referent.kind() == ReferentKind.GROUP))
                : Optional.empty();
        several.or(() -> salience.antecedent(sentence, pronoun, fits))
                .ifPresent(referent -> put(sentence, pronoun, pronoun.span(), referent));
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
                        && byHead[sentence.index()][subject.index()] == null
                        && subject.tag().endsWith("S") == several);
    }

    /** "an officer" is no "it". */
    private boolean isOfficeHolder(Token head) {
        return head.isNoun()
                && lexicon.findAgent(head.lemma().toLowerCase(Locale.ROOT))
                        .filter(AgentNoun::title)
                        .isPresent();
    }

    // --- descriptions ---------------------------------------------------------------------------

    /** The actor that a common noun describes: an agent noun with its country, or a noun that points back. */
    private Optional<Referent> description(Sentence sentence, Token noun) {
        if (byHead[sentence.index()][noun.index()] != null) {
            return Optional.of(byHead[sentence.index()][noun.index()].referent());
        }
        Optional<Referent> named = appositiveName(sentence, noun);
        if (named.isPresent()) {
            return named;
        }
        if (isQuantity(noun)) {
            Optional<Referent> counted = sentence.dependents(noun, "nmod").stream()
                    .filter(complement -> sentence.caseOf(complement).equals("of"))
                    .findFirst()
                    .flatMap(complement -> description(sentence, complement));
            if (counted.isPresent()) {
                return counted;
            }
        }
        String phrase = agentPhrase(sentence, noun);
        Optional<Referent> owner = owner(sentence, noun);
        Optional<Referent> antecedent = owner.isPresent() ? Optional.empty() : pointBack(sentence, noun, phrase);
        if (antecedent.isPresent()) {
            return antecedent;
        }
        boolean former =
                sentence.dependents(noun, "amod").stream().anyMatch(modifier -> FORMER.contains(modifier.lemma()));
        String words = article.article().text().exact(Mention.of(sentence, noun).span());
        return lexicon.findAgent(phrase).map(agent -> combine(owner, agent, words, former));
    }

    private static boolean isQuantity(Token noun) {
        return QUANTITIES.contains(noun.lemma());
    }

    private Optional<Referent> appositiveName(Sentence sentence, Token noun) {
        for (Token apposition : sentence.dependents(noun, "appos")) {
            ActorMention named = byHead[sentence.index()][apposition.index()];
            if (named != null && apposition.isProperNoun()) {
                return Optional.of(named.referent());
            }
            if (isPersonHead(sentence, apposition)) {
                List<String> words = words(personName(sentence, apposition));
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
        for (int length = MAX_AGENT_WORDS; length > 1; length--) {
            int first = noun.index() - length + 1;
            if (first >= 1) {
                String phrase = lemmas(sentence, first, noun.index());
                if (lexicon.findAgent(phrase).isPresent()) {
                    return phrase;
                }
            }
        }
        return noun.lemma().toLowerCase(Locale.ROOT);
    }

    private static String lemmas(Sentence sentence, int first, int last) {
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
    private Optional<Referent> owner(Sentence sentence, Token noun) {
        Referent best = null;
        for (Token modifier : sentence.dependents(noun)) {
            if (!MODIFIERS.contains(modifier.relation()) || !BELONGING.contains(sentence.caseOf(modifier))) {
                continue;
            }
            Optional<Referent> found = modifierReferent(sentence, modifier);
            if (found.isPresent() && (best == null || best.kind() == ReferentKind.COUNTRY)) {
                best = found.get();
            }
        }
        return Optional.ofNullable(best);
    }

    private Optional<Referent> modifierReferent(Sentence sentence, Token modifier) {
        ActorMention mention = byHead[sentence.index()][modifier.index()];
        if (mention != null) {
            return Optional.of(mention.referent());
        }
        if (isPersonHead(sentence, modifier)) {
            List<String> words = words(personName(sentence, modifier));
            return words.size() > 1 ? people.findFull(words) : people.findLast(words.get(0));
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
        return node.head() == 0
                ? Optional.empty()
                : Optional.ofNullable(byHead[sentence.index()][node.head()]).map(ActorMention::referent);
    }

    /** "officials in Kandahar" are Afghan. */
    private Optional<Referent> countryOfPlace(Sentence sentence, Token token) {
        for (PlaceMention mention : places) {
            if (mention.sentence() == sentence.index()
                    && mention.headToken() == token.index()
                    && mention.place() != null
                    && mention.place().country() != null) {
                return lexicon.findCountryCode(mention.place().country()).flatMap(lexicon::findCountry);
            }
        }
        return Optional.empty();
    }

    private Optional<Referent> pointBack(Sentence sentence, Token noun, String phrase) {
        boolean definite = sentence.dependents(noun, "det").stream()
                .anyMatch(determiner -> DEFINITE.contains(determiner.lemma().toLowerCase(Locale.ROOT)));
        if (!definite || sentence.hasDependent(noun, "nummod", "acl:relcl")) {
            return Optional.empty();
        }
        Optional<AnaphorLexicon.Kind> kind = anaphors.find(phrase);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        return switch (kind.get()) {
            case GROUP -> group(sentence, phrase);
            case COUNTRY -> groupsCountry(sentence, noun).or(() -> country(sentence, COUNTRY_FADING));
            case ORGANISATION -> salience.latest(referent -> referent.kind() == ReferentKind.ORGANISATION);
            case PERSON -> salience.latest(referent -> referent.kind() == ReferentKind.PERSON);
            case GOVERNMENT ->
                country(sentence, BODY_FADING)
                        .flatMap(country -> lexicon.findAgent(phrase)
                                .map(agent -> combine(Optional.of(country), agent, nameOf(sentence, noun), false)));
        };
    }

    /** "the rebels want to take the country": theirs. */
    private Optional<Referent> groupsCountry(Sentence sentence, Token noun) {
        if (!noun.relates("obj")) {
            return Optional.empty();
        }
        for (Token verb = sentence.token(noun.head()); ; verb = sentence.token(verb.head())) {
            for (Token subject : sentence.dependents(verb, "nsubj")) {
                ActorMention mention = byHead[sentence.index()][subject.index()];
                return mention == null || mention.referent().kind() != ReferentKind.GROUP
                        ? Optional.empty()
                        : lexicon.findCountry(String.valueOf(mention.referent().country()));
            }
            if (!verb.relates("xcomp") || verb.head() == 0) {
                return Optional.empty();
            }
        }
    }

    /** The country that the article talks about most here: of its people, its bodies and its places. */
    private Optional<Referent> country(Sentence sentence, double fading) {
        return salience.prominent(
                        sentence,
                        referent -> referent.kind() == ReferentKind.COUNTRY || referent.isState(),
                        Referent::country,
                        country -> theatre.share(country) + theatre.near(sentence, country),
                        fading)
                .flatMap(found -> lexicon.findCountry(String.valueOf(found.country())));
    }

    /** "the rebels" are a group; "the organisation" may be a body of any kind. */
    private Optional<Referent> group(Sentence sentence, String phrase) {
        Optional<Referent> group = salience.prominent(
                sentence, referent -> referent.kind() == ReferentKind.GROUP, Referent::id, id -> 0, GROUP_FADING);
        boolean armed = lexicon.findAgent(phrase)
                .filter(agent -> !agent.codes().isEmpty())
                .isPresent();
        return group.isPresent() || armed
                ? group
                : salience.latest(referent -> referent.kind() == ReferentKind.ORGANISATION);
    }

    private String nameOf(Sentence sentence, Token noun) {
        return article.article().text().exact(Mention.of(sentence, noun).span());
    }

    /** Puts a sector behind an owner's code: Pakistani + officials gives PAKGOV; a group's fighters are the group. */
    private static Referent combine(Optional<Referent> owner, AgentNoun agent, String words, boolean former) {
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
        return new Referent("sector/" + codes.get(0), words, codes, ReferentKind.SECTOR, country);
    }

    private void put(Sentence sentence, Token head, Span name, Referent referent) {
        ActorMention mention = new ActorMention(Mention.of(sentence, head), name, referent);
        if (byHead[sentence.index()][head.index()] == null) {
            byHead[sentence.index()][head.index()] = mention;
            mentions.add(mention);
        }
    }
}
