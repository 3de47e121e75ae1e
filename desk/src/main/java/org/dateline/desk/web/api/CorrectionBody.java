package org.dateline.desk.web.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.ledger.correction.Change;
import org.dateline.desk.correction.EventsChange;
import org.dateline.desk.correction.WrittenEdit;
import org.dateline.desk.filter.AddressFault;
import org.dateline.store.Corrections;

/**
 * A correction as a program sends it; openapi.yaml tells its fields.
 *
 * @param change edit, merge, split, reject, confirm, note or undo
 * @param fields all of it
 */
record CorrectionBody(String change, ObjectNode fields) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final String CHANGE = "change";
    private static final String REASON = "reason";
    private static final String ONLY_EVENTS = "onlyEvents";
    private static final String IDS = "ids";
    private static final int MOST_IDS = 1000;

    /**
     * Reads it.
     *
     * @throws AddressFault if it is none
     */
    static CorrectionBody read(byte[] body) {
        JsonNode node;
        try {
            node = JSON.readTree(body);
        } catch (IOException e) {
            throw new AddressFault("the body is no JSON");
        }
        if (!(node instanceof ObjectNode fields)) {
            throw new AddressFault("the body is no JSON object");
        }
        CorrectionBody read = new CorrectionBody(text(fields, CHANGE), fields);
        Set<String> known =
                Stream.concat(Stream.of(CHANGE, REASON), read.names().stream()).collect(Collectors.toSet());
        fields.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                throw new AddressFault(name, read.change + " has no field “" + name + "”");
            }
        });
        return read;
    }

    private List<String> names() {
        return switch (change) {
            case "edit" -> List.of("event", "field", "value");
            case "undo" -> List.of("correction");
            case "split" -> List.of("incident", "events");
            case "merge", "reject", "confirm", "note" -> List.of(IDS, ONLY_EVENTS);
            default ->
                throw new AddressFault(
                        CHANGE,
                        "there is no change “" + change
                                + "”; there are edit, merge, split, reject, confirm, note and undo");
        };
    }

    String reason() {
        return text(fields, REASON);
    }

    /**
     * What it does.
     *
     * @throws AddressFault if that is nothing that can be done
     * @throws org.dateline.store.database.StoreFault if the record has nothing of an id
     */
    Change change(Corrections corrections) {
        try {
            return switch (change) {
                case "edit" -> edit(corrections);
                case "undo" -> new Change.Undo(text(fields, "correction"));
                case "split" -> {
                    List<String> ids = new ArrayList<>(List.of(text(fields, "incident")));
                    ids.addAll(texts("events"));
                    yield EventsChange.SPLIT.change(ids, corrections, true);
                }
                default ->
                    Arrays.stream(EventsChange.values())
                            .filter(how -> how.label().equals(change))
                            .findFirst()
                            .orElseThrow()
                            .change(texts(IDS), corrections, flag());
            };
        } catch (IllegalArgumentException e) {
            throw new AddressFault(change.equals("edit") ? "value" : null, String.valueOf(e.getMessage()));
        }
    }

    private Change edit(Corrections corrections) {
        String line = text(fields, "event");
        String field = text(fields, "field");
        String value = text(fields, "value");
        return corrections.isControl(line)
                ? WrittenEdit.ofControl(line, field, value)
                : WrittenEdit.of(line, field, value);
    }

    private boolean flag() {
        JsonNode flag = fields.path(ONLY_EVENTS);
        if (!flag.isMissingNode() && !flag.isBoolean()) {
            throw new AddressFault(ONLY_EVENTS, ONLY_EVENTS + " is true or false");
        }
        return flag.asBoolean(false);
    }

    private List<String> texts(String name) {
        JsonNode list = fields.path(name);
        if (!list.isArray() || list.isEmpty() || list.size() > MOST_IDS) {
            throw new AddressFault(name, name + " is a list of one id or more, up to " + MOST_IDS);
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode value : list) {
            texts.add(text(name, value));
        }
        return texts;
    }

    private static String text(ObjectNode fields, String name) {
        return text(name, fields.path(name));
    }

    /** Text that every record can keep: half an astral character is none, and a NUL is none to PostgreSQL. */
    private static String text(String name, JsonNode value) {
        if (!value.isTextual()) {
            throw new AddressFault(name, name + " is missing, or no text");
        }
        String text = value.asText();
        if (text.codePoints().anyMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw new AddressFault(name, name + " has a character that is none");
        }
        return text;
    }
}
