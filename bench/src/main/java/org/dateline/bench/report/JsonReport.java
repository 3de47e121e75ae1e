package org.dateline.bench.report;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.dateline.bench.peer.PeerFigure;
import org.dateline.bench.suite.Confusion;
import org.dateline.bench.suite.ErrorExample;
import org.dateline.bench.suite.ErrorKind;
import org.dateline.bench.suite.Measure;
import org.jspecify.annotations.Nullable;

/**
 * A result as JSON Lines: an object of kind {@code measure} for each measure, then, if errors are asked for, one
 * of kind {@code confusion} for each answer that was given to a class and one of kind {@code error} for each
 * example. Figures have at most four decimals; what is not known is null.
 */
public final class JsonReport {

    private static final JsonMapper JSON = new JsonMapper();

    private static final int DECIMALS = 4;

    private JsonReport() {}

    /** @param errors how many examples of each kind of error to give */
    public static String of(Result result, int errors) {
        StringBuilder out = new StringBuilder();
        for (Measure measure : result.outcome().measures()) {
            out.append(measure(result, measure)).append('\n');
        }
        if (errors > 0) {
            result.outcome().confusions().forEach(confusion -> confusion(result, confusion, out));
        }
        for (ErrorKind kind : result.outcome().errors()) {
            for (ErrorExample example : kind.examples(errors)) {
                out.append(error(result, kind, example)).append('\n');
            }
        }
        return out.toString();
    }

    private static ObjectNode object(String kind, Result result) {
        ObjectNode json = JSON.createObjectNode();
        json.put("kind", kind);
        json.put("suite", result.suite());
        ArrayNode files = json.putArray("files");
        result.files().forEach(files::add);
        return json;
    }

    private static ObjectNode measure(Result result, Measure measure) {
        ObjectNode json = object("measure", result);
        json.put("articles", result.outcome().articles());
        json.put("measure", measure.name());
        json.put("label", measure.label().strip());
        json.put("figure", rounded(measure.figure()));
        json.put("of", measure.of());
        json.put(
                "target",
                rounded(result.findTargetOf(measure).map(PeerFigure::figure).orElse(null)));
        ArrayNode peers = json.putArray("peers");
        for (PeerFigure peer : result.peersOf(measure)) {
            peers.addObject()
                    .put("peer", peer.peer())
                    .put("figure", rounded(peer.figure()))
                    .put("from", peer.from());
        }
        return json;
    }

    /** A line for each two classes of which one was answered for the other; no answer is null. */
    private static void confusion(Result result, Confusion confusion, StringBuilder out) {
        List<@Nullable String> answers = new ArrayList<>(confusion.classes());
        answers.add(null);
        for (String gold : confusion.classes()) {
            for (String ours : answers) {
                long count = confusion.count(gold, ours);
                if (count > 0) {
                    ObjectNode json = object("confusion", result);
                    json.put("classes", confusion.name());
                    json.put("gold", gold);
                    json.put("ours", ours);
                    json.put("count", count);
                    out.append(json).append('\n');
                }
            }
        }
    }

    private static ObjectNode error(Result result, ErrorKind kind, ErrorExample example) {
        ObjectNode json = object("error", result);
        json.put("error", kind.name());
        json.put("article", example.article());
        ObjectNode parts = json.putObject("parts");
        example.parts().forEach(part -> parts.put(part.name(), part.words()));
        return json;
    }

    private static @Nullable BigDecimal rounded(@Nullable Double figure) {
        return figure == null ? null : BigDecimal.valueOf(figure).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
