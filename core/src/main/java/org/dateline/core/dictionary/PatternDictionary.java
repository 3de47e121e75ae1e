package org.dateline.core.dictionary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Verbs and their patterns.
 *
 * @param synsets the phrases of each synonym set by its name, plurals included
 * @param blocks in the order of the file
 * @param discards phrases that set a sentence aside: verbs of TABARI with the code {@code ###}
 * @param transformations of PETRARCH 2
 */
public record PatternDictionary(
        DictionaryReport report,
        Map<String, List<Phrase>> synsets,
        List<VerbBlock> blocks,
        List<Phrase> discards,
        List<Transformation> transformations)
        implements Dictionary {

    public PatternDictionary {
        synsets = Collections.unmodifiableMap(new LinkedHashMap<>(synsets));
        blocks = List.copyOf(blocks);
        discards = List.copyOf(discards);
        transformations = List.copyOf(transformations);
    }

    /** Tells whether one of its verbs, patterns or discards has a code. */
    boolean codesAnything() {
        return !discards.isEmpty()
                || !transformations.isEmpty()
                || blocks.stream()
                        .anyMatch(block -> block.verbs().stream()
                                        .anyMatch(verb -> !verb.code().equals(PairedCode.NONE))
                                || block.patterns().stream()
                                        .anyMatch(pattern -> !pattern.code().equals(PairedCode.NONE)));
    }

    /** Tells whether it is of PETRARCH 2, by phrases in brackets or transformations. */
    public boolean isOfPetrarch2() {
        return !transformations.isEmpty()
                || blocks.stream()
                        .flatMap(block -> block.patterns().stream())
                        .flatMap(pattern -> pattern.elements().stream())
                        .anyMatch(element -> element.group() > 0);
    }
}
