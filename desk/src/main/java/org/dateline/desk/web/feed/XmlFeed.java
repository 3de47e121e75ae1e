package org.dateline.desk.web.feed;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Description;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes RSS 2.0 and Atom (RFC 4287). */
final class XmlFeed {

    private XmlFeed() {}

    /** Atom: every entry has a time; of one that nothing dates it is the beginning of time counting. */
    static String atom(Feed feed) {
        com.rometools.rome.feed.atom.Feed atom = new com.rometools.rome.feed.atom.Feed("atom_1.0");
        atom.setId(Feed.id(feed.self().substring(feed.base().length())));
        atom.setTitle(FeedText.line(feed.title()));
        atom.setUpdated(Date.from(feed.updated()));
        atom.setAuthors(List.of(person("Dateline")));
        atom.setOtherLinks(List.of(link("self", feed.self(), "application/atom+xml")));
        atom.setAlternateLinks(List.of(link("alternate", feed.home(), "text/html")));
        atom.setEntries(feed.entries().stream().map(entry -> atom(feed, entry)).toList());
        return written(atom);
    }

    private static Entry atom(Feed feed, FeedEntry entry) {
        Entry atom = new Entry();
        atom.setId(Feed.id(entry));
        atom.setTitleEx(text(FeedText.line(entry.title())));
        atom.setContents(List.of(text(FeedText.safe(entry.content()))));
        atom.setAlternateLinks(List.of(link("alternate", feed.base() + entry.path(), "text/html")));
        atom.setUpdated(Date.from(Objects.requireNonNullElse(entry.updated(), Instant.EPOCH)));
        if (entry.author() != null) {
            atom.setAuthors(List.of(person(FeedText.line(entry.author()))));
        }
        return atom;
    }

    private static Person person(String name) {
        Person person = new Person();
        person.setName(name);
        return person;
    }

    private static Content text(String words) {
        Content content = new Content();
        content.setType(Content.TEXT);
        content.setValue(words);
        return content;
    }

    private static Link link(String rel, String address, String type) {
        Link link = new Link();
        link.setRel(rel);
        link.setHref(address);
        link.setType(type);
        return link;
    }

    static String rss(Feed feed) {
        Channel channel = new Channel("rss_2.0");
        channel.setTitle(FeedText.line(feed.title()));
        channel.setLink(feed.home());
        channel.setDescription(FeedText.line(feed.title()));
        channel.setLanguage("en");
        channel.setLastBuildDate(Date.from(feed.updated()));
        channel.setItems(feed.entries().stream().map(entry -> rss(feed, entry)).toList());
        return written(channel);
    }

    private static Item rss(Feed feed, FeedEntry entry) {
        Item item = new Item();
        Guid guid = new Guid();
        guid.setPermaLink(false);
        guid.setValue(Feed.id(entry));
        item.setGuid(guid);
        item.setTitle(FeedText.line(entry.title()));
        item.setLink(feed.base() + entry.path());
        Description description = new Description();
        // Readers of RSS take a description for HTML.
        description.setValue(FeedText.html(entry.content()));
        item.setDescription(description);
        item.setPubDate(date(entry.updated()));
        return item;
    }

    private static @Nullable Date date(@Nullable Instant time) {
        return time == null ? null : Date.from(time);
    }

    private static String written(WireFeed feed) {
        try {
            return new WireFeedOutput().outputString(feed) + "\n";
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }
}
