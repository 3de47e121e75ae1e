/**
 * Actors: who in the world a mention stands for.
 *
 * <p>Takes: parsed articles and the actor lexicon. Gives: {@link
 * org.dateline.core.actor.ArticleActors}, which tells for each noun and pronoun of an article the actor
 * it refers to, with CAMEO codes. Must not know: what the actors said or did.
 */
@NullMarked
package org.dateline.core.actor;

import org.jspecify.annotations.NullMarked;
