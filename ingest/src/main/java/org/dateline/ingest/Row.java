package org.dateline.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of one JSON object that hold text: strings, numbers as they are written, and lists of
 * strings. Other fields and nulls are left out.
 */
record Row(Map<String, List<String>> fields) {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(ArticleReader.LARGEST_ITEM)
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    Row {
        fields = Map.copyOf(fields);
    }

    /**
     * Reads an object.
     *
     * @throws Malformed if the text is not exactly one object
     */
    static Row parse(String json) throws Malformed {
        Map<String, List<String>> fields = new HashMap<>();
        try (JsonParser parser = JSON.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new Malformed("not a JSON object");
            }
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                fields.put(name, values(parser));
            }
            if (parser.nextToken() != null) {
                throw new Malformed("more than one JSON value on the line");
            }
        } catch (JsonProcessingException e) {
            throw new Malformed("bad JSON: " + e.getOriginalMessage().replaceAll("(?s)\\s*\\(.*|\\R.*", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Row(fields);
    }

    private static List<String> values(JsonParser parser) throws IOException {
        List<String> values = new ArrayList<>();
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                addScalar(parser, values);
            }
        } else {
            addScalar(parser, values);
        }
        return values;
    }

    private static void addScalar(JsonParser parser, List<String> values) throws IOException {
        if (parser.currentToken().isStructStart()) {
            parser.skipChildren();
        } else if (parser.currentToken() == JsonToken.VALUE_STRING
                || parser.currentToken().isNumeric()) {
            values.add(parser.getText());
        }
    }

    /** The value of a field, exactly as it is written; empty if there is none. */
    Optional<String> find(String name) {
        return list(name).stream().findFirst();
    }

    /** The value of a field without white space around it; empty if that leaves nothing. */
    Optional<String> findFilled(String name) {
        return find(name).map(String::strip).filter(value -> !value.isEmpty());
    }

    List<String> list(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** Text that is not one JSON object. */
    static final class Malformed extends Exception {

        private static final long serialVersionUID = 1L;

        Malformed(String reason) {
            super(reason);
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }
}
