package org.dateline.bench.coded;

import java.util.ArrayList;
import java.util.List;
import org.dateline.bench.gold.GoldRow;
import org.dateline.bench.suite.ErrorExample;
import org.dateline.bench.suite.ErrorExample.Part;
import org.dateline.core.coding.CodedArticle;
import org.dateline.core.event.CodedEvent;

/**
 * A row and what coding yields for it.
 *
 * @param coded the row's text as {@code dateline code} codes it
 */
public record CodedRow(GoldRow row, CodedArticle coded) {

    /** The events that PLOVER knows, in reading order; those of control and displacement alone are none. */
    public List<CodedEvent> events() {
        return coded.events().stream()
                .filter(event -> event.coding().type() != null)
                .toList();
    }

    /**
     * An error of this row, with the text and all of its events.
     *
     * @param gold what people marked
     */
    public ErrorExample error(List<Part> gold) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("text", row.text().toString(), true));
        parts.addAll(gold);
        List<String> lines = new EventLines(row.text()).of(coded.events());
        if (lines.isEmpty()) {
            parts.add(new Part("ours", "nothing coded"));
        }
        for (int i = 0; i < lines.size(); i++) {
            // Names differ, as a program reads them as the fields of an object.
            parts.add(new Part("ours" + (i == 0 ? "" : " " + (i + 1)), lines.get(i), true));
        }
        String id = row.name();
        return new ErrorExample(id.equals(row.line()) ? id : row.line() + " " + id, parts);
    }
}
