package org.dateline.core.dictionary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An actor with its names and the codes it had.
 *
 * @param names the first and those that begin with {@code +}; at least one
 * @param codes in the order of the file
 * @param line where its first name stands, from 1
 */
public record ActorEntry(List<Phrase> names, List<DatedCode> codes, int line) {

    public ActorEntry {
        names = List.copyOf(names);
        codes = List.copyOf(codes);
    }

    /**
     * The code on a day: the first that is bound to a time around it, else the last that is bound to none.
     *
     * @param day null where it is unknown: only what is bound to no time holds then
     */
    public Optional<DatedCode> findCode(@Nullable LocalDate day) {
        DatedCode otherwise = null;
        for (DatedCode code : codes) {
            if (code.isDefault()) {
                otherwise = code;
            } else if (day != null && code.covers(day)) {
                return Optional.of(code);
            }
        }
        return Optional.ofNullable(otherwise);
    }
}
