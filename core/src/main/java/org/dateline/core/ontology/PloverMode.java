package org.dateline.core.ontology;

/**
 * One way an event of a PLOVER type is done.
 *
 * @param type the only type that has it; another type may have a mode of the same name
 * @param name lower case, words joined by a hyphen: {@code suicide-attack}
 * @param meaning in a few words
 * @param example a sentence that reports it
 */
public record PloverMode(PloverType type, String name, String meaning, String example) {}
