package org.dateline.bench.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.core.text.Span;
import org.dateline.core.text.Text;
import org.dateline.ingest.capture.Capture;
import org.dateline.ingest.capture.Decoder;
import org.dateline.ingest.fault.ItemFault;
import org.dateline.ingest.fault.Origin;
import org.jspecify.annotations.Nullable;

/**
 * One annotated text: an object with a text and the marks of a suite. Marks are half-open spans {@code
 * [begin, end]} in code points of the text.
 *
 * @param origin file and line
 * @param json the object as it is written
 * @param text what is coded, as the suite finds it in the object
 */
public record GoldRow(Origin origin, JsonNode json, Text text) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * Reads a line.
     *
     * @param charset the encoding that the file's byte order mark tells, or null without one
     * @param texts how the suite finds the text
     * @throws ItemFault if it is not one object with a text
     */
    public static GoldRow parse(Capture line, @Nullable Charset charset, RowText texts) {
        JsonNode json;
        try {
            json = JSON.readTree(Decoder.decode(line.bytes(), charset));
        } catch (JsonProcessingException e) {
            throw fault(line.origin(), "bad JSON: " + e.getOriginalMessage());
        } catch (Decoder.Undecodable e) {
            throw fault(line.origin(), String.valueOf(e.getMessage()));
        }
        if (!json.isObject()) {
            throw fault(line.origin(), "not a JSON object");
        }
        return new GoldRow(line.origin(), json, Text.of(texts.find(line.origin(), json)));
    }

    /** The row's {@code id}, else its file and line: {@code dev.jsonl:7}. */
    public String name() {
        String id = json.path("id").asText();
        return id.isBlank() ? line() : id;
    }

    /** Its file, without folders, and line: {@code dev.jsonl:7}. */
    public String line() {
        return Path.of(origin.input()).getFileName() + ":" + origin.line();
    }

    /** File and line, and the {@code id} behind it where the row has one: {@code dev.jsonl:7 tarn-1}. */
    public String label() {
        return name().equals(line()) ? line() : line() + " " + name();
    }

    /**
     * The string in a field that must be there.
     *
     * @throws ItemFault if there is none, or it is blank
     */
    public String string(String field) {
        JsonNode value = json.path(field);
        if (!value.isTextual() || value.asText().isBlank()) {
            throw wrong(value, field, "a string");
        }
        return value.asText();
    }

    /**
     * The objects of a list that must be there.
     *
     * @throws ItemFault if there is no such list
     */
    public List<JsonNode> list(String field) {
        JsonNode list = json.path(field);
        if (!list.isArray()) {
            throw wrong(list, field, "a list");
        }
        List<JsonNode> items = new ArrayList<>(list.size());
        list.forEach(items::add);
        return items;
    }

    /**
     * The spans in a field, which may be empty but must be there.
     *
     * @param of an object of this row
     * @throws ItemFault if the field is no list of spans of the text
     */
    public List<Span> spans(JsonNode of, String field) {
        JsonNode list = of.path(field);
        if (!list.isArray()) {
            throw wrong(list, field, "a list of spans [begin, end]");
        }
        List<Span> spans = new ArrayList<>(list.size());
        for (JsonNode pair : list) {
            spans.add(spanOf(pair, field));
        }
        return spans;
    }

    /**
     * The span in a field.
     *
     * @throws ItemFault if it is not there or leaves the text
     */
    public Span span(JsonNode of, String field) {
        return spanOf(of.path(field), field);
    }

    private ItemFault wrong(JsonNode value, String field, String wanted) {
        return fault("\"" + field + "\" is " + (isNone(value) ? "missing" : shown(value)) + "; it must be " + wanted);
    }

    private Span spanOf(JsonNode pair, String field) {
        if (isNone(pair)) {
            throw wrong(pair, field, "a span [begin, end]");
        }
        if (!pair.isArray()
                || pair.size() != 2
                || !pair.get(0).canConvertToExactIntegral()
                || !pair.get(1).canConvertToExactIntegral()) {
            throw fault("\"" + field + "\": " + shown(pair) + " is no span [begin, end]");
        }
        return spanOf(pair.get(0), pair.get(1), "\"" + field + "\": " + shown(pair));
    }

    /**
     * The span from one field to another.
     *
     * @throws ItemFault if it is not there or leaves the text
     */
    public Span span(JsonNode of, String beginField, String endField) {
        JsonNode begin = of.path(beginField);
        JsonNode end = of.path(endField);
        String shown = "\"" + beginField + "\" " + shown(begin) + ", \"" + endField + "\" " + shown(end);
        if (!begin.canConvertToExactIntegral() || !end.canConvertToExactIntegral()) {
            throw fault(shown + " is no span");
        }
        return spanOf(begin, end, shown);
    }

    private Span spanOf(JsonNode beginNode, JsonNode endNode, String shown) {
        long begin = beginNode.longValue();
        long end = endNode.longValue();
        if (begin < 0 || end <= begin || end > text.length()) {
            throw fault(shown + " is no span of a text of " + text.length() + " characters");
        }
        return new Span((int) begin, (int) end);
    }

    private static boolean isNone(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    /** A value as messages show it: what holds others is named, as it may be long. */
    private static String shown(JsonNode value) {
        return value.isObject() ? "an object" : value.toString();
    }

    /** What is wrong with this row, to be thrown. */
    public ItemFault fault(String reason) {
        return fault(origin, reason);
    }

    /** What is wrong with a row, to be thrown. */
    public static ItemFault fault(Origin origin, String reason) {
        return new ItemFault(ItemFault.Kind.UNREADABLE, origin, reason);
    }
}
