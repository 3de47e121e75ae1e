package org.dateline.core.ledger;

import org.dateline.core.event.FactualityValue;
import org.dateline.core.record.Judgement;
import org.dateline.core.record.SpeakerPart;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who holds that an event happened, or that it did not: the author, or the speaker of a statement.
 *
 * @param speaker who speaks; null for the author, and where the text does not tell
 */
public record Holder(Judgement judgement, @Nullable SpeakerPart speaker) {

    public boolean isAuthor() {
        return judgement.isOfAuthor();
    }

    public FactualityValue value() {
        return judgement.value();
    }
}
