package org.dateline.core.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.core.lexicon.NameKey;
import org.dateline.core.mention.Gender;
import org.dateline.core.place.PlaceMention;
import org.dateline.core.syntax.BySentence;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/** Finds who the people are that an article names: from the lexicon, or from what the article says of them. */
final class PeopleReader {

    private final ActorLexicon lexicon;
    private final Theatre theatre;
    private final @Nullable LocalDate day;
    private final FoundActors found;
    private final PersonNames names;
    private final People people;
    private final Descriptions descriptions;
    private final BySentence<PlaceMention> places;

    /** @param places those that no gazetteer knows, whose names look like people's */
    PeopleReader(
            ActorLexicon lexicon,
            Theatre theatre,
            @Nullable LocalDate day,
            FoundActors found,
            PersonNames names,
            People people,
            Descriptions descriptions,
            BySentence<PlaceMention> places) {
        this.lexicon = lexicon;
        this.theatre = theatre;
        this.day = day;
        this.found = found;
        this.names = names;
        this.people = people;
        this.descriptions = descriptions;
        this.places = places;
    }

    /** Takes note of everybody whom a sentence names in full, so that a surname before it finds him too. */
    void meet(Sentence sentence) {
        for (Token head : sentence.tokens()) {
            if (isHead(sentence, head)) {
                List<Token> name = names.of(sentence, head);
                List<String> words = PersonNames.words(name);
                address(sentence, name, words);
                if (words.size() > 1 && words.get(words.size() - 1).length() > 1) {
                    people.add(words, person(sentence, head, name, words));
                }
            }
        }
    }

    /** Tells whether a token ends a person's name; no name is one that the article says is a town's. */
    boolean isHead(Sentence sentence, Token token) {
        return PersonNames.isHead(sentence, token)
                && places.listIn(sentence.index()).stream()
                        .noneMatch(place -> place.span().contains(token.span()));
    }

    private void address(Sentence sentence, List<Token> name, List<String> words) {
        int first = name.get(0).index();
        if (first > 1 && !words.isEmpty()) {
            Gender.ofWord(sentence.token(first - 1).form())
                    .ifPresent(gender -> people.address(words.get(words.size() - 1), gender));
        }
    }

    /** Reads a name that a token ends. */
    void read(Sentence sentence, Token head) {
        List<Token> name = names.of(sentence, head);
        List<String> words = PersonNames.words(name);
        if (words.isEmpty()) {
            return;
        }
        Referent person;
        if (words.size() > 1) {
            person = people.findFull(words).orElseGet(() -> person(sentence, head, name, words));
            people.add(words, person);
        } else {
            person = people.findLast(words.get(0))
                    .or(() -> people.findAny(words.get(0)))
                    .or(() -> inOffice(sentence, name, words.get(0)))
                    .orElseGet(() -> person(sentence, head, name, words));
        }
        found.put(sentence, head, Sentence.spanOf(name), person);
    }

    /** "President Obama": the one of that surname in office, by the title in front where several are. */
    private Optional<Referent> inOffice(Sentence sentence, List<Token> name, String surname) {
        String before = titleBefore(sentence, name);
        if (day == null) {
            return everInOffice(before, surname).or(() -> lexicon.findHead(surname, null));
        }
        List<LexiconEntry> holders = lexicon.inOffice(surname, day);
        List<LexiconEntry> titled = titled(holders, before);
        if (titled.size() == 1) {
            return Optional.of(titled.get(0).referent());
        }
        if (holders.size() == 1 && theatre.holds(holders.get(0).referent().country())) {
            return Optional.of(holders.get(0).referent());
        }
        Optional<Referent> head = lexicon.findHead(surname, day)
                .filter(person -> holders.stream()
                        .anyMatch(holder -> person.id() != null
                                && person.id().equals(holder.referent().id())));
        return head.isPresent() || !holders.isEmpty() ? head : everInOffice(before, surname);
    }

    /** The words in front of a name, among which may be an office. */
    private static String titleBefore(Sentence sentence, List<Token> name) {
        return Descriptions.lemmas(
                sentence, Math.max(1, name.get(0).index() - 3), name.get(0).index() - 1);
    }

    /** Who held the office in front of a surname at another time: an article may look back, or be dated wrongly. */
    private Optional<Referent> everInOffice(String before, String surname) {
        return ActorLexicon.holdingOfOneCountry(titled(lexicon.everInOffice(surname), before), day);
    }

    private static List<LexiconEntry> titled(List<LexiconEntry> holders, String before) {
        return holders.stream()
                .filter(holder -> holder.office() != null && before.endsWith(holder.office()))
                .toList();
    }

    private Referent person(Sentence sentence, Token head, List<Token> name, List<String> words) {
        String written = found.exact(Sentence.spanOf(name));
        Optional<Referent> known = findInLexicon(words, titleBefore(sentence, name));
        if (known.isPresent()) {
            return known.get();
        }
        return people.findFull(words)
                .filter(person -> !person.codes().isEmpty())
                .orElseGet(() -> describe(sentence, head, written));
    }

    private Optional<Referent> findInLexicon(List<String> words, String before) {
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
        if (entries.isEmpty()) {
            entries = lexicon.findMisspelt(words);
        }
        if (entries.isEmpty() || entries.get(0).referent().kind() != ReferentKind.PERSON) {
            return Optional.empty();
        }
        List<LexiconEntry> titled = titled(entries, before);
        LexiconEntry entry = theatre.choose(titled.isEmpty() ? entries : titled, day);
        return Optional.of(
                day == null || entry.tenure().hasBegun(day)
                        ? entry.referent()
                        : entry.referent().beforeOffice());
    }

    /** A person whom only the article knows, by the office it gives: "a former interior minister". */
    private Referent describe(Sentence sentence, Token head, String name) {
        for (Token apposition : sentence.dependents(head, "appos")) {
            Optional<Referent> role = descriptions.find(sentence, apposition);
            if (role.isPresent()) {
                return holder(
                        name,
                        role.get(),
                        found.wordsOf(sentence, apposition),
                        descriptions.owner(sentence, apposition));
            }
        }
        if (head.relates("appos")) {
            Token noun = sentence.token(head.head());
            Optional<Referent> role = descriptions.find(sentence, noun);
            if (role.isPresent()) {
                return holder(name, role.get(), found.wordsOf(sentence, noun), descriptions.owner(sentence, noun));
            }
        }
        return title(sentence, head)
                .map(role -> holder(name, role, role.name(), descriptions.owner(sentence, head)))
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
        int first = names.of(sentence, head).get(0).index();
        for (int length = Descriptions.MAX_AGENT_WORDS; length >= 1; length--) {
            if (first - length < 1) {
                continue;
            }
            Optional<AgentNoun> agent = lexicon.findAgent(Descriptions.lemmas(sentence, first - length, first - 1));
            if (agent.isPresent()) {
                Optional<Referent> owner = descriptions
                        .owner(sentence, head)
                        .or(() -> descriptions.owner(sentence, sentence.token(first - 1)));
                String office = found.exact(Sentence.spanOf(sentence.tokens().subList(first - length - 1, first - 1)));
                return Optional.of(Descriptions.combine(owner, agent.get(), office, false));
            }
        }
        return Optional.empty();
    }
}
