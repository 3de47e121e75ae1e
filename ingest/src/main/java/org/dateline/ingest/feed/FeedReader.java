package org.dateline.ingest.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.ingest.fault.InputFault;
import org.dateline.ingest.web.WebReader;
import org.jspecify.annotations.Nullable;

/** Reads feeds: RSS 0.9 to 2.0, Atom, JSON Feed. Thread-safe. */
public final class FeedReader {

    private static final Pattern FEED = Pattern.compile(
            "(?is)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*(?:<!DOCTYPE[^>\\[]*>\\s*)?<(?:rss|feed|rdf:RDF)\\b.*");
    private static final Pattern JSON_FEED =
            Pattern.compile("(?s)\\s*\\{.*\"version\"\\s*:\\s*\"https?:.{0,4}jsonfeed\\.org.*");
    /** A declaration without entities of its own: harmless, and refused by the reader of XML. */
    private static final Pattern DOCTYPE = Pattern.compile("(?i)<!DOCTYPE[^>\\[]*>");
    /** The word may stand so far from the start. */
    private static final int HEAD = 4096;

    private final ObjectMapper json = new ObjectMapper();

    /** Tells whether some bytes begin as a feed does. */
    public static boolean isFeed(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        String start = head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head;
        return FEED.matcher(start).matches() || JSON_FEED.matcher(start).matches();
    }

    /**
     * The articles of a feed that have a web address, in its order, each once.
     *
     * @param name what messages call it
     * @param charset the encoding that the answer named; null if none
     * @throws InputFault if it is broken
     */
    public List<FeedItem> read(String name, byte[] bytes, @Nullable String charset) {
        String start = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.UTF_8).stripLeading();
        List<String> links = start.startsWith("{") ? jsonLinks(name, bytes) : xmlLinks(name, bytes, charset);
        return links.stream()
                .filter(WebReader::isAddress)
                .distinct()
                .map(FeedItem::new)
                .toList();
    }

    private List<String> jsonLinks(String name, byte[] bytes) {
        try {
            List<String> links = new ArrayList<>();
            for (JsonNode item :
                    json.readTree(new String(bytes, StandardCharsets.UTF_8)).path("items")) {
                links.add(item.path("url").asText(item.path("external_url").asText("")));
            }
            return links;
        } catch (JsonProcessingException e) {
            throw new InputFault(name, "a broken JSON Feed: " + e.getOriginalMessage());
        }
    }

    private static List<String> xmlLinks(String name, byte[] bytes, @Nullable String charset) {
        String type =
                charset == null ? "application/xml" : "application/xml; charset=" + charset.toLowerCase(Locale.ROOT);
        try (XmlReader reader = new XmlReader(new ByteArrayInputStream(bytes), type, true)) {
            StringBuilder text = new StringBuilder();
            char[] buffer = new char[HEAD];
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                text.append(buffer, 0, read);
            }
            SyndFeedInput input = new SyndFeedInput();
            input.setAllowDoctypes(false);
            List<String> links = new ArrayList<>();
            String feed = DOCTYPE.matcher(text).replaceFirst("");
            for (SyndEntry entry : input.build(new java.io.StringReader(feed)).getEntries()) {
                links.add(link(entry));
            }
            return links;
        } catch (FeedException | IllegalArgumentException e) {
            throw new InputFault(name, "a broken feed: " + e.getMessage());
        } catch (StackOverflowError e) {
            throw new InputFault(name, "a feed that is nested too deep");
        } catch (IOException e) {
            throw InputFault.unreadable(name, e);
        }
    }

    private static String link(SyndEntry entry) {
        if (entry.getLink() != null) {
            return entry.getLink().strip();
        }
        return entry.getUri() == null ? "" : entry.getUri().strip();
    }
}
