package org.dateline.ingest.feed;

import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.dateline.ingest.capture.Decoder;
import org.dateline.ingest.fault.InputFault;
import org.jspecify.annotations.Nullable;

/** The XML of feeds as text: unpacked, decoded, and mended where many feeds break the rules of XML in the same ways. */
final class FeedText {

    /** What the protocol of sitemaps allows. */
    private static final int MOST_UNPACKED = 50_000_000;

    /** The declaration of the encoding stands before. */
    private static final int DECLARATION = 4096;

    /** The first declaration; whole, if it has no entities of its own: harmless then, and refused by readers of XML. */
    private static final Pattern DOCTYPE = Pattern.compile("(?i)<!DOCTYPE([^>\\[]*+>)?+");

    /** Feeds that leave out more of them are not mended: builders of trees take time by the square of their number. */
    private static final int MOST_PREFIXES = 100;

    private static final Pattern NO_XML = Pattern.compile(
            "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]"
                    + "|&#(?:0*(?:[0-8]|1[124-9]|2\\d|3[01])|[xX]0*(?:[0-8bBcCeEfF]|1[0-9a-fA-F]|[fF]{3}[eEfF]|[dD][89a-fA-F][0-9a-fA-F]{2}));");

    private static final Pattern ROOT = Pattern.compile("<[A-Za-z_][\\w.:-]*");
    private static final Pattern PREFIX = Pattern.compile("(?:</?|\\s)([A-Za-z_][\\w.-]*):[A-Za-z_][\\w.-]*");
    private static final Pattern DECLARED = Pattern.compile("xmlns:([\\w.-]+)\\s*=");

    private FeedText() {}

    static boolean isPacked(byte[] bytes) {
        return bytes.length > 2 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B;
    }

    /** The first bytes, unpacked if they are packed; fewer if the packed ones are cut short. */
    static byte[] start(byte[] bytes, int most) {
        if (!isPacked(bytes)) {
            return Arrays.copyOf(bytes, Math.min(bytes.length, most));
        }
        byte[] start = new byte[most];
        int length = 0;
        try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            int read = stream.read(start);
            while (read > 0) {
                length += read;
                read = stream.read(start, length, most - length);
            }
        } catch (IOException e) {
            // what came before is enough, or is no feed
        }
        return Arrays.copyOf(start, length);
    }

    /** @throws InputFault if the packed bytes are broken, or more than 50 MB */
    static byte[] unpacked(String name, byte[] bytes) {
        if (!isPacked(bytes)) {
            return bytes;
        }
        try (InputStream stream = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] all = stream.readNBytes(MOST_UNPACKED + 1);
            if (all.length > MOST_UNPACKED) {
                throw new InputFault(name, "more than " + MOST_UNPACKED / 1_000_000 + " MB when unpacked");
            }
            return all;
        } catch (IOException e) {
            throw new InputFault(name, "packed by gzip, and broken: " + e.getMessage());
        }
    }

    /**
     * The text of some XML, without a plain document type and letters that XML forbids.
     *
     * @param charset the encoding that the answer named; null if none
     */
    static String of(String name, byte[] bytes, @Nullable String charset) {
        String text = NO_XML.matcher(decoded(name, bytes, charset)).replaceAll("");
        Matcher root = ROOT.matcher(text);
        if (!root.find()) {
            return text;
        }
        Matcher doctype = DOCTYPE.matcher(text).region(0, root.start());
        boolean isPlain = doctype.find() && doctype.group(1) != null;
        return isPlain ? text.substring(0, doctype.start()) + text.substring(doctype.end()) : text;
    }

    /** By the rules of RFC 7303; but what is valid UTF-8 is that, even if it is said to be of one byte a letter. */
    private static String decoded(String name, byte[] bytes, @Nullable String charset) {
        try {
            Charset told = charset == null ? declared(bytes) : Charset.forName(charset);
            return isOneByte(told) ? Decoder.decode(bytes, StandardCharsets.UTF_8) : Decoder.decode(bytes, told);
        } catch (Decoder.Undecodable e) {
            return decodedAsSaid(name, bytes, charset);
        } catch (IOException | IllegalArgumentException e) {
            throw new InputFault(name, "cannot be decoded: " + e.getMessage());
        }
    }

    private static String decodedAsSaid(String name, byte[] bytes, @Nullable String charset) {
        try {
            boolean isSaid = charset != null && !StandardCharsets.UTF_8.equals(Charset.forName(charset));
            return new String(bytes, isSaid ? Charset.forName(charset) : declared(bytes));
        } catch (IOException e) {
            throw InputFault.unreadable(name, e);
        }
    }

    /** What the mark or the declaration at the start says. */
    private static Charset declared(byte[] bytes) throws IOException {
        byte[] start = Arrays.copyOf(bytes, Math.min(bytes.length, DECLARATION));
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(start), true)) {
            return Charset.forName(reader.getEncoding());
        }
    }

    private static boolean isOneByte(Charset charset) {
        return charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1.0f;
    }

    /** The same text with a declaration for each prefix that has none. */
    static String withPrefixes(String text) {
        Set<String> prefixes = new TreeSet<>();
        PREFIX.matcher(text).results().forEach(found -> prefixes.add(found.group(1)));
        DECLARED.matcher(text).results().forEach(found -> prefixes.remove(found.group(1)));
        prefixes.remove("xmlns");
        prefixes.remove("xml");
        Matcher root = ROOT.matcher(text);
        if (prefixes.isEmpty() || prefixes.size() > MOST_PREFIXES || !root.find()) {
            return text;
        }
        StringBuilder declared = new StringBuilder();
        prefixes.forEach(prefix -> declared.append(" xmlns:")
                .append(prefix)
                .append("=\"urn:undeclared:")
                .append(prefix)
                .append('"'));
        return text.substring(0, root.end()) + declared + text.substring(root.end());
    }
}
