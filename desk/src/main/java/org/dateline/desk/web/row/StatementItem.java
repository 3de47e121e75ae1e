package org.dateline.desk.web.row;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.record.SpeakerPart;
import org.dateline.core.record.StatementLine;
import org.dateline.core.record.TimePart;
import org.dateline.desk.web.words.CueWords;
import org.dateline.desk.web.words.Words;
import org.dateline.store.query.StatementRow;
import org.jspecify.annotations.Nullable;

/**
 * A statement in a list.
 *
 * @param day ISO day for the element time; empty if none is known
 * @param cue how it is said, {@code deny}
 * @param who the speaker with what is known of him
 * @param told who tells it
 */
public record StatementItem(String id, String day, String days, String words, String cue, String who, String told) {

    public static StatementItem of(StatementRow row) {
        StatementLine statement = row.statement();
        TimePart time = statement.setting().time();
        return new StatementItem(
                statement.id(),
                time == null || time.latest() == null ? "" : time.latest().toString(),
                time == null ? "day unknown" : Words.days(time.earliest(), time.latest()),
                statement.sentence().exact(),
                cue(statement),
                who(statement.speaker()),
                row.origin().outlet() == null ? "" : row.origin().outlet());
    }

    /** How it is said; what is not said is told so. */
    public static String cue(StatementLine statement) {
        StatementLine.CuePart cue = statement.cue();
        if (cue == null) {
            return "quoted";
        }
        return CueWords.of(cue.kind(), cue.polarity());
    }

    private static String who(@Nullable SpeakerPart speaker) {
        if (speaker == null) {
            return "nobody named";
        }
        return Stream.of(
                        speaker.name(),
                        speaker.role() == null ? "" : speaker.role(),
                        speaker.affiliation() == null ? "" : speaker.affiliation(),
                        speaker.named() ? "" : "unnamed")
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining(" · "));
    }
}
