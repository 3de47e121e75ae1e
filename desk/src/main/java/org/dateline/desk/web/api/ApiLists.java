package org.dateline.desk.web.api;

import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.desk.question.QueryVerb;
import org.dateline.desk.question.Question;
import org.dateline.desk.rows.RowFormat;
import org.dateline.desk.rows.RowPrinter;
import org.dateline.desk.web.answer.Tags;
import org.dateline.desk.web.filter.FilterWords;
import org.dateline.desk.web.filter.StrictQuery;
import org.dateline.store.query.Cursor;
import org.dateline.store.query.Page;
import org.dateline.store.query.Queries;
import org.dateline.store.query.RecordFilter;
import org.dateline.store.query.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers with a page of rows, as docs/formats/queries.md has them. */
@RestController
public class ApiLists {

    private static final String ON = "on";
    private static final MediaType MAP = MediaType.parseMediaType(Api.GEOJSON);

    private final Queries queries;
    private final Tags tags;

    ApiLists(Queries queries, Tags tags) {
        this.queries = queries;
        this.tags = tags;
    }

    @GetMapping(
            path = {
                Api.ROOT + "/events",
                Api.ROOT + "/statements",
                Api.ROOT + "/claims",
                Api.ROOT + "/control",
                Api.ROOT + "/displacements",
                Api.ROOT + "/incidents"
            },
            produces = {Api.JSON, Api.GEOJSON})
    @Nullable
    ResponseEntity<byte[]> placed(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        return answer(wantsMap(request) ? RowFormat.GEOJSON : RowFormat.JSONL, request, response);
    }

    @GetMapping(
            path = {Api.ROOT + "/seized", Api.ROOT + "/actors", Api.ROOT + "/articles"},
            produces = Api.JSON)
    @Nullable
    ResponseEntity<byte[]> placeless(HttpServletRequest request, HttpServletResponse response) {
        return answer(RowFormat.JSONL, request, response);
    }

    /** Tells which of the two kinds of JSON the asker likes better; of one who does not say it is the plain one. */
    private static boolean wantsMap(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        List<MediaType> wanted = MediaType.parseMediaTypes(accept == null ? "" : accept);
        MimeTypeUtils.sortBySpecificity(wanted);
        for (MediaType type : wanted) {
            if (type.isCompatibleWith(MediaType.APPLICATION_JSON)) {
                return false;
            }
            if (type.isCompatibleWith(MAP)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable ResponseEntity<byte[]> answer(
            RowFormat format, HttpServletRequest request, HttpServletResponse response) {
        QueryVerb verb = QueryVerb.find(request.getRequestURI().substring(Api.ROOT.length() + 1))
                .orElseThrow();
        StrictQuery query = verb.isOfADay()
                ? StrictQuery.of(request.getParameterMap(), PageOf.LIMIT, PageOf.AFTER, ON)
                : StrictQuery.of(request.getParameterMap(), PageOf.LIMIT, PageOf.AFTER);
        LocalDate on = query.day(ON).orElse(null);
        Question<?> question = verb.of(queries, on);
        query.check(question.query(), question.what());
        Page page = PageOf.query(query);
        if (tags.isKnown(request, response, format.name())) {
            return null;
        }
        Answer answer = read(question, query.filter().filter(), page, format);
        ResponseEntity.BodyBuilder told =
                ResponseEntity.ok().contentType(format == RowFormat.GEOJSON ? MAP : MediaType.APPLICATION_JSON);
        answer.next().ifPresent(next -> told.header(HttpHeaders.LINK, link(verb, query, page.limit(), next)));
        return told.body(answer.body().getBytes(StandardCharsets.UTF_8));
    }

    /** A page, all of it: where it ends is told in its head, and who reads slowly keeps no transaction open. */
    private record Answer(String body, Optional<Cursor> next) {}

    private <R extends Row> Answer read(Question<R> question, RecordFilter filter, Page page, RowFormat format) {
        StringBuilder body = new StringBuilder();
        if (format == RowFormat.GEOJSON) {
            RowPrinter<R> printer = question.printer(format, body::append);
            Optional<Cursor> next = question.write(filter, page, printer);
            return new Answer(body.toString(), next);
        }
        body.append("{\"results\":[");
        int empty = body.length();
        Optional<Cursor> next = question.query()
                .read(
                        filter,
                        page,
                        row -> body.append(body.length() == empty ? "\n" : ",\n")
                                .append(row.json()));
        String advice = body.length() == empty && page.after() == null ? advice(question, filter) : "";
        body.append("\n],\"next\":")
                .append(next.map(cursor -> '"' + cursor.toString() + '"').orElse("null"))
                .append(advice)
                .append("}\n");
        return new Answer(body.toString(), next);
    }

    /** Where nothing answers, which part of the filter keeps everything out. */
    private String advice(Question<?> question, RecordFilter filter) {
        String words = question.nothing(queries, filter).advice(FilterWords.WORDS);
        return ",\"advice\":" + TextNode.valueOf(words);
    }

    private static String link(QueryVerb verb, StrictQuery query, int limit, Cursor next) {
        String path =
                Api.ROOT + "/" + verb.label() + "?" + PageOf.LIMIT + "=" + limit + "&" + PageOf.AFTER + "=" + next;
        String on = query.find(ON)
                .map(day -> "&" + ON + "=" + UrlFilter.encoded(day))
                .orElse("");
        return "<" + query.filter().at(path + on) + ">; rel=\"next\"";
    }
}
