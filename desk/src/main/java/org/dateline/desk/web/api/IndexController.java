package org.dateline.desk.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.dateline.core.record.PartJson;
import org.dateline.core.situation.index.Grain;
import org.dateline.core.situation.index.IndexName;
import org.dateline.core.situation.index.IndexRecipe;
import org.dateline.core.situation.index.IndexSeries;
import org.dateline.core.situation.index.Recipe;
import org.dateline.core.situation.index.SeriesFrame;
import org.dateline.desk.filter.AddressFault;
import org.dateline.desk.rows.ContributionRow;
import org.dateline.desk.rows.IndexRow;
import org.dateline.desk.rows.TextSink;
import org.dateline.desk.web.answer.Attachment;
import org.dateline.desk.web.answer.LongAnswers;
import org.dateline.desk.web.answer.Tags;
import org.dateline.desk.web.filter.StrictQuery;
import org.dateline.store.RecordStore;
import org.dateline.store.query.FilterPart;
import org.dateline.store.query.Indices;
import org.dateline.store.query.RecordFilter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Answers with indices over time, what they are made of, and how they are reckoned. */
@RestController
public class IndexController {

    private static final String BY = "by";
    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");

    private final Indices indices;
    private final Tags tags;
    private final LongAnswers answers;

    IndexController(RecordStore store, Tags tags, LongAnswers answers) {
        this.indices = store.indices();
        this.tags = tags;
        this.answers = answers;
    }

    @GetMapping(path = Api.ROOT + "/indices/recipe", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<byte[]> recipe() {
        String text = Recipe.text();
        return ResponseEntity.ok()
                .contentType(TEXT)
                .eTag("W/\"" + Tags.hash(text) + "\"")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(path = Api.ROOT + "/indices/{name}", produces = Api.JSON)
    @Nullable
    ResponseEntity<byte[]> series(@PathVariable String name, HttpServletRequest request, HttpServletResponse response) {
        Asked asked = asked(name, request);
        if (tags.isKnown(request, response)) {
            return null;
        }
        ObjectNode node = PartJson.object()
                .put("index", asked.index().label())
                .put("per", asked.by().label())
                .put("recipe", indices.recipe().of(asked.index()).version());
        indices.series(asked.index(), asked.by(), asked.filter())
                .ifPresentOrElse(
                        series -> put(node, series),
                        () -> node.putNull("from")
                                .putNull("to")
                                .put("undated", 0)
                                .putArray("results"));
        return Api.answer(ResponseEntity.ok(), node.toString());
    }

    private static void put(ObjectNode node, IndexSeries series) {
        SeriesFrame frame = series.frame();
        node.put("from", frame.from().toString()).put("to", frame.to().toString());
        node.put("undated", series.undated());
        ArrayNode results = node.putArray("results");
        IndexRow.all(series).forEach(row -> results.addRawValue(new RawValue(row.json())));
    }

    @GetMapping(path = Api.ROOT + "/indices/{name}/contributions", produces = Api.JSONL)
    void contributions(@PathVariable String name, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Asked asked = asked(name, request);
        answers.send(
                new Attachment(Api.JSONL, asked.index().label(), asked.filter().days(), "jsonl"),
                request,
                response,
                out -> write(asked, out));
    }

    private void write(Asked asked, TextSink out) {
        int version = indices.recipe().of(asked.index()).version();
        indices.contributions(
                asked.index(),
                asked.by(),
                asked.filter(),
                frame -> (contribution, actors) ->
                        out.write(new ContributionRow(frame, version, contribution, actors).json() + "\n"));
    }

    /** Which series is asked for. */
    private record Asked(IndexName index, Grain by, RecordFilter filter) {}

    private Asked asked(String name, HttpServletRequest request) {
        IndexName index = IndexName.find(name)
                .filter(found -> found.label().equals(name))
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND,
                        "there is no index “" + name + "”; there are "
                                + Arrays.stream(IndexName.values())
                                        .map(IndexName::label)
                                        .collect(Collectors.joining(", "))));
        StrictQuery query = StrictQuery.of(request.getParameterMap(), BY);
        Grain by = query.find(BY).map(IndexController::grain).orElse(Grain.WEEK);
        RecordFilter filter = query.filter().filter();
        check(index, filter);
        return new Asked(index, by, filter);
    }

    private static Grain grain(String written) {
        return Grain.find(written)
                .orElseThrow(
                        () -> new AddressFault(BY, "there is no period “" + written + "”; there are day, week, month"));
    }

    private void check(IndexName index, RecordFilter filter) {
        for (FilterPart part : filter.parts()) {
            if (!Indices.PARTS.contains(part)) {
                throw new AddressFault(part.label(), "an index has no " + part.label());
            }
        }
        boolean ofActors = indices.recipe().of(index).subject() != IndexRecipe.Subject.NONE;
        if (!ofActors && !filter.actors().isEmpty()) {
            throw new AddressFault(
                    FilterPart.ACTOR.label(), index.label() + " is not that of an actor, but of a place or a country");
        }
        if (index == IndexName.ADVANCE && filter.actors().isEmpty()) {
            throw new AddressFault(FilterPart.ACTOR.label(), "the advance is that of an actor; tell whose");
        }
    }
}
