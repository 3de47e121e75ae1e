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

/** The fields of one JSON object; a field that is null is as one that is not there. */
record Row(Map<String, Value> fields) {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(ArticleReader.LARGEST_ITEM)
                    .build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    Row {
        fields = Map.copyOf(fields);
    }

    /** What form the value of a field has. */
    enum Form {
        STRING,
        NUMBER,
        /** A list of strings and nothing else. */
        STRINGS,
        OTHER
    }

    /**
     * The value of a field.
     *
     * @param texts the string, the number as it is written, or the strings of a list
     * @param shown what messages call it, unless it is a string
     */
    record Value(Form form, List<String> texts, String shown) {

        Value {
            texts = List.copyOf(texts);
        }
    }

    /**
     * Reads an object.
     *
     * @throws Malformed if the text is not exactly one object
     */
    static Row parse(String json) throws Malformed {
        Map<String, Value> fields = new HashMap<>();
        try (JsonParser parser = JSON.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new Malformed("not a JSON object");
            }
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                if (parser.nextToken() == JsonToken.VALUE_NULL) {
                    fields.remove(name);
                } else {
                    fields.put(name, value(parser));
                }
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

    private static Value value(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_ARRAY) {
            return list(parser);
        }
        if (token == JsonToken.START_OBJECT) {
            parser.skipChildren();
            return new Value(Form.OTHER, List.of(), "an object");
        }
        String text = parser.getText();
        Form form = token == JsonToken.VALUE_STRING ? Form.STRING : token.isNumeric() ? Form.NUMBER : Form.OTHER;
        return new Value(form, List.of(text), text);
    }

    private static Value list(JsonParser parser) throws IOException {
        List<String> strings = new ArrayList<>();
        boolean onlyStrings = true;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.VALUE_STRING) {
                strings.add(parser.getText());
            } else {
                onlyStrings = false;
                parser.skipChildren();
            }
        }
        return new Value(
                onlyStrings ? Form.STRINGS : Form.OTHER,
                strings,
                onlyStrings ? "a list" : "a list of more than strings");
    }

    /**
     * The string in a field, exactly as it is written; empty if there is none.
     *
     * @throws Malformed if something else stands there
     */
    Optional<String> find(String name) throws Malformed {
        return find(name, "a string");
    }

    /** @param wanted what must stand there, for the message */
    private Optional<String> find(String name, String wanted) throws Malformed {
        Value value = fields.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (value.form() != Form.STRING) {
            throw wrong(name, value, wanted);
        }
        return Optional.of(value.texts().get(0));
    }

    /**
     * The string in a field without white space around it; empty if that leaves nothing.
     *
     * @throws Malformed if something else stands there
     */
    Optional<String> findFilled(String name) throws Malformed {
        return filled(find(name));
    }

    /**
     * The string in a field that is to hold a date.
     *
     * @throws Malformed if something else stands there
     */
    Optional<String> findDate(String name) throws Malformed {
        return filled(find(name, "a string such as \"2021-08-13\""));
    }

    /**
     * The string or the number in a field.
     *
     * @throws Malformed if something else stands there
     */
    Optional<String> findName(String name) throws Malformed {
        Value value = fields.get(name);
        if (value != null && value.form() == Form.NUMBER) {
            return Optional.of(value.texts().get(0));
        }
        return filled(find(name, "a string or a number"));
    }

    /**
     * The strings in a field, of which a single one needs no list.
     *
     * @throws Malformed if something else stands there
     */
    List<String> list(String name) throws Malformed {
        Value value = fields.get(name);
        if (value != null && value.form() == Form.STRINGS) {
            return value.texts();
        }
        return find(name, "a string or a list of strings").map(List::of).orElse(List.of());
    }

    private static Optional<String> filled(Optional<String> value) {
        return value.map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Malformed wrong(String name, Value value, String wanted) {
        return new Malformed("\"" + name + "\" is " + value.shown() + "; it must be " + wanted);
    }

    /** Text that is not one JSON object with fields as they must be. */
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
