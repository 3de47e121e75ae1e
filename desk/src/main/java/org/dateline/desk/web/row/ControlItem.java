package org.dateline.desk.web.row;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.ledger.control.ControlEvidence;
import org.dateline.core.ledger.control.ControlPlace;
import org.dateline.core.ledger.control.ControlStretch;
import org.dateline.core.ledger.control.Party;
import org.dateline.core.place.Place;
import org.dateline.desk.web.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a place from some day on, in a list.
 *
 * @param glyph the style of its state: filled for held, hatched for claimed, half for contested, outlined for lost
 * @param area the province and country that it lies in; empty if unknown
 * @param state what is told of it
 * @param words the newest sentence that tells it
 * @param evidence id of the line of that sentence
 */
public record ControlItem(
        String glyph, String day, String place, String area, String state, String words, String told, String evidence) {

    /**
     * @param words of the newest evidence
     * @param voices what people are shown of voices
     */
    public static ControlItem of(
            ControlPlace place, ControlStretch stretch, String words, UnaryOperator<String> voices) {
        return new ControlItem(
                glyph(stretch),
                stretch.from().toString(),
                place.name(),
                area(place.place()),
                state(stretch),
                words,
                told(stretch, voices),
                newest(stretch).control());
    }

    /** The line that told last of a stretch. */
    public static ControlEvidence newest(ControlStretch stretch) {
        List<ControlEvidence> evidence = stretch.evidence();
        return evidence.get(evidence.size() - 1);
    }

    /** The style of the mark of a stretch. */
    public static String glyph(ControlStretch stretch) {
        return switch (stretch.state()) {
            case HELD -> "reported";
            case CLAIMED -> "claimed";
            case CONTESTED, DISPUTED -> "disputed";
            case LOST -> "denied";
        };
    }

    private static String area(@Nullable Place place) {
        if (place == null) {
            return "";
        }
        String country = place.country() == null ? null : Words.country(place.country());
        return Stream.of(place.admin1(), country)
                .filter(part -> part != null && !part.equals(place.name()))
                .collect(Collectors.joining(", "));
    }

    /** What is told of the place, in a few words. */
    public static String state(ControlStretch stretch) {
        Party party = stretch.holder();
        String holder = party == null ? "somebody" : party.name();
        String rivals = stretch.rivals().stream().map(Party::name).collect(Collectors.joining(", "));
        return switch (stretch.state()) {
            case HELD -> "held by " + holder;
            case CLAIMED -> holder + " says it holds it";
            case CONTESTED -> "contested: " + holder + (rivals.isEmpty() ? "" : " and " + rivals);
            case DISPUTED -> "said to be held by " + holder + ", and denied";
            case LOST -> party == null ? "left; who holds it is not told" : "lost by " + holder;
        };
    }

    private static String told(ControlStretch stretch, UnaryOperator<String> voices) {
        int size = stretch.countIndependent();
        return size > 1
                ? size + " independent"
                : size == 0 ? "nobody vouches" : voices.apply(stretch.voices().first());
    }

    /** The day from which it is told. */
    public String days() {
        return Words.day(LocalDate.parse(day));
    }
}
