package org.dateline.bench.report;

import java.util.ArrayList;
import java.util.List;
import org.dateline.bench.suite.Confusion;

/** A confusion as lines for people: gold classes in rows, ours in columns, named by their first letters. */
final class ConfusionTable {

    /** Letters of a class that tell it from the others. */
    private static final int LETTERS = 4;

    private static final String NO_ANSWER = "none";

    private ConfusionTable() {}

    static List<String> of(Confusion confusion) {
        List<String> classes = confusion.classes();
        int width = classes.stream().mapToInt(String::length).max().orElse(0);
        List<String> lines = new ArrayList<>();
        StringBuilder head = new StringBuilder(" ".repeat(width));
        classes.forEach(one -> head.append(cell(one.substring(0, Math.min(LETTERS, one.length())))));
        lines.add(head.append(cell(NO_ANSWER)).toString());
        for (String gold : classes) {
            StringBuilder line = new StringBuilder(gold).append(" ".repeat(width - gold.length()));
            classes.forEach(ours -> line.append(cell(shown(confusion.count(gold, ours)))));
            lines.add(line.append(cell(shown(confusion.count(gold, null)))).toString());
        }
        return lines;
    }

    /** Most classes are never taken for each other; a dot keeps the others in sight. */
    private static String shown(long count) {
        return count == 0 ? "·" : String.valueOf(count);
    }

    private static String cell(String text) {
        return " ".repeat(LETTERS + 1 - text.length()) + text;
    }
}
