package org.dateline.bench.fidelity;

import java.util.List;

/**
 * A token of which two inferences find different things.
 *
 * @param article the name of its row
 * @param words of its sentence
 * @param token its number in the sentence, from 1
 */
record Difference(String article, List<String> words, int token, String ours, String reference) {}
