/**
 * The dictionaries of the event-data community: actors, agents, discards, issues and verb patterns as
 * KEDS, TABARI, PETRARCH and PETRARCH 2 have them.
 *
 * <p>Takes: the text of a file. Gives: {@link org.dateline.core.dictionary.Dictionary} values with a {@link
 * org.dateline.core.dictionary.DictionaryReport} that counts every line or says why it was not understood.
 * Must not know: files, articles, what an entry is used for.
 */
@NullMarked
package org.dateline.core.dictionary;

import org.jspecify.annotations.NullMarked;
