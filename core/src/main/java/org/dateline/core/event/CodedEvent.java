package org.dateline.core.event;

import java.util.List;
import java.util.Optional;
import org.dateline.core.actor.Participant;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.place.PlaceMention;
import org.dateline.core.text.Span;
import org.dateline.core.time.EventTime;
import org.jspecify.annotations.Nullable;

/**
 * One event as one sentence reports it.
 *
 * @param index its number among the events of the article, from 0, in reading order
 * @param sentence number of its sentence
 * @param trigger the words that name it
 * @param coding what it is in PLOVER and CAMEO, and the frame that says so
 * @param actors who did it, as far as the sentence tells
 * @param recipients to whom
 * @param place where; null if the sentence does not tell
 * @param figures counts that belong to it
 * @param factuality the author's judgement first, then the speakers' around it, then those of who
 *     answers them
 * @param statement index of the innermost statement that reports it; null if the author does
 * @param controls what it did to the control of places, one for each, in reading order
 * @param displacement who fled by it; null if nobody
 */
public record CodedEvent(
        int index,
        int sentence,
        Span trigger,
        Coding coding,
        List<Participant> actors,
        List<Participant> recipients,
        @Nullable PlaceMention place,
        EventTime time,
        List<Figure> figures,
        List<FactualityJudgement> factuality,
        @Nullable Integer statement,
        List<ControlChange> controls,
        @Nullable Displacement displacement) {

    public CodedEvent {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        figures = List.copyOf(figures);
        factuality = List.copyOf(factuality);
        controls = List.copyOf(controls);
    }

    /** Tells whether the author or a speaker is certain that it happened, or that it did not. */
    public boolean isCertain() {
        return factuality.stream()
                .map(FactualityJudgement::value)
                .anyMatch(value -> value == FactualityValue.CT_PLUS || value == FactualityValue.CT_MINUS);
    }

    /** The same event, known to be elsewhere or at another time. */
    CodedEvent at(EventTime when, @Nullable PlaceMention where) {
        return with(where, when, factuality);
    }

    /** The same event with other judgements on it. */
    public CodedEvent heldAs(List<FactualityJudgement> judgements) {
        return with(place, time, judgements);
    }

    private CodedEvent with(@Nullable PlaceMention where, EventTime when, List<FactualityJudgement> judgements) {
        return new CodedEvent(
                index,
                sentence,
                trigger,
                coding,
                actors,
                recipients,
                where,
                when,
                figures,
                judgements,
                statement,
                controls,
                displacement);
    }

    /**
     * What an event is.
     *
     * @param type null where the words tell of control or displacement and of no event of PLOVER
     * @param mode PLOVER mode; null for none
     * @param contexts PLOVER contexts, sorted
     * @param cameo CAMEO code with its leading zero; of a loaded pattern the code that it gives, whatever scheme it
     *     is of
     * @param goldstein the code's value on the Goldstein scale, from -10 to 10; null for a code that CAMEO does
     *     not have
     * @param frame the frame that made it; empty if a loaded pattern did
     * @param pattern file and line of the loaded pattern that made it, {@code verbs.txt:12}; null if a frame did
     */
    public record Coding(
            @Nullable PloverType type,
            @Nullable String mode,
            List<String> contexts,
            String cameo,
            @Nullable Double goldstein,
            String frame,
            @Nullable String pattern) {
        public Coding {
            contexts = List.copyOf(contexts);
        }

        /** What a frame codes. */
        public Coding(
                @Nullable PloverType type,
                @Nullable String mode,
                List<String> contexts,
                String cameo,
                double goldstein,
                String frame) {
            this(type, mode, contexts, cameo, goldstein, frame, null);
        }

        public Optional<PloverType> findType() {
            return Optional.ofNullable(type);
        }
    }
}
