package org.dateline.core.record;

import java.util.List;
import org.dateline.core.ontology.PloverType;
import org.jspecify.annotations.Nullable;

/**
 * The line of an event: one event as one sentence reports it.
 *
 * @param line its number among the lines of the coding, from 0
 * @param trigger the words that name the event
 * @param place where; null if the text does not tell
 * @param factuality who holds it for how certain, the author first
 * @param statement id of the innermost statement that reports it; null if the author does
 */
public record EventLine(
        int line,
        String id,
        Excerpt sentence,
        Excerpt trigger,
        Code code,
        List<ActorPart> actors,
        List<ActorPart> recipients,
        @Nullable PlacePart place,
        TimePart time,
        List<FigurePart> figures,
        List<Judgement> factuality,
        @Nullable String statement) {

    public EventLine {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        figures = List.copyOf(figures);
        factuality = List.copyOf(factuality);
    }

    /** The same event, of another sort. */
    public EventLine withCode(Code other) {
        return new EventLine(
                line, id, sentence, trigger, other, actors, recipients, place, time, figures, factuality, statement);
    }

    /** The same event, between others. */
    public EventLine withParties(List<ActorPart> by, List<ActorPart> to) {
        return new EventLine(line, id, sentence, trigger, code, by, to, place, time, figures, factuality, statement);
    }

    /** The same event, elsewhere. */
    public EventLine withPlace(@Nullable PlacePart other) {
        return new EventLine(
                line, id, sentence, trigger, code, actors, recipients, other, time, figures, factuality, statement);
    }

    /** The same event, at another time. */
    public EventLine withTime(TimePart other) {
        return new EventLine(
                line, id, sentence, trigger, code, actors, recipients, place, other, figures, factuality, statement);
    }

    /** The same event with other counts. */
    public EventLine withFigures(List<FigurePart> others) {
        return new EventLine(
                line, id, sentence, trigger, code, actors, recipients, place, time, others, factuality, statement);
    }

    /** The same event, held otherwise. */
    public EventLine withFactuality(List<Judgement> others) {
        return new EventLine(
                line, id, sentence, trigger, code, actors, recipients, place, time, figures, others, statement);
    }

    /**
     * What sort of event it is.
     *
     * @param type PLOVER type; null for a code of a loaded dictionary that has none
     * @param mode PLOVER mode of the type; null if none is told
     * @param contexts PLOVER contexts, sorted
     * @param cameo CAMEO code
     * @param goldstein value on the Goldstein scale; null for a code that CAMEO does not have
     */
    public record Code(
            @Nullable PloverType type,
            @Nullable String mode,
            List<String> contexts,
            String cameo,
            @Nullable Double goldstein) {

        public Code {
            contexts = List.copyOf(contexts);
        }
    }
}
