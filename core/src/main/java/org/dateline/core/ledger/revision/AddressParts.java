package org.dateline.core.ledger.revision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.lexicon.Table;

/** The parts of addresses that do not tell which article it is, of {@code address-parts.tsv}; thread-safe. */
final class AddressParts {

    static final AddressParts ALL = new AddressParts(Table.ofResource(AddressParts.class, "address-parts.tsv"));

    private final Set<String> hostPrefixes;
    private final List<String> endings;
    private final Set<String> parameters;
    private final List<String> parameterBeginnings;

    private AddressParts(Table table) {
        hostPrefixes = Set.copyOf(values(table, "host"));
        endings = values(table, "ending");
        parameters = values(table, "parameter").stream()
                .filter(name -> !name.endsWith("*"))
                .collect(Collectors.toUnmodifiableSet());
        parameterBeginnings = values(table, "parameter").stream()
                .filter(name -> name.endsWith("*"))
                .map(name -> name.substring(0, name.length() - 1))
                .toList();
    }

    private static List<String> values(Table table, String part) {
        return table.rows().stream()
                .filter(row -> row.get("part").equals(part))
                .map(row -> row.get("value"))
                .toList();
    }

    boolean isHostPrefix(String label) {
        return hostPrefixes.contains(label);
    }

    /** The ending of a path that has more than the ending. */
    Optional<String> findEnding(String path) {
        return endings.stream()
                .filter(ending -> path.endsWith(ending) && path.length() > ending.length() + 1)
                .findFirst();
    }

    /**
     * Tells whether a parameter only tells how the reader came.
     *
     * @param name in lower case
     */
    boolean isTracking(String name) {
        return parameters.contains(name) || parameterBeginnings.stream().anyMatch(name::startsWith);
    }
}
