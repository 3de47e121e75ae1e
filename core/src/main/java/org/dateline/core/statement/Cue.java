package org.dateline.core.statement;

/**
 * The words that show that somebody else speaks: a verb, a noun, "according to", a colon.
 *
 * @param phrase the words, headed by the verb or noun
 * @param lemma dictionary form of the lexicon entry: {@code say}, {@code accord to}
 * @param kind what the speaker does in speaking
 * @param polarity whether the act took place
 */
public record Cue(Phrase phrase, String lemma, CueClass kind, CuePolarity polarity) {}
