package org.dateline.desk.web.digest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.desk.account.Secret;
import org.dateline.desk.subscription.DeliveryRounds;
import org.dateline.desk.subscription.Enrolment;
import org.dateline.desk.subscription.Round;
import org.dateline.desk.web.form.FormFault;
import org.dateline.desk.web.form.Outcome;
import org.dateline.desk.web.form.Outcomes;
import org.dateline.store.RecordStore;
import org.dateline.store.database.StoreFault;
import org.dateline.store.subscription.Subscription;
import org.dateline.store.subscription.Subscriptions;
import org.dateline.store.subscription.Wish;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Lets who may see addresses look after those who are told. */
@RestController
class SubscriptionsController {

    private static final String ONE = DigestPages.SUBSCRIPTIONS + "/{id}";

    private final Subscriptions subscriptions;
    private final Enrolment enrolment;
    private final DigestPages pages;
    private final Previews previews;
    private final Tools tools;

    SubscriptionsController(RecordStore store, Enrolment enrolment, DigestPages pages, Previews previews, Tools tools) {
        this.subscriptions = store.subscriptions().all();
        this.enrolment = enrolment;
        this.pages = pages;
        this.previews = previews;
        this.tools = tools;
    }

    /**
     * What it needs beside.
     *
     * @param rounds sends letters, if the desk does
     */
    @Component
    record Tools(Outcomes outcomes, ObjectProvider<DeliveryRounds> rounds, Clock clock) {}

    /** Has a program called. */
    @PostMapping(DigestPages.PAGE + "/webhooks")
    ResponseEntity<byte[]> call(
            @RequestParam(defaultValue = "") String url,
            @RequestParam(defaultValue = "") String called,
            HttpServletRequest request) {
        List<FormFault> faults = new ArrayList<>();
        Optional<Wish> wish =
                Wishes.call(url, called, DigestPages.filter(request).query(), faults);
        if (faults.isEmpty()) {
            previews.check(DigestPages.filter(request), "url", faults);
        }
        if (wish.isEmpty() || !faults.isEmpty()) {
            return pages.page(Outcome.failed(faults), DigestForm.blank(), request);
        }
        Enrolment.Called made = enrolment.call(wish.get());
        return tools.outcomes()
                .leadTo(
                        DigestPages.PAGE,
                        made.secret() == null
                                ? Outcome.done("That program is called already, of the same; nothing is changed.")
                                : Outcome.made("That program is called from now on.", Secret.of(made.secret())),
                        request);
    }

    @GetMapping(ONE + "/preview")
    ResponseEntity<byte[]> preview(@PathVariable String id, HttpServletRequest request) {
        Subscription subscription = get(id);
        return previews.text(
                previews.next(subscription, pages.desk(request)),
                "What " + subscription.wish().address() + " would be told now.",
                DigestPages.SUBSCRIPTIONS + "/" + subscription.id() + "/letter",
                request);
    }

    @GetMapping(ONE + "/letter")
    ResponseEntity<byte[]> letter(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) {
        return Previews.html(previews.next(get(id), pages.desk(request)).letter(), response);
    }

    @PostMapping(ONE + "/{how:pause|resume|end|send}")
    ResponseEntity<byte[]> change(@PathVariable String id, @PathVariable String how, HttpServletRequest request) {
        Subscription subscription = get(id);
        try {
            return tools.outcomes().leadTo(DigestPages.PAGE, Outcome.done(changed(subscription, how)), request);
        } catch (StoreFault fault) {
            if (fault.kind() != StoreFault.Kind.MISUSED) {
                throw fault;
            }
            return pages.page(
                    Outcome.failed("told", "That cannot be done: " + fault.reason() + "."),
                    DigestForm.blank(),
                    request);
        }
    }

    private String changed(Subscription subscription, String how) {
        String whom = subscription.wish().address();
        switch (how.toLowerCase(Locale.ROOT)) {
            case "pause" -> {
                subscriptions.pause(subscription.id());
                return whom + " is told nothing until it is resumed.";
            }
            case "resume" -> {
                subscriptions.resume(subscription.id());
                return whom + " is told again, of all that came meanwhile.";
            }
            case "end" -> {
                subscriptions.end(subscription.id());
                return whom + " is not told any more.";
            }
            default -> {
                return sent(subscription);
            }
        }
    }

    private String sent(Subscription subscription) {
        DeliveryRounds rounds = tools.rounds().getIfAvailable();
        if (rounds == null) {
            return "This desk sends nothing by itself; nothing was sent.";
        }
        Round round = rounds.sendNow(subscription, tools.clock().instant());
        return switch (round.result()) {
            case SENT -> "It is sent.";
            case SKIPPED -> "There is nothing to tell that was not told; nothing was sent.";
            case NOTHING -> "Nothing was sent: it is not told now, nothing is new, or it is being sent already.";
            case LATER -> "It could not be sent, and is tried again: " + round.reason() + ".";
            case FAILED -> "It could not be sent, and is not tried again: " + round.reason() + ".";
        };
    }

    private Subscription get(String id) {
        return subscriptions
                .find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such subscription."));
    }
}
