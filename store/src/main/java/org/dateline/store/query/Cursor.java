package org.dateline.store.query;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page ended: a place in the order of rows, which stays the same place while the record grows. Its text is opaque
 * to whoever keeps it.
 *
 * @param day counted from 1970-01-01
 * @param item number of what stands there
 * @param given how many rows of the item are on the page already; 0 if all are
 */
public record Cursor(int day, int item, int given) implements Comparable<Cursor> {

    private static final Pattern FORM = Pattern.compile("([0-9a-f]{8})([0-9a-f]{8})([0-9a-f]{4})");
    private static final int MOST_GIVEN = 0xffff;

    /** The newest day first; of one day what came last into the record. */
    private static final Comparator<Cursor> ORDER =
            Comparator.comparingInt(Cursor::day).thenComparingInt(Cursor::item).reversed();

    static final Cursor TOP = at(Integer.MAX_VALUE, Integer.MAX_VALUE);

    public Cursor {
        if (given < 0 || given > MOST_GIVEN) {
            throw new IllegalArgumentException(given + " rows of one item");
        }
    }

    static Cursor at(int day, int item) {
        return new Cursor(day, item, 0);
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws FilterFault if it is something else
     */
    public static Cursor of(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new FilterFault("\"" + text + "\" is no cursor; take one that a page ended with");
        }
        return new Cursor(
                Integer.parseUnsignedInt(form.group(1), 16),
                Integer.parseUnsignedInt(form.group(2), 16),
                Integer.parseInt(form.group(3), 16));
    }

    @Override
    public int compareTo(Cursor other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return String.format(java.util.Locale.ROOT, "%08x%08x%04x", day, item, given);
    }
}
