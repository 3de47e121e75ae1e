package org.dateline.core.actor;

import org.dateline.core.mention.Mention;
import org.dateline.core.text.Span;

/**
 * A mention and the actor it refers to.
 *
 * @param name the words that name the actor inside the mention: "Taliban" in "Taliban fighters"; the
 *     mention's own span for a nominal or a pronoun
 */
public record ActorMention(Mention mention, Span name, Referent referent) {}
