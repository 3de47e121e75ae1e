package org.dateline.desk.web.subscription;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.desk.filter.FilterText;
import org.dateline.desk.subscription.Enrolment;
import org.dateline.desk.subscription.SubscriptionLinks.Purpose;
import org.dateline.desk.web.frame.Frames;
import org.dateline.desk.web.frame.Screens;
import org.dateline.store.subscription.Daily;
import org.dateline.store.subscription.Subscription;
import org.dateline.store.subscription.Subscription.State;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Answers the links of letters. To open one changes nothing: programs that look for harm in mail open them all. Programs of
 * mail leave by one request, as RFC 8058 has it.
 */
@RestController
public class SubscriptionController {

    private static final String ONE_CLICK = "One-Click";
    private static final String LEFT = "You get no more of this. Nothing else is to be done.";

    private final Enrolment enrolment;
    private final Frames frames;
    private final Screens screens;

    SubscriptionController(Enrolment enrolment, Frames frames, Screens screens) {
        this.enrolment = enrolment;
        this.frames = frames;
        this.screens = screens;
    }

    @GetMapping("/subscription/{token}/confirm")
    ResponseEntity<byte[]> askToConfirm(@PathVariable String token, HttpServletRequest request) {
        Subscription asked = find(token, Purpose.CONFIRM);
        if (asked.state() == State.ASKED) {
            return page("Confirm", List.of("You were asked whether you want " + what(asked)), "Yes, send it", request);
        }
        boolean confirmed = asked.state() != State.ENDED;
        return page("Confirm", List.of(confirmed ? confirmed(asked) : tooLate()), null, request);
    }

    @PostMapping("/subscription/{token}/confirm")
    ResponseEntity<byte[]> confirm(@PathVariable String token, HttpServletRequest request) {
        Enrolment.Answer answer = enrolment.confirm(token).orElseThrow(SubscriptionController::noLink);
        String line = switch (answer.confirmed()) {
            case NOW, BEFORE -> confirmed(answer.subscription());
            case TOO_LATE -> tooLate();
        };
        return page("Confirm", List.of(line), null, request);
    }

    @GetMapping("/subscription/{token}/end")
    ResponseEntity<byte[]> askToEnd(@PathVariable String token, HttpServletRequest request) {
        Subscription subscription = find(token, Purpose.END);
        return subscription.state() == State.ENDED
                ? page("Unsubscribe", List.of(LEFT), null, request)
                : page("Unsubscribe", List.of("You get " + what(subscription)), "Send no more of it", request);
    }

    @PostMapping("/subscription/{token}/end")
    ResponseEntity<byte[]> end(
            @PathVariable String token,
            @RequestParam(name = "List-Unsubscribe", required = false) @Nullable String how,
            HttpServletRequest request) {
        if (enrolment.end(token).isEmpty()) {
            throw noLink();
        }
        if (ONE_CLICK.equals(how)) {
            return ResponseEntity.ok()
                    .contentType(MediaType.TEXT_PLAIN)
                    .cacheControl(CacheControl.noStore())
                    .body((LEFT + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return page("Unsubscribe", List.of(LEFT), null, request);
    }

    private Subscription find(String token, Purpose purpose) {
        return enrolment.find(token, purpose).orElseThrow(SubscriptionController::noLink);
    }

    private static ResponseStatusException noLink() {
        return new ResponseStatusException(
                HttpStatus.NOT_FOUND, "That is no link of a letter from this desk, or a part of it is missing.");
    }

    private static String what(Subscription subscription) {
        Daily daily = subscription.wish().daily();
        return (daily == null ? "alerts" : "a digest every day at " + daily.at() + " (" + daily.zone() + ")")
                + " of what is new of: " + FilterText.of(subscription.wish().filter()) + ".";
    }

    private static String confirmed(Subscription subscription) {
        return "It is confirmed: you get " + what(subscription) + " Every letter has a link to leave.";
    }

    private static String tooLate() {
        return "That request is void: it was not confirmed within seven days, or has ended since. You can ask anew.";
    }

    private ResponseEntity<byte[]> page(
            String title, List<String> lines, @Nullable String button, HttpServletRequest request) {
        return screens.showOnce(
                HttpStatus.OK, "subscription/link", new LinkPage(frames.of(title, request), lines, button));
    }
}
