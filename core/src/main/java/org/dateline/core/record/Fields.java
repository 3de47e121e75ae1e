package org.dateline.core.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of a JSON object; what must be there and is not ends in an {@link IllegalArgumentException}. */
record Fields(JsonNode node) {

    private boolean has(String field) {
        return node.hasNonNull(field);
    }

    private JsonNode get(String field) {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            throw new IllegalArgumentException("no field " + field);
        }
        return value;
    }

    String text(String field) {
        return get(field).asText();
    }

    @Nullable
    String textOrNull(String field) {
        return has(field) ? text(field) : null;
    }

    int number(String field) {
        return get(field).intValue();
    }

    double decimal(String field) {
        return get(field).doubleValue();
    }

    @Nullable
    Double decimalOrNull(String field) {
        return has(field) ? decimal(field) : null;
    }

    @Nullable
    Long numberOrNull(String field) {
        return has(field) ? get(field).longValue() : null;
    }

    boolean flag(String field) {
        return get(field).booleanValue();
    }

    /** The constant whose name is the label in the enum's manner: {@code spokesperson} for SPOKESPERSON. */
    <E extends Enum<E>> E constant(String field, Class<E> type) {
        return constant(type, text(field));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String label) {
        return Enum.valueOf(type, label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    <E extends Enum<E>> List<E> constants(String field, Class<E> type) {
        return strings(field).stream().map(label -> constant(type, label)).toList();
    }

    List<String> strings(String field) {
        List<String> values = new ArrayList<>();
        if (has(field)) {
            get(field).forEach(value -> values.add(value.asText()));
        }
        return values;
    }

    <T> T object(String field, Function<Fields, T> parser) {
        return parser.apply(new Fields(get(field)));
    }

    <T> @Nullable T objectOrNull(String field, Function<Fields, T> parser) {
        return has(field) ? object(field, parser) : null;
    }

    <T> List<T> objects(String field, Function<Fields, T> parser) {
        List<T> values = new ArrayList<>();
        if (has(field)) {
            get(field).forEach(value -> values.add(parser.apply(new Fields(value))));
        }
        return values;
    }
}
