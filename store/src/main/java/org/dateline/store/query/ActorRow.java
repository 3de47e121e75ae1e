package org.dateline.store.query;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in events or speaks, by name.
 *
 * @param codes CAMEO actor codes where the name came up last, the most specific first
 * @param did how many events of the record that count it does
 * @param suffered how many are done to it
 * @param said how many statements of the record that count it makes
 * @param lastDay the last day that anything of that is told for; null if unknown
 */
public record ActorRow(
        @Nullable String id,
        String name,
        List<String> codes,
        int did,
        int suffered,
        int said,
        @Nullable LocalDate lastDay,
        String json)
        implements Row {

    public ActorRow {
        codes = List.copyOf(codes);
    }
}
