package org.dateline.core.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.lexicon.NameKey;
import org.dateline.core.mention.Gender;

/** The people an article names in full, by surname, so that "Mr. Khan" finds Imran Khan. */
final class People {

    private final Map<String, Referent> byFullName = new HashMap<>();
    private final Map<String, Referent> byLastName = new HashMap<>();
    private final Map<String, Referent> firstByLastName = new HashMap<>();
    private final Map<String, Gender> genders = new HashMap<>();

    void add(List<String> words, Referent described) {
        Referent known = byFullName.get(NameKey.of(words));
        Referent person = known != null && tells(known) >= tells(described) ? known : described;
        byFullName.put(NameKey.of(words), person);
        String last = words.get(words.size() - 1);
        byLastName.put(last, person);
        firstByLastName.putIfAbsent(last, person);
    }

    /** Takes note of what a title in front of a surname tells: "Ms. Roe". */
    void address(String surname, Gender gender) {
        genders.putIfAbsent(surname, gender);
    }

    /** The gender of a person, as far as a title or the given name tells. */
    Optional<Gender> genderOf(Referent person) {
        List<String> words = NameKey.words(person.name());
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Optional<Gender> addressed = Optional.ofNullable(genders.get(words.get(words.size() - 1)));
        return addressed.isPresent() || words.size() < 2 ? addressed : Gender.ofGivenName(words.get(0));
    }

    /** How much a description tells of a person. */
    private static int tells(Referent person) {
        return (person.id() == null ? 0 : 4)
                + (person.country() == null ? 0 : 2)
                + (person.codes().isEmpty() ? 0 : 1);
    }

    Optional<Referent> findFull(List<String> words) {
        return Optional.ofNullable(byFullName.get(NameKey.of(words)));
    }

    /** The person of a surname whom the article named last in full; a headline comes before it does. */
    Optional<Referent> findLast(String surname) {
        return Optional.ofNullable(byLastName.get(surname)).or(() -> Optional.ofNullable(firstByLastName.get(surname)));
    }

    /** The only person one of whose names is a word: "Mr. Abiy" is Abiy Ahmed. */
    Optional<Referent> findAny(String word) {
        List<Referent> named = byFullName.entrySet().stream()
                .filter(entry -> List.of(entry.getKey().split(" ")).contains(word))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** Forgets who was last, so that reading can start over with everybody known. */
    void rewind() {
        byLastName.clear();
    }
}
