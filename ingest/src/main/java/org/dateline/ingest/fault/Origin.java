package org.dateline.ingest.fault;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where an item was read. It is written as a name, with what lies in an archive after a {@code >}:
 *
 * <ul>
 *   <li>{@code notes.txt}, {@code rows.jsonl (line 3)}, {@code https://example.org/a}
 *   <li>{@code crisis.zip > pages/a.html}, {@code crisis.zip > rows.jsonl (line 3)}
 *   <li>{@code crawl.warc.gz > https://example.org/a (page at 123456)}
 * </ul>
 *
 * and {@link #parse} reads what {@link #toString} writes.
 *
 * @param input the file's name as its giver wrote it, or a name for the stream, with the names of entries that lead to the
 *     item in an archive
 * @param line the line in a file of one item a line, from 1; null where the file is one item
 * @param record the record of a web archive that holds the item; null elsewhere
 */
public record Origin(
        String input, @Nullable Integer line, @Nullable ArchivedRecord record) {

    private static final String WITHIN = " > ";

    private static final Pattern RECORD = Pattern.compile("(?s)(.*?)" + WITHIN + "(\\S+) \\((\\w+) at (\\d{1,18})\\)");

    private static final Pattern LINE = Pattern.compile("(?s)(.*) \\(line (\\d{1,9})\\)");

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s/]\\S*");

    /**
     * A record of a web archive (ISO 28500).
     *
     * @param target what was captured, its WARC-Target-URI; without white space
     * @param kind in a word, how the record says that it holds it
     * @param offset where it begins in the archive's file, in bytes, from 0; of one that is packed together with others,
     *     where what holds them begins
     */
    public record ArchivedRecord(String target, String kind, long offset) {}

    public Origin(String input, @Nullable Integer line) {
        this(input, line, null);
    }

    public static Origin of(String input) {
        return new Origin(input, null);
    }

    /** The origin that is written so. */
    public static Origin parse(String written) {
        Matcher record = RECORD.matcher(written);
        if (record.matches()) {
            return of(record.group(1)).record(record.group(2), record.group(3), Long.parseLong(record.group(4)));
        }
        Matcher line = LINE.matcher(written);
        return line.matches() ? new Origin(line.group(1), Integer.parseInt(line.group(2))) : of(written);
    }

    /** An entry of this archive, whose name is a stranger's. */
    public Origin entry(String name) {
        return of(input + WITHIN + OneLine.whole(name));
    }

    /** A record of this web archive; see {@link ArchivedRecord}. */
    public Origin record(String target, String kind, long offset) {
        return new Origin(input, null, new ArchivedRecord(target, kind, offset));
    }

    /** Where the item was found in the web; null if that is not known, or if it is no address. */
    public @Nullable String address() {
        String known = record == null ? input : record.target();
        return ADDRESS.matcher(known).matches() ? known : null;
    }

    /** The name and, in brackets, the line or the place in the archive. */
    @Override
    public String toString() {
        if (record != null) {
            return input + WITHIN + record.target() + " (" + record.kind() + " at " + record.offset() + ")";
        }
        return line == null ? input : input + " (line " + line + ")";
    }
}
