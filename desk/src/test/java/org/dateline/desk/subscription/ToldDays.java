package org.dateline.desk.subscription;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.dateline.desk.edition.Edition;
import org.dateline.desk.edition.Editions;
import org.dateline.desk.edition.Heading;
import org.dateline.desk.edition.Letter;
import org.dateline.store.query.KnownItems;
import org.dateline.store.query.RecordFilter;

/** Editions of a made-up ledger: each entry after the last that was told is one news. Thread-safe. */
public final class ToldDays implements Editions {

    private volatile int head;
    private volatile int made;
    private volatile Runnable before = () -> {};
    private volatile Heading heading;

    /** Something happened. */
    public void happens() {
        head++;
    }

    /** Tells of the ledger of a record up to what it has now. */
    void follow(Supplier<Integer> ledger) {
        before = () -> head = ledger.get();
    }

    void beforeEach(Runnable what) {
        before = what;
    }

    int made() {
        return made;
    }

    Heading heading() {
        return heading;
    }

    @Override
    public Edition since(int after, RecordFilter filter, KnownItems told, Heading around) {
        before.run();
        made++;
        heading = around;
        int through = head;
        Map<String, String> items = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder();
        for (int entry = after + 1; entry <= through; entry++) {
            items.put("item" + entry, "told");
            text.append("news ").append(entry).append('\n');
        }
        URI unsubscribe = around.unsubscribe();
        text.append(around.day())
                .append(" known ")
                .append(told.find(IntStream.rangeClosed(0, after)
                                .mapToObj(entry -> "item" + entry)
                                .toList())
                        .size())
                .append('\n')
                .append(unsubscribe)
                .append('\n');
        return new Edition(
                through,
                items.size(),
                items,
                new Letter(
                        around.day() + ": " + items.size() + " new", text.toString(), "<p>" + text + "</p>", List.of()),
                items.keySet().stream().map(id -> "{\"id\":\"" + id + "\"}").toList());
    }
}
