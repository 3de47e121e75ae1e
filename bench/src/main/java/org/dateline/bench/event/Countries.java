package org.dateline.bench.event;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.core.actor.Participant;
import org.dateline.core.event.CodedEvent;
import org.dateline.core.lexicon.Table;

/**
 * The countries of actors, by the first three letters of their codes: {@code AFG} of {@code AFGREBTAL}. A code
 * that begins with no country, such as {@code IGOUNO} or {@code REB}, counts by its first three letters too.
 * Thread-safe.
 */
final class Countries {

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}.*");

    private final Map<String, String> otherNames = new HashMap<>();

    /** With the table {@code countries.tsv} of codes in gold that are not ISO 3166. */
    Countries() {
        for (Table.Row row : Table.ofResource(Countries.class, "countries.tsv").rows()) {
            otherNames.put(row.get("gold"), row.get("ours"));
        }
    }

    /** The country of a code; empty if it does not begin with three capitals. */
    Optional<String> find(String code) {
        if (!CODE.matcher(code).matches()) {
            return Optional.empty();
        }
        String country = code.substring(0, 3);
        return Optional.of(otherNames.getOrDefault(country, country));
    }

    /** The countries of several codes, in their order. */
    Set<String> of(List<String> codes) {
        Set<String> countries = new LinkedHashSet<>();
        codes.forEach(code -> find(code).ifPresent(countries::add));
        return countries;
    }

    /** The pairs of a coded event, by the first code of each party. */
    Set<CountryPair> pairsOf(CodedEvent event) {
        return CountryPair.cross(of(firstCodes(event.actors())), of(firstCodes(event.recipients())));
    }

    private static List<String> firstCodes(List<Participant> parties) {
        return parties.stream()
                .flatMap(party -> party.codes().stream().limit(1))
                .toList();
    }
}
