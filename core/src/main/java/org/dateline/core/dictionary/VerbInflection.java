package org.dateline.core.dictionary;

import java.util.ArrayList;
import java.util.List;

/** The regular forms of a verb: -S, -ED, -ING. */
final class VerbInflection {

    private VerbInflection() {}

    /** The forms of a verb that has no others, the base form first. */
    static List<VerbForm> regular(VerbForm base) {
        String verb = base.verb();
        List<VerbForm> forms = new ArrayList<>(4);
        forms.add(base);
        boolean silent = verb.endsWith("e");
        String stem = silent ? verb.substring(0, verb.length() - 1) : verb;
        boolean consonantY = verb.endsWith("y") && Plurals.of(verb).endsWith("ies");
        forms.add(base.inflected(Plurals.of(verb)));
        forms.add(base.inflected(consonantY ? verb.substring(0, verb.length() - 1) + "ied" : stem + "ed"));
        forms.add(base.inflected((silent && !verb.endsWith("ee") ? stem : verb) + "ing"));
        return forms;
    }
}
