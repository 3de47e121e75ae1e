package org.dateline.ingest.feed;

import com.rometools.opml.feed.opml.Attribute;
import com.rometools.opml.feed.opml.Outline;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.WireFeedOutput;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dateline.ingest.fault.InputFault;
import org.jspecify.annotations.Nullable;

/** Reads and writes lists of feeds as other programs do (OPML 1.0 to 2.0, opml.org). Thread-safe. */
public final class Opml {

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
        Map<String, ListedFeed> feeds = new LinkedHashMap<>();
        collect(parsed(name, text).getOutlines(), null, feeds);
        return List.copyOf(feeds.values());
    }

    private static com.rometools.opml.feed.opml.Opml parsed(String name, String text) {
        try {
            WireFeedInput input = new WireFeedInput(false, Locale.ENGLISH);
            input.setAllowDoctypes(false);
            if (input.build(new StringReader(text)) instanceof com.rometools.opml.feed.opml.Opml opml) {
                return opml;
            }
            throw new InputFault(name, "no list of feeds (OPML)");
        } catch (InputFault fault) {
            throw fault;
        } catch (StackOverflowError e) {
            throw new InputFault(name, "a list of feeds that is nested too deep");
        } catch (FeedException | RuntimeException e) {
            throw new InputFault(name, "a broken list of feeds: " + e.getMessage());
        }
    }

    private static void collect(List<Outline> outlines, @Nullable String group, Map<String, ListedFeed> feeds) {
        for (Outline outline : outlines) {
            String title = title(outline);
            var address = Links.from("").of(outline.getAttributeValue("xmlUrl"));
            address.ifPresent(found -> feeds.putIfAbsent(found, new ListedFeed(found, title, group)));
            boolean isGroup = address.isEmpty() && title != null;
            String below = !isGroup ? group : group == null ? title : group + BETWEEN_GROUPS + title;
            collect(outline.getChildren(), below, feeds);
        }
    }

    private static @Nullable String title(Outline outline) {
        String title = Plain.title(outline.getTitle());
        return title == null ? Plain.title(outline.getText()) : title;
    }

    /**
     * A list of feeds as other programs read it: OPML 2.0, in UTF-8.
     *
     * @param title what the list is called
     */
    public byte[] write(String title, List<ListedFeed> feeds) {
        var opml = new com.rometools.opml.feed.opml.Opml();
        opml.setFeedType("opml_2.0");
        opml.setTitle(Objects.requireNonNullElse(Plain.title(title), ""));
        opml.setOutlines(new ArrayList<>());
        for (ListedFeed feed : feeds) {
            within(opml.getOutlines(), feed.group()).add(outline(feed));
        }
        try {
            return new WireFeedOutput().outputString(opml).getBytes(StandardCharsets.UTF_8);
        } catch (FeedException e) {
            throw new IllegalStateException("feeds cannot be written", e);
        }
    }

    /** The outlines of a group, which is made where it is missing. */
    private static List<Outline> within(List<Outline> top, @Nullable String group) {
        List<Outline> outlines = top;
        for (String heading : group == null ? new String[0] : group.split(BETWEEN_GROUPS, DEEPEST)) {
            String text = Objects.requireNonNullElse(Plain.title(heading), "");
            Outline found = null;
            for (Outline outline : outlines) {
                if (outline.getXmlUrl() == null && text.equals(outline.getText())) {
                    found = outline;
                }
            }
            if (found == null) {
                found = new Outline();
                found.setText(text);
                found.setChildren(new ArrayList<>());
                outlines.add(found);
            }
            outlines = found.getChildren();
        }
        return outlines;
    }

    private static Outline outline(ListedFeed feed) {
        String title = Plain.title(feed.title());
        Outline outline = new Outline();
        outline.setType("rss");
        outline.setText(title == null ? feed.address() : title);
        outline.setTitle(title);
        outline.setAttributes(new ArrayList<>(List.of(new Attribute("xmlUrl", feed.address()))));
        return outline;
    }
}
