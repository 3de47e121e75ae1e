package org.dateline.core.record;

import java.util.List;
import org.dateline.core.statement.Answer;
import org.dateline.core.statement.CueClass;
import org.dateline.core.statement.CuePolarity;
import org.dateline.core.statement.StatementForm;
import org.jspecify.annotations.Nullable;

/**
 * The line of a statement.
 *
 * @param line its number among the lines of the coding, from 0
 * @param speaker who speaks; null if the text does not tell
 * @param cue the words that show it; null when a quotation goes on without any
 * @param content what is said, in reading order
 * @param addressee to whom; null if the text does not tell
 * @param setting when and where it was said
 * @param answers what it answers; null if it answers nobody
 * @param parent id of the statement inside which it is reported; null if none
 */
public record StatementLine(
        int line,
        String id,
        Excerpt sentence,
        @Nullable SpeakerPart speaker,
        @Nullable CuePart cue,
        List<Excerpt> content,
        StatementForm form,
        @Nullable Excerpt addressee,
        SettingPart setting,
        @Nullable AnswerPart answers,
        @Nullable String parent) {

    public StatementLine {
        content = List.copyOf(content);
    }

    /** The words that show that somebody says something. */
    public record CuePart(Excerpt words, CueClass kind, CuePolarity polarity) {}

    /** When and where; null for what the text does not tell. */
    public record SettingPart(
            @Nullable TimePart time, @Nullable PlacePart place) {}

    /** What is answered: of the ids one is null, and both if the article does not tell it. */
    public record AnswerPart(
            @Nullable String statement, @Nullable String event, Answer.Kind how) {

        /** The id of what is answered; null if the article does not tell it. */
        public @Nullable String answered() {
            return statement == null ? event : statement;
        }
    }
}
