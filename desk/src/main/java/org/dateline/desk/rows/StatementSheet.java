package org.dateline.desk.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.core.record.Excerpt;
import org.dateline.core.record.SpeakerPart;
import org.dateline.core.record.StatementLine;
import org.dateline.core.record.TimePart;
import org.dateline.desk.rows.Table.Entry;
import org.dateline.desk.rows.Table.Head;
import org.dateline.store.query.StatementRow;
import org.dateline.store.query.Whereabouts;
import org.jspecify.annotations.Nullable;

/** What is shown of statements. */
final class StatementSheet {

    private StatementSheet() {}

    static Sheet<StatementRow, StatementRow> of() {
        Function<StatementRow, @Nullable Whereabouts> where =
                row -> Whereabouts.of(row.statement().setting().place());
        List<Column<StatementRow>> columns = new ArrayList<>(List.of(
                of("id", StatementLine::id),
                new Column<>("article", row -> row.origin().article()),
                new Column<>("standing", row -> row.origin().standing()),
                new Column<>("outlet", row -> row.origin().outlet()),
                new Column<>("publishedAt", row -> row.origin().publishedAt()),
                ofSpeaker("speaker", SpeakerPart::name),
                ofSpeaker("role", SpeakerPart::role),
                ofSpeaker("affiliation", SpeakerPart::affiliation),
                ofSpeaker("class", speaker -> speaker.kind().label()),
                ofSpeaker("codes", speaker -> Parts.joined(speaker.codes())),
                of("cue", line -> line.cue() == null ? null : line.cue().words().exact()),
                of(
                        "cueClass",
                        line -> line.cue() == null ? null : line.cue().kind().label()),
                of(
                        "polarity",
                        line -> line.cue() == null
                                ? null
                                : line.cue().polarity().label()),
                of("form", line -> line.form().label()),
                of("content", StatementSheet::content),
                of("answers", line -> answers(line.answers())),
                ofTime("earliest", TimePart::earliest),
                ofTime("latest", TimePart::latest)));
        columns.addAll(Parts.placeColumns(where));
        columns.add(of("sentence", line -> line.sentence().exact()));
        return Sheet.of(columns, where, table());
    }

    private static Column<StatementRow> of(String name, Function<StatementLine, @Nullable Object> value) {
        return new Column<>(name, row -> value.apply(row.statement()));
    }

    private static Column<StatementRow> ofSpeaker(String name, Function<SpeakerPart, @Nullable Object> value) {
        return of(name, line -> line.speaker() == null ? null : value.apply(line.speaker()));
    }

    private static Column<StatementRow> ofTime(String name, Function<TimePart, @Nullable Object> value) {
        return of(name, line -> {
            TimePart time = time(line);
            return time == null ? null : value.apply(time);
        });
    }

    private static @Nullable TimePart time(StatementLine line) {
        return line.setting().time();
    }

    private static String content(StatementLine line) {
        return line.content().stream().map(Excerpt::exact).collect(Collectors.joining(" … "));
    }

    /** How it answers, and the id of what if that is told: {@code denies 0123456789abcdef}. */
    static @Nullable String answers(StatementLine.@Nullable AnswerPart answer) {
        if (answer == null) {
            return null;
        }
        return answer.how().label() + (answer.answered() == null ? "" : " " + answer.answered());
    }

    private static Table<StatementRow> table() {
        List<Head> heads = List.of(
                Head.fixed("DAY", Parts.SPAN), Head.fixed("CUE", 11), Head.wide("SPEAKER", 3), Head.wide("OUTLET", 2));
        return new Table<>(heads, row -> List.of(entry(row)));
    }

    private static Entry entry(StatementRow row) {
        StatementLine line = row.statement();
        TimePart time = time(line);
        String answers = answers(line.answers());
        return new Entry(
                List.of(
                        time == null ? "" : Parts.span(time.earliest(), time.latest()),
                        line.cue() == null ? "–" : line.cue().kind().label(),
                        line.speaker() == null ? "–" : line.speaker().name(),
                        String.valueOf(
                                row.origin().outlet() == null
                                        ? "–"
                                        : row.origin().outlet())),
                line.id(),
                List.of(Parts.quoted(line.sentence().exact()) + (answers == null ? "" : " · " + answers)));
    }
}
