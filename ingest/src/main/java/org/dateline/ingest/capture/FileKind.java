package org.dateline.ingest.capture;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.dateline.core.lexicon.Table;
import org.dateline.ingest.fault.InputFault;
import org.jspecify.annotations.Nullable;

/** How a file holds its articles; decided by what stands in it, the name's ending only breaks ties. */
public enum FileKind {
    /** One page, one article. */
    HTML("page"),
    /** One JSON object a line, each an article (jsonlines.org). */
    JSON_LINES("rows"),
    /** One article. */
    TEXT("text"),
    /** One article (ISO 32000). */
    PDF("PDF");

    /** How many bytes from the start tell the kind. */
    public static final int HEAD = 65_536;

    private static final byte[] PDF_START = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    /** Readers of PDF files look for their start in so many bytes. */
    private static final int PDF_LEAD = 1024;

    private static final Pattern PAGE_START = Pattern.compile(
            "(?is)\\s*+(?:<\\?xml[^>]*+>\\s*+)?+(?:(?><!--.*?-->)\\s*+)*+<(?:!doctype\\s+html|html|head|body|title|meta|article|main)\\b.*");

    private static final Pattern TAG =
            Pattern.compile("(?is)<(?:p|div|article|h1|body|head|section|main|meta|title|span|table)(?:\\s[^<>]*)?>");

    private static final Pattern OBJECT_START = Pattern.compile("(?s)\\s*\\{\\s*[\"}].*");

    private static final Pattern MANY_LINE_JSON =
            Pattern.compile("(?s)\\s*(?:\\[\\s*\\{|\\{\\s*\\R\\s*\"|\\[\\s*\\R\\s*\\{).*");

    private static final Pattern FEED = Pattern.compile(
            "(?is)\\s*+(?:<\\?xml[^>]*+>\\s*+)?+(?:(?><!--.*?-->)\\s*+)*+<(?:rss|feed|rdf:RDF|opml)\\b.*");

    private final String word;

    FileKind(String word) {
        this.word = word;
    }

    /** What an origin calls it. */
    public String word() {
        return word;
    }

    /** The kind that an origin calls so; null if none is. */
    public static @Nullable FileKind ofWord(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word.equals(word))
                .findFirst()
                .orElse(null);
    }

    /**
     * The kind of a file that starts with some bytes.
     *
     * @param name the file's name, for its ending and for messages
     * @param head the first {@link #HEAD} bytes, or all of a shorter file
     * @throws InputFault if the file is empty or nothing that can be read
     */
    public static FileKind of(String name, byte[] head) {
        return of(name, head, null);
    }

    /**
     * The kind of a file that starts with some bytes, of which somebody said what it is.
     *
     * @param told is believed of a page and a text; null if nobody said
     */
    public static FileKind of(String name, byte[] head, @Nullable FileKind told) {
        if (head.length == 0) {
            throw new InputFault(name, "the file is empty");
        }
        if (isPdf(head, told == PDF || FileName.ending(name).equals("pdf") ? PDF_LEAD : 0)) {
            return PDF;
        }
        refuseMagic(name, head);
        Charset mark = ByteOrderMark.charset(head);
        String start = start(head, mark);
        if (start.isBlank() && head.length < HEAD) {
            throw new InputFault(name, "the file holds nothing but white space");
        }
        FileKind kind = told == HTML || told == TEXT ? told : ofStart(name, start);
        if (kind != JSON_LINES && start.indexOf('\0') >= 0) {
            throw new InputFault(name, "a binary file, not a text (a NUL byte at offset " + nul(head, mark) + ")");
        }
        return kind;
    }

    /** @param lead how many bytes may stand before its first */
    private static boolean isPdf(byte[] head, int lead) {
        for (int at = 0; at <= Math.min(lead, head.length - PDF_START.length); at++) {
            if (Arrays.equals(head, at, at + PDF_START.length, PDF_START, 0, PDF_START.length)) {
                return true;
            }
        }
        return false;
    }

    private static String start(byte[] head, @Nullable Charset mark) {
        Charset charset = mark == null ? StandardCharsets.ISO_8859_1 : mark;
        int skip = ByteOrderMark.length(head);
        return new String(head, skip, head.length - skip, charset);
    }

    private static int nul(byte[] head, @Nullable Charset mark) {
        int step = mark == null || mark.equals(StandardCharsets.UTF_8) ? 1 : 2;
        for (int i = 0; i + step <= head.length; i += step) {
            if (head[i] == 0 && head[i + step - 1] == 0) {
                return i;
            }
        }
        return 0;
    }

    private static FileKind ofStart(String name, String start) {
        String ending = FileName.ending(name);
        if (ending.equals("jsonl") || ending.equals("ndjson")) {
            return JSON_LINES;
        }
        if (MANY_LINE_JSON.matcher(start).matches()) {
            throw new InputFault(name, "one JSON document over several lines; JSON Lines has one object on each line");
        }
        if (OBJECT_START.matcher(start).matches()) {
            return JSON_LINES;
        }
        if (FEED.matcher(start).matches()) {
            throw new InputFault(name, "a feed or a list of feeds, not an article");
        }
        if (PAGE_START.matcher(start).matches()) {
            return HTML;
        }
        boolean namedPage = ending.equals("html") || ending.equals("htm") || ending.equals("xhtml");
        long tags = TAG.matcher(start).results().limit(4).count();
        return (namedPage && tags > 0) || (tags > 3 && start.stripLeading().startsWith("<")) ? HTML : TEXT;
    }

    private static void refuseMagic(String name, byte[] head) {
        String hex = HexFormat.of().formatHex(head, 0, Math.min(head.length, 64));
        for (Table.Row row : Magics.TABLE.rows()) {
            int at = 2 * Integer.parseInt(row.get("offset"));
            if (hex.startsWith(row.get("hex"), at)) {
                throw new InputFault(name, row.get("name") + ", not a text or a page");
            }
        }
    }

    /** The first bytes of formats that hold no text to read. */
    private static final class Magics {
        static final Table TABLE = Table.ofResource(FileKind.class, "magics.tsv");
    }
}
