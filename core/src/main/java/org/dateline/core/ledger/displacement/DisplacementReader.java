package org.dateline.core.ledger.displacement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.ledger.DayWindow;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.record.DisplacementLine;
import org.dateline.core.record.FigurePart;
import org.dateline.core.record.TimePart;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of a report. Thread-safe. */
final class DisplacementReader {

    private static final String DISPLACED = "displaced";

    private static final WordList HOUSEHOLDS = WordList.ofResource(DisplacementReader.class, "households.txt");
    private static final WordList ARMED = WordList.ofResource(DisplacementReader.class, "bearing-arms.txt");

    private final DisplacementCues cues;

    DisplacementReader(DisplacementCues cues) {
        this.cues = cues;
    }

    /** A number with the series it belongs to. */
    record Entry(
            DisplacementArea area, DisplacementKind kind, DisplacementSeries.Unit unit, DisplacementFigure figure) {}

    /** The numbers that somebody asserts, once for where the people come from and once for where they go. */
    Stream<Entry> read(DisplacementReport report) {
        DisplacementLine line = report.displacement();
        Optional<DayWindow> days = days(report);
        if (report.asserting().findAny().isEmpty() || days.isEmpty()) {
            return Stream.empty();
        }
        List<DisplacementArea> areas = Stream.of(
                        DisplacementArea.find(DisplacementArea.Direction.FROM, line.from()),
                        DisplacementArea.find(DisplacementArea.Direction.TO, line.to()))
                .flatMap(Optional::stream)
                .toList();
        return line.figures().stream()
                .filter(DisplacementReader::isOfPeople)
                .flatMap(figure -> areas.stream().map(area -> entry(report, figure, area, days.get())));
    }

    private Entry entry(DisplacementReport report, FigurePart figure, DisplacementArea area, DayWindow days) {
        DisplacementLine line = report.displacement();
        return new Entry(
                area,
                cues.kindOf(figure.words(), line.sentence()),
                HOUSEHOLDS.contains(lastWord(figure))
                        ? DisplacementSeries.Unit.FAMILIES
                        : DisplacementSeries.Unit.PEOPLE,
                new DisplacementFigure(
                        report.telling().article(),
                        line.id(),
                        report.telling().voice(),
                        toldOn(report, days.latest()),
                        days,
                        figure.low(),
                        figure.high(),
                        report.holders().stream()
                                .anyMatch(holder -> holder.value().isNegative())));
    }

    /** One person is a journey, soldiers are a retreat. */
    private static boolean isOfPeople(FigurePart figure) {
        boolean several = figure.high() == null ? figure.low() != null : figure.high() > 1;
        return figure.what().equals(DISPLACED) && several && !ARMED.contains(lastWord(figure));
    }

    private static String lastWord(FigurePart figure) {
        List<String> words = Cue.words(figure.of());
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }

    private static LocalDate toldOn(DisplacementReport report, LocalDate otherwise) {
        PublicationTime at = report.telling().at();
        return at == null ? otherwise : at.day();
    }

    /** What is told on a day has happened by that day; empty for what is to come and what has no day at all. */
    private static Optional<DayWindow> days(DisplacementReport report) {
        TimePart time = report.displacement().time();
        PublicationTime at = report.telling().at();
        LocalDate latest = latest(time.latest(), at == null ? null : at.day());
        if (latest == null || time.isToCome()) {
            return Optional.empty();
        }
        boolean later = time.earliest() != null && time.earliest().isAfter(latest);
        return later ? Optional.empty() : Optional.of(new DayWindow(time.earliest(), latest));
    }

    private static @Nullable LocalDate latest(@Nullable LocalDate told, @Nullable LocalDate published) {
        if (told == null || published == null) {
            return told == null ? published : told;
        }
        return told.isAfter(published) ? published : told;
    }
}
