package org.dateline.desk.web.sources;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.dateline.desk.listening.FeedLists;
import org.dateline.desk.web.form.Outcomes;
import org.dateline.desk.web.frame.Section;
import org.dateline.store.RecordStore;
import org.dateline.store.feed.Feed;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers with feeds, and how they fare, and with the outlets that were read. */
@RestController
public class SourcesController {

    private static final MediaType OPML = new MediaType("text", "x-opml", StandardCharsets.UTF_8);

    private final RecordStore store;
    private final FeedScreens feeds;
    private final Outcomes outcomes;

    SourcesController(RecordStore store, FeedScreens feeds, Outcomes outcomes) {
        this.store = store;
        this.feeds = feeds;
        this.outcomes = outcomes;
    }

    @GetMapping("/sources")
    ResponseEntity<byte[]> sources(HttpServletRequest request) {
        return feeds.all(outcomes.takeDone(Section.SOURCES.path(), request), "", request);
    }

    @GetMapping("/sources/feeds/{id}")
    ResponseEntity<byte[]> feed(@PathVariable String id, HttpServletRequest request) {
        Feed feed = feeds.get(id);
        return feeds.one(feed, feed.facts(), outcomes.takeDone(FeedItem.path(id), request), request);
    }

    /** A list for other programs. */
    @GetMapping("/sources/feeds.opml")
    ResponseEntity<byte[]> list() {
        return ResponseEntity.ok()
                .contentType(OPML)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"dateline-feeds.opml\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-cache, private")
                .body(FeedLists.write(store.feeds().listFeeds()));
    }
}
