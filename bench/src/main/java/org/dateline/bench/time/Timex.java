package org.dateline.bench.time;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.dateline.bench.gold.GoldRow;
import org.dateline.core.text.Span;
import org.dateline.core.time.TimeMention;

/**
 * A time expression after TIMEX3 (TimeML 1.2.1), whoever found it: people, Dateline or a peer.
 *
 * @param span its words in the text
 * @param type {@code DATE}, {@code TIME}, {@code DURATION}, {@code SET}; peers may have others
 * @param value without white space around it; empty where none was given
 */
public record Timex(Span span, String type, String value) {

    private static final List<String> TYPES = List.of("DATE", "TIME", "DURATION", "SET");

    public Timex {
        type = type.strip();
        value = value.strip();
    }

    static Timex of(TimeMention mention) {
        return new Timex(mention.span(), mention.type().name(), mention.value());
    }

    /**
     * The marks of a row. One without a place in the text, as that of the article's own date, is not asked for.
     *
     * @throws org.dateline.ingest.fault.ItemFault if they are not marked as they should be
     */
    static List<Timex> ofRow(GoldRow row) {
        List<Timex> marks = new ArrayList<>();
        for (JsonNode mark : row.list("timexes")) {
            if (mark.hasNonNull("start")) {
                Span span = row.span(mark, "start", "end");
                String type = mark.path("type").asText();
                if (!TYPES.contains(type)) {
                    throw row.fault("a mark's \"type\" is \"" + type + "\", none of " + String.join(", ", TYPES));
                }
                marks.add(new Timex(span, type, mark.path("value").asText("")));
            }
        }
        return marks;
    }

    boolean hasTypeOf(Timex other) {
        return type.equals(other.type);
    }

    /** As the scorer of TempEval-3 does: letter by letter, so that {@code P2W} is neither {@code P14D} nor p2w. */
    boolean hasValueOf(Timex other) {
        return value.equals(other.value);
    }
}
