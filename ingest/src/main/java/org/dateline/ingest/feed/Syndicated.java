package org.dateline.ingest.feed;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.module.SyModule;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.ingest.fault.InputFault;
import org.dateline.ingest.web.WebReader;
import org.jdom2.Element;
import org.jspecify.annotations.Nullable;

/** Reads RSS and Atom. */
final class Syndicated {

    private static final Pattern BASE = Pattern.compile("<[A-Za-z_][^<>]*?\\sxml:base\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final Pattern START = Pattern.compile("<[A-Za-z_][^<>]*>");
    private static final Map<String, Duration> PERIODS = Map.of(
            SyModule.HOURLY, Duration.ofHours(1),
            SyModule.DAILY, Duration.ofDays(1),
            SyModule.WEEKLY, Duration.ofDays(7));
    private static final Pattern FREQUENCY = Pattern.compile("[1-9]\\d{0,3}");
    private static final Duration LONGEST = Duration.ofDays(7);

    private Syndicated() {}

    static FeedDocument read(String name, String text) {
        Nesting.check(name, text);
        SyndFeed feed = parsed(name, text);
        Links links = Links.from(name).under(base(text));
        List<FeedItem> items = new ArrayList<>();
        for (SyndEntry entry : feed.getEntries()) {
            links.under(base(entry)).of(link(entry)).ifPresent(link -> items.add(item(link, entry)));
        }
        boolean isAtom = feed.getFeedType().startsWith("atom");
        return new FeedDocument(
                isAtom ? FeedKind.ATOM : FeedKind.RSS,
                Plain.title(feed.getTitle()),
                links.of(feed.getLink()).orElse(null),
                timeToLive(feed),
                Links.once(items),
                List.of());
    }

    private static SyndFeed parsed(String name, String text) {
        try {
            return parsed(text);
        } catch (FeedException e) {
            return parsedOnceMore(name, text, e);
        } catch (RuntimeException | StackOverflowError e) {
            throw broken(name, e);
        }
    }

    /** Prefixes without a namespace are the fault that whole feeds are lost by most often. */
    private static SyndFeed parsedOnceMore(String name, String text, FeedException fault) {
        String mended = FeedText.withPrefixes(text);
        if (mended.equals(text)) {
            throw broken(name, fault);
        }
        try {
            return parsed(mended);
        } catch (FeedException | RuntimeException | StackOverflowError e) {
            throw broken(name, e);
        }
    }

    private static SyndFeed parsed(String text) throws FeedException {
        SyndFeedInput input = new SyndFeedInput(false, Locale.ENGLISH);
        input.setAllowDoctypes(false);
        input.setPreserveWireFeed(true);
        return input.build(new StringReader(text));
    }

    /** Readers of feeds and of XML throw more than they promise. */
    private static InputFault broken(String name, Throwable why) {
        if (why instanceof StackOverflowError) {
            return new InputFault(name, "a feed that is nested too deep");
        }
        return new InputFault(
                name,
                "a broken feed: "
                        + Objects.requireNonNullElse(
                                why.getMessage(), why.getClass().getSimpleName()));
    }

    private static @Nullable String base(String text) {
        Matcher root = START.matcher(text);
        if (!root.find()) {
            return null;
        }
        Matcher base = BASE.matcher(root.group());
        return base.find() ? base.group(1) : null;
    }

    private static @Nullable String base(SyndEntry entry) {
        return entry.getWireEntry() instanceof Entry atom ? atom.getXmlBase() : null;
    }

    private static FeedItem item(String link, SyndEntry entry) {
        return new FeedItem(
                link,
                Plain.id(entry.getUri()),
                Plain.title(entry.getTitle()),
                Plain.time(entry.getPublishedDate()),
                Plain.time(entry.getUpdatedDate()));
    }

    private static @Nullable String link(SyndEntry entry) {
        if (entry.getLink() != null && !entry.getLink().isBlank()) {
            return entry.getLink();
        }
        // An id is no link, unless it is a whole address: a relative one would lead to a page that is none.
        String id = entry.getUri();
        return id != null && WebReader.isAddress(id.strip()) ? id : null;
    }

    private static @Nullable Duration timeToLive(SyndFeed feed) {
        if (feed.originalWireFeed() instanceof Channel channel && channel.getTtl() > 0) {
            return bounded(Duration.ofMinutes(channel.getTtl()));
        }
        Duration period = PERIODS.get(rhythm(feed, "updatePeriod").toLowerCase(Locale.ROOT));
        String frequency = rhythm(feed, "updateFrequency");
        return period == null
                ? null
                : period.dividedBy(FREQUENCY.matcher(frequency).matches() ? Long.parseLong(frequency) : 1);
    }

    /** What the module of syndication says (web.resource.org/rss/1.0/modules/syndication), which rome reads in RSS 1.0 alone. */
    private static String rhythm(SyndFeed feed, String field) {
        if (feed.getModule(SyModule.URI) instanceof SyModule module && module.getUpdatePeriod() != null) {
            return field.equals("updatePeriod") ? module.getUpdatePeriod().strip() : "" + module.getUpdateFrequency();
        }
        for (Element element : feed.getForeignMarkup()) {
            if (element.getNamespaceURI().equals(SyModule.URI)
                    && element.getName().equals(field)) {
                return element.getTextTrim();
            }
        }
        return "";
    }

    private static Duration bounded(Duration asked) {
        return asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
    }
}
