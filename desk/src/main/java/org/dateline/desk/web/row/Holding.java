package org.dateline.desk.web.row;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dateline.core.ledger.DayWindow;
import org.dateline.core.ledger.control.ControlEvidence;
import org.dateline.core.ledger.control.ControlState;
import org.dateline.core.ledger.control.ControlStretch;
import org.dateline.core.ledger.control.Party;
import org.dateline.desk.web.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the control of a place, in words.
 *
 * @param to its last day; null if it goes on
 * @param who who holds it, and who fights for it
 * @param since when it came to stand so
 * @param lastTold the last day for which anything is told, which may be before it
 * @param told the days of it for which something is told, in order
 * @param voices how many report it independently of each other, and who
 * @param proofs the newest lines that tell of it
 * @param more how many lines there are beside these
 */
public record Holding(
        LocalDate from,
        @Nullable LocalDate to,
        ControlState state,
        String who,
        String since,
        LocalDate lastTold,
        List<LocalDate> told,
        String voices,
        List<Proof> proofs,
        int more) {

    /** Lines that are linked. */
    private static final int MOST = 3;

    public Holding {
        told = List.copyOf(told);
        proofs = List.copyOf(proofs);
    }

    /**
     * A line that tells of it.
     *
     * @param id of the line of control
     * @param says what it says of the holder
     */
    public record Proof(String id, String words, String says) {}

    /** With the newest line of each of the last voices and days. @param voices what people are shown of voices */
    static Holding of(ControlStretch stretch, UnaryOperator<String> voices) {
        Map<String, Proof> first = new LinkedHashMap<>();
        List<Proof> all = proofs(stretch, voices);
        all.forEach(proof -> first.putIfAbsent(proof.words(), proof));
        List<Proof> shown = first.values().stream().limit(MOST).toList();
        return of(stretch, voices, shown, all.size() - shown.size());
    }

    /** With so many lines of evidence. */
    static Holding of(ControlStretch stretch, UnaryOperator<String> voices, int most) {
        List<Proof> all = proofs(stretch, voices);
        List<Proof> shown = all.subList(0, Math.min(most, all.size()));
        return of(stretch, voices, shown, all.size() - shown.size());
    }

    private static Holding of(ControlStretch stretch, UnaryOperator<String> voices, List<Proof> proofs, int more) {
        return new Holding(
                stretch.from(),
                stretch.to(),
                stretch.state(),
                who(stretch.holder(), stretch.rivals(), stretch.state()),
                since(stretch),
                stretch.asOf(),
                told(stretch),
                voices(stretch, voices),
                proofs,
                more);
    }

    private static String since(ControlStretch stretch) {
        DayWindow since = stretch.since();
        return since.earliest() == null
                ? Words.day(since.latest()) + " or before"
                : Words.days(since.earliest(), since.latest());
    }

    private static String who(@Nullable Party holder, List<Party> rivals, ControlState state) {
        String others = rivals.stream().map(Party::name).distinct().collect(Collectors.joining(", "));
        if (holder == null) {
            return state == ControlState.LOST || others.isEmpty()
                    ? "not told"
                    : "not told · " + others + " fight for it";
        }
        return others.isEmpty() ? holder.name() : holder.name() + " · against " + others;
    }

    private static List<LocalDate> told(ControlStretch stretch) {
        return stretch.evidence().stream()
                .map(ControlEvidence::about)
                .filter(stretch::covers)
                .distinct()
                .sorted()
                .toList();
    }

    private static String voices(ControlStretch stretch, UnaryOperator<String> voices) {
        List<String> names = stretch.voices().stream().map(voices).distinct().toList();
        return names.isEmpty()
                ? "none"
                : stretch.countIndependent() + ": " + String.join(", ", names.subList(0, Math.min(MOST, names.size())))
                        + (names.size() > MOST ? " …" : "");
    }

    /** The newest first, each line once. */
    private static List<Proof> proofs(ControlStretch stretch, UnaryOperator<String> voices) {
        Map<String, ControlEvidence> lines = new TreeMap<>();
        stretch.evidence().forEach(line -> lines.put(line.control(), line));
        return lines.values().stream()
                .sorted(Comparator.<ControlEvidence>naturalOrder().reversed())
                .map(line -> new Proof(
                        line.control(),
                        voices.apply(line.voice()) + ", " + Words.day(line.toldOn()),
                        says(line.stance())))
                .toList();
    }

    public static String says(ControlEvidence.Stance stance) {
        return switch (stance) {
            case FACT -> "told as a fact";
            case OTHERS -> "said by somebody who gains nothing by it";
            case INTERESTED -> "claimed by who gains by it";
            case FOUGHT -> "tells of fighting";
            case CONTRADICTED -> "names another holder";
            case DENIED -> "denied";
        };
    }

    /**
     * The last day of it, not after a day, for which anything is told: its first day if all was told for later ones; the
     * last day before it if only time has passed since.
     */
    public LocalDate asOf(LocalDate day) {
        return told.stream()
                .filter(some -> !some.isAfter(day))
                .max(Comparator.naturalOrder())
                .orElse(lastTold.isBefore(from) ? lastTold : from);
    }

    /** How many days before a day that was. */
    public long age(LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(asOf(day), day));
    }

    /** The class of its mark. */
    public String style() {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
