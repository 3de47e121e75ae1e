package org.dateline.desk.web.map;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.ledger.control.ControlEvidence;
import org.dateline.core.record.ControlLine;
import org.dateline.core.record.Judgement;
import org.dateline.desk.web.row.Holding;
import org.dateline.desk.web.words.Words;
import org.dateline.store.query.LineDetail;

/**
 * Exact words on who holds a place, with who says so.
 *
 * @param evidence id of the line that they stand in
 * @param words the sentence
 * @param who says so, and who tells it when
 * @param says what that is worth, in words
 */
public record Quote(String evidence, String words, String who, String says) {

    static Quote of(LineDetail line, ControlEvidence.Stance stance) {
        String speakers = speakers(line);
        String who = stance == ControlEvidence.Stance.FACT || speakers.isEmpty()
                ? outlet(line)
                : speakers + ", in " + outlet(line);
        return new Quote(line.id(), line.telling().sentence().exact(), who, Holding.says(stance));
    }

    /**
     * The words of all who deny what a line tells.
     *
     * @param lines gives the statement of an id
     */
    static List<Quote> denials(LineDetail line, Function<String, LineDetail> lines) {
        return judgements(line)
                .filter(judgement -> judgement.value().isNegative())
                .map(judgement -> denial(judgement, line, lines))
                .toList();
    }

    private static Quote denial(Judgement judgement, LineDetail line, Function<String, LineDetail> lines) {
        String says = Holding.says(ControlEvidence.Stance.DENIED);
        if (judgement.statement() == null) {
            return new Quote(line.id(), line.telling().sentence().exact(), outlet(line), says);
        }
        LineDetail statement = lines.apply(judgement.statement());
        return new Quote(
                statement.id(),
                statement.telling().sentence().exact(),
                judgement.name() + ", in " + outlet(statement),
                says);
    }

    private static String speakers(LineDetail line) {
        return judgements(line)
                .filter(judgement ->
                        judgement.statement() != null && !judgement.value().isNegative())
                .map(Judgement::name)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Stream<Judgement> judgements(LineDetail line) {
        ControlLine control = line.control();
        return control == null ? Stream.empty() : control.factuality().stream();
    }

    private static String outlet(LineDetail line) {
        LineDetail.Telling telling = line.telling();
        String outlet = telling.origin().outlet() == null
                ? telling.foundAt()
                : telling.origin().outlet();
        return telling.publication().publishedAt() == null
                ? outlet
                : outlet + ", " + Words.day(telling.publication().publishedAt().day());
    }
}
