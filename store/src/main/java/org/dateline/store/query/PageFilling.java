package org.dateline.store.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Fills a page with the rows of what is found, and knows where the next one begins. */
final class PageFilling<R extends Row> {

    private final RowMaker<R> maker;
    private final Consumer<R> rows;
    private final @Nullable Cursor after;
    private int left;
    private Cursor last = Cursor.TOP;
    private boolean more;

    PageFilling(RowMaker<R> maker, Page page, Consumer<R> rows) {
        this.maker = maker;
        this.rows = rows;
        this.after = page.after();
        this.left = page.limit();
    }

    /** Where the search begins; an item that is only half given is found again. */
    Cursor behind() {
        if (after == null) {
            return Cursor.TOP;
        }
        return Cursor.at(after.day(), after.given() > 0 ? after.item() + 1 : after.item());
    }

    /** Takes what was found, and tells whether it wants more. */
    boolean take(List<Cursor> found) {
        int from = 0;
        while (from < found.size()) {
            // One more than fits tells whether there is a next page.
            int to = (int) Math.min(found.size(), (long) from + left + 1);
            List<Cursor> items = found.subList(from, to);
            List<List<R>> made = maker.rows(items);
            for (int i = 0; i < items.size(); i++) {
                if (!give(items.get(i), made.get(i))) {
                    return false;
                }
            }
            from = to;
        }
        return true;
    }

    private boolean give(Cursor item, List<R> made) {
        int given = after != null && after.compareTo(item) == 0 ? after.given() : 0;
        for (R row : made.subList(Math.min(given, made.size()), made.size())) {
            if (left == 0) {
                more = true;
                return false;
            }
            rows.accept(row);
            left--;
            given++;
            last = new Cursor(item.day(), item.item(), given);
        }
        if (given > 0 && last.compareTo(item) == 0) {
            last = Cursor.at(item.day(), item.item());
        }
        return true;
    }

    /** Where the page ended, if there is anything behind it. */
    Optional<Cursor> end() {
        return more ? Optional.of(last) : Optional.empty();
    }
}
