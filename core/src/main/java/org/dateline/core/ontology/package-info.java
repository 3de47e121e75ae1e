/**
 * The vocabularies of event coding: PLOVER types, modes and contexts, CAMEO codes, Goldstein values.
 *
 * <p>Takes: its own tables; sentences, for the contexts they show. Gives: types, codes and their
 * relations to each other. Must not know: how a text is matched to a type; {@code event} does.
 */
@NullMarked
package org.dateline.core.ontology;

import org.jspecify.annotations.NullMarked;
