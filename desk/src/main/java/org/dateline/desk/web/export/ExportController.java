package org.dateline.desk.web.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import org.dateline.desk.question.QueryVerb;
import org.dateline.desk.question.Question;
import org.dateline.desk.rows.RowFormat;
import org.dateline.desk.rows.TextSink;
import org.dateline.desk.web.answer.Attachment;
import org.dateline.desk.web.answer.LongAnswers;
import org.dateline.desk.web.filter.StrictQuery;
import org.dateline.store.query.Page;
import org.dateline.store.query.Queries;
import org.dateline.store.query.RecordFilter;
import org.dateline.store.query.Row;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Answers with files of all that a filter lets through. */
@RestController
public class ExportController {

    private static final String ON = "on";

    private final Queries queries;
    private final LongAnswers answers;

    ExportController(Queries queries, LongAnswers answers) {
        this.queries = queries;
        this.answers = answers;
    }

    @GetMapping("/export/{what}.{ending}")
    void export(
            @PathVariable String what,
            @PathVariable String ending,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        QueryVerb verb =
                QueryVerb.find(what).filter(found -> found.label().equals(what)).orElseThrow(() -> none(what));
        RowFormat format = format(ending);
        StrictQuery query = verb.isOfADay()
                ? StrictQuery.of(request.getParameterMap(), ON)
                : StrictQuery.of(request.getParameterMap());
        LocalDate on = query.day(ON).orElse(null);
        Question<?> question = verb.of(queries, on);
        if (!question.comesAs(format)) {
            throw new ResponseStatusException(
                    HttpStatus.NOT_FOUND, question.what() + " have no place: they come as csv or jsonl");
        }
        query.check(question.query(), question.what());
        RecordFilter filter = query.filter().filter();
        answers.send(
                new Attachment(type(format), verb.label(), filter.days(), ending),
                request,
                response,
                out -> write(question, filter, format, out));
    }

    private static <R extends Row> void write(
            Question<R> question, RecordFilter filter, RowFormat format, TextSink out) {
        question.write(filter, Page.ALL, question.printer(format, out));
    }

    private static RowFormat format(String ending) {
        return switch (ending) {
            case "csv" -> RowFormat.CSV;
            case "jsonl" -> RowFormat.JSONL;
            case "geojson" -> RowFormat.GEOJSON;
            default -> throw none(ending);
        };
    }

    private static String type(RowFormat format) {
        return switch (format) {
            case CSV -> "text/csv;charset=UTF-8;header=present";
            case GEOJSON -> "application/geo+json";
            default -> "application/jsonl";
        };
    }

    private static ResponseStatusException none(String word) {
        return new ResponseStatusException(
                HttpStatus.NOT_FOUND,
                "there is no export “" + word
                        + "”; there are events, statements, claims, control, seized, displacements, actors, articles and"
                        + " incidents, as csv, jsonl and geojson");
    }
}
