package org.dateline.store.query;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.actor.ActorLexicon;
import org.dateline.core.lexicon.NameKey;
import org.dateline.core.lexicon.Table;

/** Countries by their ISO 3166-1 codes and their names in English, as the actor lexicon has them. Thread-safe. */
final class CountryNames {

    private final Map<String, String> alpha2 = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    /** Reads the countries of the actor lexicon. */
    static CountryNames load() {
        CountryNames names = new CountryNames();
        for (Table.Row row :
                Table.ofResource(ActorLexicon.class, "countries.tsv").rows()) {
            row.find("iso2").ifPresent(code -> names.add(row, code.toLowerCase(Locale.ROOT)));
        }
        return names;
    }

    private void add(Table.Row row, String code) {
        alpha2.put(code, code);
        names.put(code, row.get("name"));
        Stream.of(List.of(row.get("iso3")), List.of(row.get("name")), row.list("aliases"))
                .flatMap(List::stream)
                .forEach(name -> alpha2.putIfAbsent(key(name), code));
    }

    /** The name of a country by its alpha-2 code in lower case. */
    Optional<String> name(String code) {
        return Optional.ofNullable(names.get(code));
    }

    private static String key(String name) {
        return NameKey.of(NameKey.words(name));
    }

    /** The alpha-2 code of a country, in lower case, by a code or a name. */
    Optional<String> find(String written) {
        String code = alpha2.get(written.strip().toLowerCase(Locale.ROOT));
        return Optional.ofNullable(code != null ? code : alpha2.get(key(written)));
    }
}
