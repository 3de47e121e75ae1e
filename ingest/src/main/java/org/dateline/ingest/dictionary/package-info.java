/**
 * The folder in which loaded dictionaries are kept.
 *
 * <p>Takes: dictionary files of any encoding. Gives: {@link org.dateline.core.dictionary.Dictionaries}, the
 * files' bytes unchanged in the folder. Must not know: what coding does with them.
 */
@NullMarked
package org.dateline.ingest.dictionary;

import org.jspecify.annotations.NullMarked;
