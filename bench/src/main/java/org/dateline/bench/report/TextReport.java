package org.dateline.bench.report;

import java.util.ArrayList;
import java.util.List;
import org.dateline.bench.peer.PeerFigure;
import org.dateline.bench.suite.Confusion;
import org.dateline.bench.suite.ErrorExample;
import org.dateline.bench.suite.ErrorKind;
import org.dateline.bench.suite.Measure;

/** A result as a table for people: ours, the target and what others reach, side by side. */
public final class TextReport {

    /** Longer words of an example are cut, in code points. */
    private static final int LONGEST = 160;

    private TextReport() {}

    /** @param errors how many examples of each kind of error to show; with some, confusions are shown too */
    public static String of(Result result, int errors) {
        StringBuilder out = new StringBuilder();
        int articles = result.outcome().articles();
        out.append(result.subject())
                .append(": ")
                .append(articles)
                .append(articles == 1 ? " article\n\n" : " articles\n\n");
        table(result).forEach(line -> out.append(line.stripTrailing()).append('\n'));
        if (errors > 0) {
            result.outcome().confusions().forEach(confusion -> confusion(confusion, out));
            result.outcome().errors().forEach(kind -> examples(kind, errors, out));
        }
        return out.toString();
    }

    private static List<String> table(Result result) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("measure", "ours", "of", "target", "peers"));
        for (Measure measure : result.outcome().measures()) {
            rows.add(List.of(
                    measure.label(),
                    Result.shown(measure),
                    String.valueOf(measure.of()),
                    result.findTargetOf(measure)
                            .map(PeerFigure::figure)
                            .map(measure.scale()::showTarget)
                            .orElse(""),
                    result.peerLine(measure)));
        }
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    /** The first column and the last start at the left, figures end at the right. */
    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String gap = " ".repeat(widths[i] - row.get(i).length());
            boolean left = i == 0 || i == widths.length - 1;
            line.append(i == 0 ? "" : "  ").append(left ? row.get(i) + gap : gap + row.get(i));
        }
        return line.toString();
    }

    private static void confusion(Confusion confusion, StringBuilder out) {
        out.append('\n').append(confusion.name()).append(": gold in rows, ours in columns\n\n");
        ConfusionTable.of(confusion)
                .forEach(line -> out.append("  ").append(line).append('\n'));
    }

    private static void examples(ErrorKind kind, int most, StringBuilder out) {
        List<ErrorExample> shown = kind.examples(most);
        out.append('\n').append(kind.name()).append(": ").append(kind.all().size());
        if (shown.size() < kind.all().size()) {
            out.append(", of which ").append(shown.size());
        }
        out.append('\n');
        for (ErrorExample example : shown) {
            out.append("\n  ").append(cut(oneLine(example.article()))).append('\n');
            int width = example.parts().stream()
                    .mapToInt(part -> part.name().length())
                    .max()
                    .orElse(0);
            for (ErrorExample.Part part : example.parts()) {
                out.append("    ")
                        .append(part.name())
                        .append(" ".repeat(width - part.name().length() + 2))
                        .append(part.whole() ? oneLine(part.words()) : cut(oneLine(part.words())))
                        .append('\n');
            }
        }
    }

    /** Words of an article made safe for a terminal. */
    private static String oneLine(String words) {
        return words.replaceAll("[\\p{Cntrl}\\p{Cf}\\s\\u2028\\u2029]+", " ").strip();
    }

    private static String cut(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST)).stripTrailing() + "…";
    }
}
