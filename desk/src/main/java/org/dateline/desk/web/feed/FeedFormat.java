package org.dateline.desk.web.feed;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a feed is written. */
enum FeedFormat {
    RSS("application/rss+xml;charset=UTF-8") {
        @Override
        String write(Feed feed) {
            return XmlFeed.rss(feed);
        }
    },
    ATOM("application/atom+xml;charset=UTF-8") {
        @Override
        String write(Feed feed) {
            return XmlFeed.atom(feed);
        }
    },
    JSON("application/feed+json") {
        @Override
        String write(Feed feed) {
            return JsonFeed.write(feed);
        }
    };

    private final String type;

    FeedFormat(String type) {
        this.type = type;
    }

    static Optional<FeedFormat> find(String ending) {
        return Arrays.stream(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(ending))
                .findFirst();
    }

    String type() {
        return type;
    }

    abstract String write(Feed feed);
}
