package org.dateline.core.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.event.FactualityValue;
import org.dateline.core.record.Coding;
import org.dateline.core.record.Judgement;
import org.dateline.core.record.SpeakerPart;
import org.dateline.core.record.StatementLine;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who holds that an event happened, or that it did not: the author, or the speaker of a statement.
 *
 * @param speaker who speaks; null for the author, and where the text does not tell
 */
public record Holder(Judgement judgement, @Nullable SpeakerPart speaker) {

    /** Who makes the judgements of a line of a coding, each with the speaker. */
    public static List<Holder> all(Coding coding, List<Judgement> judgements) {
        return all(speakers(coding), judgements);
    }

    /** @param speakers by the ids of their statements */
    public static List<Holder> all(Map<String, SpeakerPart> speakers, List<Judgement> judgements) {
        return judgements.stream()
                .map(judgement -> new Holder(
                        judgement, judgement.statement() == null ? null : speakers.get(judgement.statement())))
                .toList();
    }

    /** The speakers of a coding by the ids of their statements. */
    public static Map<String, SpeakerPart> speakers(Coding coding) {
        Map<String, SpeakerPart> speakers = new HashMap<>();
        for (StatementLine statement : coding.statements()) {
            if (statement.speaker() != null) {
                speakers.put(statement.id(), statement.speaker());
            }
        }
        return speakers;
    }

    public boolean isAuthor() {
        return judgement.isOfAuthor();
    }

    public FactualityValue value() {
        return judgement.value();
    }
}
