package org.dateline.desk.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.core.ledger.control.ControlState;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.store.query.IncidentRow;
import org.jspecify.annotations.Nullable;

/**
 * A brief in one sentence.
 *
 * @param words in reading order; together they are the sentence
 */
public record Headline(List<Words> words) {

    public Headline {
        words = List.copyOf(words);
    }

    /** Which part of the brief words are about. */
    public enum Part {
        CONTROL,
        INCIDENTS,
        CONFIRMED,
        DISPUTES;

        /** The name in addresses. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Some words, and the part of the brief that bears them out; null for none. */
    public record Words(String text, @Nullable Part part) {}

    /** Sums up a brief: control first, or where none changed what happened, then what is denied. */
    public static Headline of(Brief brief) {
        Sentence sentence = new Sentence();
        control(brief, sentence);
        if (sentence.isEmpty()) {
            incidents(brief, sentence);
        }
        int disputes = brief.disputes().rows().size();
        if (disputes > 0) {
            sentence.clause(
                            (brief.disputes().isAll() ? "" : "at least ") + Numerals.counted(disputes, "account"),
                            Part.DISPUTES)
                    .say(isOrAre(disputes) + " denied or disputed");
        }
        return sentence.end();
    }

    private static void control(Brief brief, Sentence sentence) {
        long corroborated = brief.turns().rows().stream()
                .filter(ControlTurn::isCorroborated)
                .count();
        long single = count(brief, ControlState.HELD) - corroborated;
        if (corroborated > 0) {
            sentence.clause(
                            (brief.turns().isAll() ? "" : "at least ") + Numerals.counted(corroborated, "place"),
                            Part.CONTROL)
                    .say(" changed hands according to two or more outlets");
            if (single > 0) {
                sentence.say(", ")
                        .say(Numerals.of(single) + " more", Part.CONTROL)
                        .say(" according to one");
            }
        } else if (single > 0) {
            sentence.clause("no corroborated change of control", null)
                    .say("; ")
                    .say(Numerals.counted(single, "place"), Part.CONTROL)
                    .say(" changed hands according to one outlet" + (single == 1 ? "" : " each"));
        }
        state(count(brief, ControlState.CLAIMED), " claimed", sentence);
        state(count(brief, ControlState.CONTESTED) + count(brief, ControlState.DISPUTED), " contested", sentence);
    }

    private static void state(long number, String state, Sentence sentence) {
        if (number > 0) {
            sentence.clause(sentence.isEmpty() ? Numerals.counted(number, "place") : Numerals.of(number), Part.CONTROL)
                    .say(isOrAre(number) + state);
        }
    }

    private static long count(Brief brief, ControlState state) {
        return brief.turns().rows().stream()
                .filter(turn -> turn.stretch().state() == state)
                .count();
    }

    private static void incidents(Brief brief, Sentence sentence) {
        List<IncidentRow> rows = brief.incidents().rows();
        if (rows.isEmpty()) {
            return;
        }
        long confirmed = rows.stream()
                .filter(row -> row.status() == IncidentStatus.CONFIRMED)
                .count();
        if (confirmed > 0) {
            sentence.clause(
                            (brief.incidents().isAll() ? "" : "at least ") + Numerals.counted(confirmed, "incident"),
                            Part.CONFIRMED)
                    .say(isOrAre(confirmed) + " confirmed by independent outlets, ")
                    .say(total(brief), Part.INCIDENTS)
                    .say(" in all");
        } else {
            sentence.clause("no confirmed incident", null)
                    .say("; ")
                    .say(total(brief), Part.INCIDENTS)
                    .say(isOrAre(rows.size()) + " told");
        }
    }

    private static String total(Brief brief) {
        return (brief.incidents().isAll() ? "" : "more than ")
                + Numerals.of(brief.incidents().rows().size());
    }

    private static String isOrAre(long number) {
        return number == 1 ? " is" : " are";
    }

    /** The sentence without its parts. */
    @Override
    public String toString() {
        return words.stream().map(Words::text).collect(Collectors.joining());
    }

    /** A sentence under way. */
    private static final class Sentence {
        private final List<Words> words = new ArrayList<>();

        boolean isEmpty() {
            return words.isEmpty();
        }

        Sentence clause(String text, @Nullable Part part) {
            if (words.isEmpty()) {
                return say(text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1), part);
            }
            return say("; ").say(text, part);
        }

        Sentence say(String text) {
            return say(text, null);
        }

        Sentence say(String text, @Nullable Part part) {
            words.add(new Words(text, part));
            return this;
        }

        Headline end() {
            return new Headline((words.isEmpty() ? say("Nothing is told of these days") : this).say(".").words);
        }
    }
}
