package org.dateline.core.dictionary;

import java.util.List;

/**
 * A verb with its forms.
 *
 * @param forms the base form first
 * @param code what the verb codes where no pattern fits; its own, else that of its block
 * @param line from 1
 */
public record VerbEntry(List<VerbForm> forms, PairedCode code, int line) {

    public VerbEntry {
        forms = List.copyOf(forms);
    }

    public VerbForm base() {
        return forms.get(0);
    }
}
