package org.dateline.bench.coded;

import java.util.ArrayList;
import java.util.List;
import org.dateline.bench.gold.GoldRow;
import org.dateline.bench.suite.ErrorExample;
import org.dateline.bench.suite.ErrorExample.Part;
import org.dateline.bench.suite.Surroundings;
import org.dateline.core.coding.CodedArticle;
import org.dateline.core.event.CodedEvent;
import org.dateline.core.text.Span;

/**
 * A row and what coding yields for it.
 *
 * @param coded the row's text as {@code dateline code} codes it
 */
public record CodedRow(GoldRow row, CodedArticle coded) {

    /**
     * The events that people would code: those of a type that PLOVER knows, in reading order, of which the author or
     * a speaker is certain, be it that they happened or that they did not. What is only wanted, possible or
     * conditional is in the record with its factuality, and no event to people who code.
     */
    public List<CodedEvent> events() {
        return allEvents().stream().filter(CodedEvent::isCertain).toList();
    }

    /** The events of a type that PLOVER knows, however certain; those of control and displacement alone are none. */
    public List<CodedEvent> allEvents() {
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
        return example(row.text().toString(), coded.events(), gold);
    }

    /**
     * An error at some words of this row, with the sentences they stand in and all events of these.
     *
     * @param gold what people marked
     */
    public ErrorExample errorAt(Span words, List<Part> gold) {
        Surroundings around = Surroundings.of(coded.parsed(), words);
        List<CodedEvent> events = coded.events().stream()
                .filter(event -> around.hold(event.sentence()))
                .toList();
        return example(around.words(), events, gold);
    }

    private ErrorExample example(String text, List<CodedEvent> events, List<Part> gold) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("text", text, true));
        parts.addAll(gold);
        List<String> lines = new EventLines(row.text()).of(events);
        if (lines.isEmpty()) {
            parts.add(new Part("ours", "nothing coded"));
        }
        for (int i = 0; i < lines.size(); i++) {
            // Names differ, as a program reads them as the fields of an object.
            parts.add(new Part("ours" + (i == 0 ? "" : " " + (i + 1)), lines.get(i), true));
        }
        return new ErrorExample(row.label(), parts);
    }
}
