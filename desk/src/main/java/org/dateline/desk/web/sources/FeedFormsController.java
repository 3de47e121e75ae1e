package org.dateline.desk.web.sources;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.desk.listening.FeedFinder;
import org.dateline.desk.listening.FeedLists;
import org.dateline.desk.web.form.FormFault;
import org.dateline.desk.web.form.Outcome;
import org.dateline.desk.web.form.Outcomes;
import org.dateline.desk.web.frame.Section;
import org.dateline.ingest.fault.InputFault;
import org.dateline.ingest.feed.ListedFeed;
import org.dateline.ingest.feed.Opml;
import org.dateline.ingest.web.WebReader;
import org.dateline.store.RecordStore;
import org.dateline.store.feed.Feed;
import org.dateline.store.feed.FeedAddress;
import org.dateline.store.feed.FeedFacts;
import org.dateline.store.feed.Feeds;
import org.dateline.store.feed.Grade;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Has feeds listened to, described, left alone and forgotten. */
@RestController
public class FeedFormsController {

    private static final String PAGE = Section.SOURCES.path();
    private static final String ADDRESS = "address";
    private static final int LONGEST_ADDRESS = 2000;
    private static final int LARGEST_LIST = 10_000_000;

    private final Feeds feeds;
    private final FeedFinder finder;
    private final FeedScreens screens;
    private final Outcomes outcomes;

    FeedFormsController(RecordStore store, WebReader web, FeedScreens screens, Outcomes outcomes) {
        this.feeds = store.feeds();
        this.finder = new FeedFinder(web);
        this.screens = screens;
        this.outcomes = outcomes;
    }

    /**
     * Listens to a feed from now on, or to those that were chosen of what a page names.
     *
     * @param address of a feed, or of a page that names feeds
     */
    @PostMapping("/sources/feeds")
    ResponseEntity<byte[]> add(@RequestParam(defaultValue = "") String address, HttpServletRequest request) {
        String wanted = address.strip();
        // Bound as a list, an address with a comma would become two.
        String[] chosen = request.getParameterValues("chosen");
        try {
            if (chosen != null) {
                return listen(List.of(chosen), request);
            }
            if (wanted.length() > LONGEST_ADDRESS) {
                throw new InputFault(ADDRESS, "no address is that long");
            }
            List<ListedFeed> found = finder.find(wanted);
            return found.size() > 1
                    ? screens.choice(wanted, found, request)
                    : listen(List.of(found.get(0).address()), request);
        } catch (InputFault fault) {
            return screens.all(
                    Outcome.failed(ADDRESS, "That is no feed to listen to: " + fault.reason() + "."), wanted, request);
        }
    }

    private ResponseEntity<byte[]> listen(List<String> addresses, HttpServletRequest request) {
        List<FeedAddress> all = new ArrayList<>();
        for (String address : addresses) {
            all.add(FeedAddress.find(address)
                    .filter(found -> found.written().length() <= LONGEST_ADDRESS)
                    .orElseThrow(() -> new InputFault(address, "no web address")));
        }
        if (all.size() == 1) {
            boolean isKnown = feeds.find(all.get(0).id()).isPresent();
            Feed feed = feeds.add(all.get(0), FeedFacts.NONE);
            return outcomes.leadTo(
                    FeedItem.path(feed.id()),
                    Outcome.done(isKnown ? "It was there already, and stays as it is." : "It is added. " + listens()),
                    request);
        }
        long fresh = all.stream()
                .filter(address -> feeds.find(address.id()).isEmpty())
                .map(address -> feeds.add(address, FeedFacts.NONE))
                .count();
        return outcomes.leadTo(PAGE, Outcome.done(added(fresh, all.size() - fresh)), request);
    }

    private static String listens() {
        return "The desk listens to it while it is open, and so does dateline watch.";
    }

    private static String added(long fresh, long known) {
        return fresh + (fresh == 1 ? " feed is" : " feeds are") + " added"
                + (known == 0 ? "." : "; " + known + (known == 1 ? " was" : " were") + " there already.")
                + (fresh == 0 ? "" : " The desk listens while it is open, and so does dateline watch.");
    }

    /** Takes over the feeds of another program. They are not asked before they are added. */
    @PostMapping("/sources/feeds/import")
    ResponseEntity<byte[]> take(
            @RequestParam(name = "list", required = false) @Nullable MultipartFile list, HttpServletRequest request)
            throws IOException {
        if (list == null || list.isEmpty()) {
            return screens.all(Outcome.failed("list", "Choose a file: a list of feeds (OPML)."), "", request);
        }
        if (list.getSize() > LARGEST_LIST) {
            return screens.all(Outcome.failed("list", "That file is larger than 10 MB."), "", request);
        }
        try {
            return outcomes.leadTo(PAGE, Outcome.done(taken(new Opml().read("the file", list.getBytes()))), request);
        } catch (InputFault fault) {
            return screens.all(Outcome.failed("list", "Nothing is added: " + fault.reason() + "."), "", request);
        }
    }

    private String taken(List<ListedFeed> listed) {
        int added = 0;
        int refused = 0;
        for (ListedFeed feed : listed) {
            Optional<FeedAddress> address = FeedAddress.find(feed.address())
                    .filter(found -> found.written().length() <= LONGEST_ADDRESS);
            if (address.isEmpty()) {
                refused++;
            } else if (feeds.find(address.get().id()).isEmpty()) {
                feeds.add(address.get(), FeedLists.facts(feed));
                added++;
            }
        }
        return added(added, listed.size() - added - refused)
                + (refused == 0 ? "" : " " + refused + " had no web address.");
    }

    /** Says what people say of a feed. */
    @PostMapping("/sources/feeds/{id}")
    ResponseEntity<byte[]> describe(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String outlet,
            @RequestParam(defaultValue = "") String grade,
            HttpServletRequest request) {
        Feed feed = screens.get(id);
        Optional<Grade> judged = Stream.of(Grade.values())
                .filter(one -> one.name().equals(grade))
                .findFirst();
        FeedFacts facts = new FeedFacts(known(name), known(outlet), judged.orElse(null));
        List<FormFault> faults = new ArrayList<>();
        checkLine("name", name, faults);
        checkLine("outlet", outlet, faults);
        if (judged.isEmpty() && !grade.isEmpty()) {
            faults.add(new FormFault("grade", "Choose a grade from A to F, or none."));
        }
        if (!faults.isEmpty()) {
            return screens.one(feed, facts, Outcome.failed(faults), request);
        }
        feeds.describe(id, facts);
        return outcomes.leadTo(FeedItem.path(id), Outcome.done("That is kept."), request);
    }

    private static @Nullable String known(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }

    private static void checkLine(String field, String typed, List<FormFault> faults) {
        if (typed.strip().codePointCount(0, typed.strip().length()) > FeedLists.LONGEST_NAME
                || typed.strip().chars().anyMatch(Character::isISOControl)) {
            faults.add(
                    new FormFault(field, "Write it on one line of up to " + FeedLists.LONGEST_NAME + " characters."));
        }
    }

    /** What can be done with a feed. */
    enum Change {
        PAUSE("It is paused, with its pages."),
        RESUME("It is listened to again, from now."),
        VISIT("It is visited as soon as its host may be asked, if the desk or dateline watch listens."),
        REMOVE(" is removed; what was read of it stays in the record.");

        private final String done;

        Change(String done) {
            this.done = done;
        }
    }

    @PostMapping("/sources/feeds/{id}/{how:pause|resume|visit|remove}")
    ResponseEntity<byte[]> change(@PathVariable String id, @PathVariable String how, HttpServletRequest request) {
        Feed feed = screens.get(id);
        Change change = Change.valueOf(how.toUpperCase(Locale.ROOT));
        switch (change) {
            case PAUSE -> feeds.pause(id);
            case RESUME -> feeds.resume(id);
            case VISIT -> feeds.hasten(id);
            case REMOVE -> feeds.remove(id);
        }
        return change == Change.REMOVE
                ? outcomes.leadTo(PAGE, Outcome.done(feed.name() + change.done), request)
                : outcomes.leadTo(FeedItem.path(id), Outcome.done(change.done), request);
    }
}
