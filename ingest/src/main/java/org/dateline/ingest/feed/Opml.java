package org.dateline.ingest.feed;

import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.impl.XmlFixerReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.dateline.ingest.fault.InputFault;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.Namespace;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes lists of feeds as other programs do (OPML 1.0 to 2.0, opml.org). What the form has no word for, the outlet,
 * the grade, and the name if people gave it, stands in attributes of a namespace of our own, as OPML 2.0 allows; others pass over
 * it. Thread-safe.
 */
public final class Opml {

    private static final Namespace OURS = Namespace.getNamespace("dateline", "urn:dateline:feeds");
    private static final Pattern NO_XML = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]");
    private static final String OUTLINE = "outline";
    private static final String BETWEEN_GROUPS = " / ";
    private static final int DEEPEST = 50;

    /**
     * The feeds of a list that have a web address, in its order, each address once.
     *
     * @param name what messages call it
     * @throws InputFault if it is broken, no list of feeds, or made to do harm
     */
    public List<ListedFeed> read(String name, byte[] bytes) {
        String text = FeedText.of(name, FeedText.unpacked(name, bytes), null);
        Nesting.check(name, text);
        Element root = parsed(name, text).getRootElement();
        if (!root.getName().equals("opml")) {
            throw new InputFault(name, "no list of feeds (OPML)");
        }
        Map<String, ListedFeed> feeds = new LinkedHashMap<>();
        Element body = root.getChild("body");
        if (body != null) {
            collect(body, null, feeds);
        }
        return List.copyOf(feeds.values());
    }

    private static Document parsed(String name, String text) {
        try {
            return new SafeInput().document(text);
        } catch (StackOverflowError e) {
            throw new InputFault(name, "a list of feeds that is nested too deep");
        } catch (JDOMException | IOException | RuntimeException e) {
            throw new InputFault(name, "a broken list of feeds: " + e.getMessage());
        }
    }

    private static void collect(Element within, @Nullable String group, Map<String, ListedFeed> feeds) {
        for (Element outline : within.getChildren(OUTLINE)) {
            String title = title(outline);
            var address = Links.from("").of(outline.getAttributeValue("xmlUrl"));
            address.ifPresent(found -> feeds.putIfAbsent(found, feed(outline, found, title, group)));
            boolean isGroup = address.isEmpty() && title != null;
            String below = !isGroup ? group : group == null ? title : group + BETWEEN_GROUPS + title;
            collect(outline, below, feeds);
        }
    }

    private static ListedFeed feed(Element outline, String address, @Nullable String title, @Nullable String group) {
        return new ListedFeed(
                address,
                title,
                group,
                isOurs(outline) ? Plain.title(outline.getAttributeValue("name", OURS)) : title,
                Plain.title(outline.getAttributeValue("outlet", OURS)),
                Plain.title(outline.getAttributeValue("grade", OURS)));
    }

    /** Whether the list tells names that people gave from those that feeds give themselves. */
    private static boolean isOurs(Element outline) {
        return outline.getNamespacesInScope().stream()
                .anyMatch(namespace -> namespace.getURI().equals(OURS.getURI()));
    }

    private static @Nullable String title(Element outline) {
        String title = Plain.title(outline.getAttributeValue("title"));
        return title == null ? Plain.title(outline.getAttributeValue("text")) : title;
    }

    /**
     * A list of feeds as other programs read it: OPML 2.0, in UTF-8.
     *
     * @param title what the list is called
     */
    public byte[] write(String title, List<ListedFeed> feeds) {
        Element body = new Element("body");
        feeds.forEach(feed -> within(body, feed.group()).addContent(outline(feed)));
        Element opml = new Element("opml")
                .setAttribute("version", "2.0")
                .addContent(new Element("head").addContent(new Element("title").setText(plain(title))))
                .addContent(body);
        opml.addNamespaceDeclaration(OURS);
        return new XMLOutputter(Format.getPrettyFormat())
                .outputString(new Document(opml))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** The outline of a group, which is made where it is missing. */
    private static Element within(Element body, @Nullable String group) {
        Element within = body;
        for (String heading : group == null ? new String[0] : group.split(BETWEEN_GROUPS, DEEPEST)) {
            String text = plain(heading);
            Element found = null;
            for (Element outline : within.getChildren(OUTLINE)) {
                if (outline.getAttribute("xmlUrl") == null && text.equals(outline.getAttributeValue("text"))) {
                    found = outline;
                }
            }
            if (found == null) {
                found = new Element(OUTLINE).setAttribute("text", text);
                within.addContent(found);
            }
            within = found;
        }
        return within;
    }

    private static Element outline(ListedFeed feed) {
        String title = Plain.title(feed.title());
        String address = address(feed.address());
        Element outline = new Element(OUTLINE)
                .setAttribute("type", "rss")
                .setAttribute("text", title == null ? address : title)
                .setAttribute("xmlUrl", address);
        if (title != null) {
            outline.setAttribute("title", title);
        }
        setOurs(outline, "name", feed.name());
        setOurs(outline, "outlet", feed.outlet());
        setOurs(outline, "grade", feed.grade());
        return outline;
    }

    /** Letters for which XML has no room are escaped, as addresses may have any. */
    private static String address(String written) {
        return NO_XML.matcher(written).replaceAll(letter -> URLEncoder.encode(letter.group(), StandardCharsets.UTF_8));
    }

    private static void setOurs(Element outline, String name, @Nullable String value) {
        String plain = Plain.title(value);
        if (plain != null) {
            outline.setAttribute(name, plain, OURS);
        }
    }

    private static String plain(String title) {
        return Objects.requireNonNullElse(Plain.title(title), "");
    }

    /** The library's reading of XML that strangers wrote: without document types, with what feeds often get wrong mended. */
    private static final class SafeInput extends WireFeedInput {
        SafeInput() {
            super(false, Locale.ENGLISH);
            setAllowDoctypes(false);
        }

        Document document(String text) throws JDOMException, IOException {
            return createSAXBuilder().build(new XmlFixerReader(new StringReader(text)));
        }
    }
}
