package org.dateline.desk.web.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.desk.filter.AddressFault;
import org.dateline.desk.listening.FeedHealth;
import org.dateline.desk.rows.FeedRow;
import org.dateline.desk.web.answer.Tags;
import org.dateline.store.RecordStore;
import org.dateline.store.feed.Feed;
import org.dateline.store.feed.PageCounts;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Answers with the feeds that are listened to, and how each fares. */
@RestController
public class ApiFeeds {

    private final RecordStore store;
    private final Clock clock;

    ApiFeeds(RecordStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** All of them: there are not so many that they would come by pages. */
    @GetMapping(path = Api.ROOT + "/feeds", produces = Api.JSON)
    ResponseEntity<byte[]> feeds(HttpServletRequest request) {
        refuseParameters(request);
        Map<String, PageCounts> pages = store.feedPages().counts();
        Instant now = clock.instant();
        return tagged(store.feeds().listFeeds().stream()
                .map(feed -> row(feed, pages, now).json())
                .collect(Collectors.joining(",\n", "{\"results\":[\n", "\n],\"next\":null}")));
    }

    @GetMapping(path = Api.ROOT + "/feeds/{id}", produces = Api.JSON)
    ResponseEntity<byte[]> feed(@PathVariable String id, HttpServletRequest request) {
        refuseParameters(request);
        Feed feed = store.feeds()
                .find(id)
                .orElseThrow(
                        () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no feed has the id “" + id + "”"));
        return tagged(row(feed, store.feedPages().counts(), clock.instant()).json());
    }

    private static FeedRow row(Feed feed, Map<String, PageCounts> pages, Instant now) {
        return new FeedRow(feed, FeedHealth.of(feed, now), pages.getOrDefault(feed.id(), PageCounts.NONE));
    }

    private static void refuseParameters(HttpServletRequest request) {
        request.getParameterMap().keySet().stream().findFirst().ifPresent(name -> {
            throw new AddressFault(name, "there is no parameter “" + name + "” of feeds");
        });
    }

    /** Feeds do not follow from the ledger: the tag is the answer's own. */
    private static ResponseEntity<byte[]> tagged(String json) {
        return Api.answer(
                ResponseEntity.ok().eTag('"' + Tags.hash(json) + '"').header("Cache-Control", "no-cache, private"),
                json);
    }
}
