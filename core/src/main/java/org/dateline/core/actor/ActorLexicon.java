package org.dateline.core.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.actor.LexiconEntry.Use;
import org.dateline.core.lexicon.NameKey;
import org.dateline.core.lexicon.Table;
import org.dateline.core.lexicon.WordList;
import org.jspecify.annotations.Nullable;

/**
 * The actors of the world by name: countries with their demonyms and seats of government,
 * organisations, armed groups, people with their offices by date, and the nouns that denote agents.
 *
 * <p>Codes follow the CAMEO actor scheme (country, then sector): {@code PAKGOV}, {@code AFGREBTAL}.
 * Thread-safe.
 */
public final class ActorLexicon {

    private static final int ACRONYM_LENGTH = 5;

    /** Shorter surnames are a letter away from too many others. */
    private static final int MISSPELT_LENGTH = 6;

    /** Shorter names of countries are too near to other words. */
    private static final int MISSPELT_COUNTRY_LENGTH = 7;

    private static final WordList HEADS = WordList.ofResource(ActorLexicon.class, "heads-of-state.txt");

    private final Map<String, List<LexiconEntry>> names = new HashMap<>();
    private final Map<String, Integer> longestByFirstWord = new HashMap<>();
    private final Map<String, List<LexiconEntry>> peopleBySurname = new HashMap<>();
    private final Map<String, List<LexiconEntry>> peopleByGivenName = new HashMap<>();
    private final Map<String, Set<String>> peopleByFirstNames = new HashMap<>();
    private final Map<String, AgentNoun> agents = new HashMap<>();

    /** What the agents of several words end in, behind a space or a hyphen. */
    private final Set<String> agentEnds = new HashSet<>();

    private final Set<String> sectors = new HashSet<>();
    /** Names and demonyms of one word, folded, by which a misspelt country is found. */
    private final NearSpellings<Referent> countryWords = new NearSpellings<>(MISSPELT_COUNTRY_LENGTH);

    private final Map<String, Referent> countries = new HashMap<>();
    private final Map<String, String> alpha3 = new HashMap<>();

    /** The words of the names of each organisation, by its id. */
    private final Map<String, Set<String>> wordsOfNames = new HashMap<>();

    private ActorLexicon() {}

    /** Loads the lexicon that ships with the program. */
    public static ActorLexicon load() {
        ActorLexicon lexicon = new ActorLexicon();
        lexicon.addCountries(table("countries.tsv"));
        lexicon.addBodies(table("organisations.tsv"), ReferentKind.ORGANISATION);
        lexicon.addBodies(table("groups.tsv"), ReferentKind.GROUP);
        lexicon.addRegions(table("regions.tsv"));
        lexicon.addBodies(table("peoples.tsv"), ReferentKind.SECTOR);
        lexicon.addPeople(table("people.tsv"));
        lexicon.addAgents(table("agents.tsv"));
        return lexicon;
    }

    private static Table table(String name) {
        return Table.ofResource(ActorLexicon.class, name);
    }

    private void addCountries(Table table) {
        for (Table.Row row : table.rows()) {
            String code = row.get("iso3");
            row.find("iso2").ifPresent(alpha2 -> alpha3.putIfAbsent(alpha2, code));
            Tenure tenure = tenure(row);
            Referent country =
                    new Referent("country/" + code, row.get("name"), List.of(code), ReferentKind.COUNTRY, code);
            countries.putIfAbsent(code, country);
            add(country.name(), country, Use.NAME, tenure, null);
            row.list("aliases").forEach(alias -> add(alias, country, Use.NAME, tenure, null));
            row.list("demonyms").forEach(demonym -> add(demonym, country, Use.DEMONYM, tenure, null));
            Stream.concat(Stream.of(country.name()), row.list("demonyms").stream())
                    .map(NameKey::fold)
                    .filter(word -> word.indexOf(' ') < 0)
                    .forEach(word -> countryWords.add(word, country));
            row.list("capital").forEach(capital -> add(capital, seat(country, "GOV"), Use.SEAT, tenure, null));
            for (String seat : row.list("seats")) {
                int arrow = seat.indexOf('>');
                String name = arrow < 0 ? seat : seat.substring(0, arrow);
                add(name, seat(country, arrow < 0 ? "GOV" : seat.substring(arrow + 1)), Use.SEAT, tenure, null);
            }
        }
    }

    private static Referent seat(Referent country, String sector) {
        return new Referent(
                country.id(),
                country.name(),
                List.of(country.codes().get(0) + sector),
                ReferentKind.COUNTRY,
                country.country());
    }

    private void addBodies(Table table, ReferentKind kind) {
        for (Table.Row row : table.rows()) {
            List<String> countries = row.list("country");
            Referent body = new Referent(
                    row.get("id"),
                    row.get("name"),
                    row.list("codes"),
                    kind,
                    countries.isEmpty() ? null : countries.get(0));
            // A group is written about long after its end, so its dates do not limit its name.
            addBody(body, row);
            // A people of several states is, in an article, that of the state it is about.
            for (String other : kind == ReferentKind.SECTOR && countries.size() > 1
                    ? countries.subList(1, countries.size())
                    : List.<String>of()) {
                addBody(new Referent(body.id(), body.name(), body.codes(), kind, other), row);
            }
        }
    }

    private void addBody(Referent body, Table.Row row) {
        add(body.name(), body, Use.NAME, Tenure.ALWAYS, null);
        row.list("aliases").forEach(alias -> add(alias, body, Use.NAME, Tenure.ALWAYS, null));
        if (body.id() != null && body.kind() == ReferentKind.ORGANISATION) {
            Stream.concat(Stream.of(body.name()), row.list("aliases").stream())
                    .flatMap(name -> NameKey.words(name).stream())
                    .forEach(word -> wordsOfNames
                            .computeIfAbsent(body.id(), any -> new HashSet<>())
                            .add(word));
        }
    }

    /** Tells whether one of the names of an organisation has a word: the "mission" of UNAMA. */
    boolean isCalled(Referent organisation, String word) {
        return NameKey.words(organisation.name()).contains(word)
                || wordsOfNames
                        .getOrDefault(String.valueOf(organisation.id()), Set.of())
                        .contains(word);
    }

    private void addRegions(Table table) {
        for (Table.Row row : table.rows()) {
            Referent region = new Referent(
                    "region/" + row.get("code"),
                    row.get("name"),
                    List.of(row.get("code")),
                    ReferentKind.ORGANISATION,
                    null);
            add(region.name(), region, Use.NAME, Tenure.ALWAYS, null);
            row.list("aliases").forEach(alias -> add(alias, region, Use.NAME, Tenure.ALWAYS, null));
            row.list("demonyms").forEach(demonym -> add(demonym, region, Use.DEMONYM, Tenure.ALWAYS, null));
        }
    }

    private void addPeople(Table table) {
        for (Table.Row row : table.rows()) {
            Referent person = new Referent(
                    row.get("id"),
                    row.get("name"),
                    row.list("codes"),
                    ReferentKind.PERSON,
                    row.find("country").orElse(null),
                    row.find("office").orElse(null),
                    row.find("country").map(countries::get).map(Referent::name).orElse(null));
            Tenure tenure = tenure(row);
            String office = row.find("office").orElse(null);
            Set<String> spellings = new LinkedHashSet<>(row.list("aliases"));
            spellings.add(person.name());
            for (String spelling : spellings) {
                LexiconEntry entry = add(spelling, person, Use.NAME, tenure, office);
                List<String> words = NameKey.words(withoutNamesakeMark(spelling));
                peopleBySurname
                        .computeIfAbsent(words.get(words.size() - 1), key -> new ArrayList<>(1))
                        .add(entry);
                if (words.size() > 1) {
                    peopleByGivenName
                            .computeIfAbsent(words.get(0), key -> new ArrayList<>(1))
                            .add(entry);
                }
                if (words.size() > 2) {
                    peopleByFirstNames
                            .computeIfAbsent(words.get(0) + " " + words.get(1), key -> new LinkedHashSet<>(1))
                            .add(NameKey.of(words));
                }
            }
        }
    }

    private void addAgents(Table table) {
        for (Table.Row row : table.rows()) {
            row.list("codes").stream()
                    .filter(code -> !code.equals("IGO"))
                    .forEach(code -> sectors.add(code.substring(0, 3)));
            AgentNoun agent = new AgentNoun(
                    row.list("codes"),
                    row.find("class").orElse("unspecified"),
                    row.find("title").isPresent());
            addAgent(row.get("noun"), agent);
            row.find("plural").ifPresent(plural -> addAgent(plural, agent));
        }
    }

    private void addAgent(String noun, AgentNoun agent) {
        String lemmas = noun.toLowerCase(Locale.ROOT);
        agents.putIfAbsent(lemmas, agent);
        for (int i = 0; i < lemmas.length(); i++) {
            if (lemmas.charAt(i) == ' ' || lemmas.charAt(i) == '-') {
                agentEnds.add(lemmas.substring(i + 1));
            }
        }
    }

    private static Tenure tenure(Table.Row row) {
        return Tenure.parse(row.find("from").orElse(null), row.find("to").orElse(null));
    }

    private LexiconEntry add(String name, Referent referent, Use use, Tenure tenure, @Nullable String office) {
        List<String> words = NameKey.words(withoutNamesakeMark(name));
        boolean acronym = name.length() <= ACRONYM_LENGTH && name.equals(name.toUpperCase(Locale.ROOT));
        LexiconEntry entry = new LexiconEntry(referent, use, tenure, office, acronym ? name.replace(".", "") : null);
        if (!words.isEmpty()) {
            names.computeIfAbsent(NameKey.of(words), key -> new ArrayList<>(1)).add(entry);
            longestByFirstWord.merge(words.get(0), words.size(), Math::max);
        }
        return entry;
    }

    /** "Army of Islam (Gaza)": the part in parentheses only tells namesakes apart. */
    private static String withoutNamesakeMark(String name) {
        int open = name.endsWith(")") ? name.lastIndexOf(" (") : -1;
        return open < 0 ? name : name.substring(0, open);
    }

    /** The number of words of the longest name that starts with a folded word; 0 if none does. */
    int longestFrom(String firstWord) {
        return longestByFirstWord.getOrDefault(firstWord, 0);
    }

    List<LexiconEntry> entries(String key) {
        return names.getOrDefault(key, List.of());
    }

    /** The names that the record has for whoever is called so at any time; a demonym or a capital is no such name. */
    public Set<String> findNames(String name) {
        Set<String> found = new TreeSet<>();
        for (LexiconEntry entry : entries(NameKey.of(NameKey.words(name)))) {
            if (entry.use() == LexiconEntry.Use.NAME) {
                found.add(entry.referent().name());
            }
        }
        return found;
    }

    /** Everybody of a surname who held an office on a day, each person once. */
    List<LexiconEntry> inOffice(String surname, LocalDate day) {
        Map<String, LexiconEntry> found = new HashMap<>();
        for (LexiconEntry entry : peopleBySurname.getOrDefault(surname, List.of())) {
            if (entry.tenure().covers(day)) {
                found.putIfAbsent(String.valueOf(entry.referent().id()), entry);
            }
        }
        return List.copyOf(found.values());
    }

    /** Everybody of a surname who ever held an office, one entry an office. */
    List<LexiconEntry> everInOffice(String surname) {
        return peopleBySurname.getOrDefault(surname, List.of());
    }

    /** The person whose first name is right and whose surname is a letter off: "Laurent Gbago". */
    List<LexiconEntry> findMisspelt(List<String> words) {
        String surname = words.get(words.size() - 1);
        if (words.size() < 2 || surname.length() < MISSPELT_LENGTH) {
            return List.of();
        }
        List<LexiconEntry> near = new ArrayList<>(1);
        for (LexiconEntry person : peopleByGivenName.getOrDefault(words.get(0), List.of())) {
            List<String> name = NameKey.words(person.referent().name());
            String known = name.get(name.size() - 1);
            if (known.length() >= MISSPELT_LENGTH
                    && name.get(0).equals(words.get(0))
                    && Spelling.isOneLetterOff(surname, known)) {
                near.add(person);
            }
        }
        boolean onePerson =
                near.stream().map(entry -> entry.referent().id()).distinct().count() == 1;
        return onePerson ? near : List.of();
    }

    /** The country whose name or people a word spells with one letter wrong: "Ethopia". */
    Optional<Referent> findMisspeltCountry(String word) {
        Set<Referent> near = countryWords.near(word);
        return near.size() == 1 ? Optional.of(near.iterator().next()) : Optional.empty();
    }

    /** The only head of state or government of a surname on a day, whom a surname alone names: "the Obama administration". */
    Optional<Referent> findHead(String surname, @Nullable LocalDate day) {
        List<LexiconEntry> heads = everInOffice(surname).stream()
                .filter(entry -> HEADS.contains(String.valueOf(entry.office())))
                .toList();
        return holdingOfOneCountry(heads, day);
    }

    /** Whom the entry that holds on a day is about, if all entries are of one country. */
    static Optional<Referent> holdingOfOneCountry(List<LexiconEntry> entries, @Nullable LocalDate day) {
        boolean oneCountry = entries.stream()
                        .map(entry -> entry.referent().country())
                        .distinct()
                        .count()
                == 1;
        return oneCountry ? Optional.of(holding(entries, day).referent()) : Optional.empty();
    }

    /** The only longer name that starts with two names, as a key. */
    Optional<String> findLonger(String firstNames) {
        Set<String> longer = peopleByFirstNames.getOrDefault(firstNames, Set.of());
        return longer.size() == 1 ? longer.stream().findFirst() : Optional.empty();
    }

    /** The country of an ISO 3166-1 alpha-3 code. */
    public Optional<Referent> findCountry(String alpha3Code) {
        return Optional.ofNullable(countries.get(alpha3Code));
    }

    /** The country of an ISO 3166-1 alpha-2 code. */
    public Optional<Referent> findCountryByAlpha2(String alpha2Code) {
        return findCountryCode(alpha2Code).flatMap(this::findCountry);
    }

    /** The countries that the codes of participants begin with, ISO 3166-1 alpha-3. */
    public Set<String> countriesOf(Collection<Participant> participants) {
        return participants.stream()
                .flatMap(participant -> participant.codes().stream())
                .filter(code -> code.length() >= 3)
                .map(code -> code.substring(0, 3))
                .filter(countries::containsKey)
                .collect(Collectors.toSet());
    }

    /** Tells whether a code begins with a sector and no country or body: {@code MIL}. */
    public boolean isSector(String code) {
        return sectors.contains(code.substring(0, Math.min(3, code.length())));
    }

    /** The ISO 3166-1 alpha-3 code of a country by its alpha-2 code. */
    public Optional<String> findCountryCode(String alpha2) {
        return Optional.ofNullable(alpha3.get(alpha2));
    }

    /** The kind of actor a noun or noun phrase denotes, by its lemmas in lower case. */
    public Optional<AgentNoun> findAgent(String lemmas) {
        return Optional.ofNullable(agents.get(lemmas));
    }

    /** Tells whether an agent of several words can end in a lemma: "minister" in "prime minister". */
    boolean endsAgent(String lemma) {
        return agentEnds.contains(lemma);
    }

    /**
     * The entry that holds on a day: the office begun last of those held then, else the last one before,
     * else the first.
     *
     * @param day null when the day is unknown: the last entry holds
     */
    static LexiconEntry holding(List<LexiconEntry> entries, @Nullable LocalDate day) {
        LexiconEntry best = entries.get(0);
        if (day == null) {
            return entries.get(entries.size() - 1);
        }
        boolean covers = false;
        for (LexiconEntry entry : entries) {
            boolean holds = entry.tenure().covers(day);
            if (holds && (!covers || entry.tenure().beginsAfter(best.tenure()))
                    || !covers && entry.tenure().hasBegun(day)) {
                best = entry;
            }
            covers |= holds;
        }
        return best;
    }
}
