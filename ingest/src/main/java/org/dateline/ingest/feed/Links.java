package org.dateline.ingest.feed;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.ingest.web.WebAddress;
import org.dateline.ingest.web.WebFault;
import org.dateline.ingest.web.WebReader;
import org.jspecify.annotations.Nullable;

/** The addresses in a document, which may be relative to where it lies. */
final class Links {

    private final @Nullable URI base;

    private Links(@Nullable URI base) {
        this.base = base;
    }

    /** @param name what messages call the document: its address, if it has one */
    static Links from(String name) {
        if (!WebReader.isAddress(name.strip())) {
            return new Links(null);
        }
        try {
            return new Links(WebAddress.of(name));
        } catch (WebFault e) {
            return new Links(null);
        }
    }

    /** The addresses below an element that says what they are relative to. */
    Links under(@Nullable String xmlBase) {
        return xmlBase == null ? this : absolute(xmlBase).map(Links::new).orElse(this);
    }

    /** A web address in full, or empty if it is none. */
    Optional<String> of(@Nullable String written) {
        return absolute(written).map(URI::toString);
    }

    private Optional<URI> absolute(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return Optional.empty();
        }
        URI from = base;
        if (from != null) {
            return WebAddress.resolve(from, written);
        }
        try {
            return Optional.of(WebAddress.of(written));
        } catch (WebFault e) {
            return Optional.empty();
        }
    }

    /** Each item once, by its address. */
    static List<FeedItem> once(List<FeedItem> items) {
        Map<String, FeedItem> byLink = new LinkedHashMap<>();
        items.forEach(item -> byLink.putIfAbsent(item.link(), item));
        return List.copyOf(byLink.values());
    }
}
