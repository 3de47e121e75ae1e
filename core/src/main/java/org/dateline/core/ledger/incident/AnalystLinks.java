package org.dateline.core.ledger.incident;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What analysts decided: pairs of reports that are of one happening, and pairs that are not.
 *
 * <p>What must be together stays so, with all that it is chained to; two reports that cannot be together are parted unless
 * such a chain joins them. Which of two contrary decisions counts is for the ledger of corrections to tell, not for here.
 *
 * @param must pairs that are together
 * @param cannot pairs that are apart
 */
public record AnalystLinks(Set<IdPair> must, Set<IdPair> cannot) {

    public static final AnalystLinks NONE = new AnalystLinks(Set.of(), Set.of());

    public AnalystLinks {
        must = Set.copyOf(must);
        cannot = Set.copyOf(cannot);
    }

    /** The ids of the reports that an analyst decided about: these are judged alone, and not with their copies. */
    Set<String> ids() {
        return Stream.concat(must.stream(), cannot.stream())
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
