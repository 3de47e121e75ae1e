package org.dateline.core.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A tab-separated lexicon file with a header line.
 *
 * <p>Lines that start with {@code #} and empty lines are comments. An empty cell means absent. A cell
 * of several values parts them with {@code |}. Thread-safe.
 *
 * @param file its name, for messages
 */
public record Table(String file, List<Row> rows) {

    public Table {
        rows = List.copyOf(rows);
    }

    /**
     * Reads a table that stands beside a class as a resource.
     *
     * @throws LexiconFault if a row does not fit the header
     */
    public static Table ofResource(Class<?> beside, String name) {
        return parse(name, textOfResource(beside, name));
    }

    /** The text of a resource that stands beside a class. */
    public static String textOfResource(Class<?> beside, String name) {
        try (InputStream stream = beside.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("no resource " + name + " beside " + beside.getName());
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a table from its text.
     *
     * @throws LexiconFault if a row does not fit the header
     */
    public static Table parse(String file, String text) {
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> columns = null;
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            String content = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
            if (content.isBlank() || content.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(content.split("\t", -1));
            if (columns == null) {
                columns = IntStream.range(0, cells.size()).boxed().collect(Collectors.toMap(cells::get, i -> i));
            } else if (cells.size() > columns.size()) {
                throw new LexiconFault(file, number, cells.size() + " cells under a header of " + columns.size());
            } else {
                rows.add(new Row(file, number, columns, cells));
            }
        }
        return new Table(file, rows);
    }

    /**
     * A line of a table.
     *
     * @param line its number in the file, from 1
     */
    public record Row(String file, int line, Map<String, Integer> columns, List<String> cells) {

        /**
         * The value of a column that must be there.
         *
         * @throws LexiconFault if the cell is empty
         */
        public String get(String column) {
            return find(column).orElseThrow(() -> fault("no " + column));
        }

        /** The value of a column, if the cell is not empty. */
        public Optional<String> find(String column) {
            Integer index = columns.get(column);
            if (index == null || index >= cells.size()) {
                return Optional.empty();
            }
            String value = cells.get(index).strip();
            return value.isEmpty() ? Optional.empty() : Optional.of(value);
        }

        /** The values of a column of several, in order; empty if the cell is. */
        public List<String> list(String column) {
            return find(column)
                    .map(value -> List.of(value.split("\\|")).stream()
                            .map(String::strip)
                            .filter(part -> !part.isEmpty())
                            .toList())
                    .orElse(List.of());
        }

        /**
         * One of a closed set of values, written as its constant is in lower case.
         *
         * @throws LexiconFault if the cell is empty or holds another word
         */
        public <E extends Enum<E>> E choice(String column, Class<E> of) {
            return constant(column, get(column), of);
        }

        /**
         * The same, if the cell is not empty.
         *
         * @throws LexiconFault if the cell holds another word
         */
        public <E extends Enum<E>> Optional<E> findChoice(String column, Class<E> of) {
            return find(column).map(value -> constant(column, value, of));
        }

        private <E extends Enum<E>> E constant(String column, String value, Class<E> of) {
            for (E constant : of.getEnumConstants()) {
                if (constant.name().toLowerCase(Locale.ROOT).equals(value)) {
                    return constant;
                }
            }
            throw fault("no such " + column + ": " + value);
        }

        /** A fault that names this line. */
        public LexiconFault fault(String reason) {
            return new LexiconFault(file, line, reason);
        }
    }
}
