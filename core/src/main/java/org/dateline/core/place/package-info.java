/**
 * Grounding: the words of an article that name places, each with the gazetteer place it means.
 *
 * <p>Takes: parsed articles; the gazetteer and the word lists on the class path. Gives: place
 * mentions with coordinates, containment and precision. Must not know: who acts there. A capital that
 * stands for its government is still grounded to the capital here.
 */
@NullMarked
package org.dateline.core.place;

import org.jspecify.annotations.NullMarked;
