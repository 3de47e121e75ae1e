package org.dateline.core.record;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Reads the lines of one article back; see docs/formats/record.md. Kinds and fields it does not know are passed over.
 * Thread-safe.
 */
public final class RecordReader {

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * Reads the lines of one article, the article's own first.
     *
     * @throws RecordFault if a line lacks what the format asks for
     */
    public Coding read(String lines) {
        ArticleLine article = null;
        List<StatementLine> statements = new ArrayList<>();
        List<EventLine> events = new ArrayList<>();
        List<ControlLine> controls = new ArrayList<>();
        List<DisplacementLine> displacements = new ArrayList<>();
        int number = 0;
        for (String line : (Iterable<String>) lines.lines()::iterator) {
            Fields fields = new Fields(tree(line, number));
            int at = number;
            switch (parsed(at, i -> fields.text("kind"))) {
                case "article" -> {
                    if (at > 0) {
                        throw new RecordFault(at, "an article, which stands in the first line alone");
                    }
                    article = parsed(at, i -> LineParser.article(fields));
                }
                case "statement" -> statements.add(parsed(at, i -> LineParser.statement(i, fields)));
                case "event" -> events.add(parsed(at, i -> LineParser.event(i, fields)));
                case "control" -> controls.add(parsed(at, i -> LineParser.control(i, fields)));
                case "displacement" -> displacements.add(parsed(at, i -> LineParser.displacement(i, fields)));
                default -> {}
            }
            number++;
        }
        if (article == null) {
            throw new RecordFault(0, "no article");
        }
        return new Coding(article, statements, events, controls, displacements);
    }

    private JsonNode tree(String line, int number) {
        try {
            return json.readTree(line);
        } catch (JacksonException e) {
            throw new RecordFault(number, e.getOriginalMessage());
        }
    }

    private static <T> T parsed(int number, IntFunction<T> parser) {
        try {
            return parser.apply(number);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new RecordFault(number, String.valueOf(e.getMessage()));
        }
    }
}
