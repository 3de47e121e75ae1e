package org.dateline.desk.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.dateline.desk.web.form.FormFault;
import org.dateline.desk.web.frame.Frames;
import org.dateline.desk.web.frame.Screens;
import org.dateline.desk.web.security.OwnPath;
import org.dateline.desk.web.security.Sessions;
import org.dateline.store.RecordStore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Signs people in and out. */
@RestController
class SignInController {

    private static final String WRONG = "That name and that password do not belong together.";

    private final Passwords passwords;
    private final Sessions sessions;
    private final RecordStore store;
    private final Frames frames;
    private final Screens screens;

    SignInController(Passwords passwords, Sessions sessions, RecordStore store, Frames frames, Screens screens) {
        this.passwords = passwords;
        this.sessions = sessions;
        this.store = store;
        this.frames = frames;
        this.screens = screens;
    }

    @GetMapping("/sign-in")
    ResponseEntity<?> form(@RequestParam(required = false) @Nullable String then, HttpServletRequest request) {
        if (!store.accounts().hasAdmin()) {
            return to("/setup");
        }
        return sessions.find(request).isPresent()
                ? to(OwnPath.of(then))
                : page(HttpStatus.OK, "", then, List.of(), request);
    }

    @PostMapping("/sign-in")
    ResponseEntity<?> signIn(
            @RequestParam String name,
            @RequestParam String password,
            @RequestParam(required = false) @Nullable String then,
            HttpServletRequest request,
            HttpServletResponse response) {
        Passwords.Verdict verdict = passwords.check(name, password, request);
        if (verdict.account() != null) {
            sessions.begin(verdict.account(), request, response);
            return to(OwnPath.of(then));
        }
        if (verdict.pause() != null) {
            String seconds = Waits.seconds(verdict.pause());
            response.setHeader("Retry-After", seconds);
            return page(HttpStatus.TOO_MANY_REQUESTS, name, then, fault(Waits.told(verdict.pause())), request);
        }
        return page(HttpStatus.FORBIDDEN, name, then, fault(WRONG), request);
    }

    private static List<FormFault> fault(String message) {
        return List.of(new FormFault("name", message));
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status, String name, @Nullable String then, List<FormFault> faults, HttpServletRequest request) {
        return screens.showOnce(
                status,
                "account/signin",
                new SignInPage(frames.of("Sign in", request), name, OwnPath.of(then), faults));
    }

    @PostMapping("/sign-out")
    ResponseEntity<?> signOut(HttpServletRequest request) {
        sessions.end(request);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create("/sign-in"))
                .header("Clear-Site-Data", "\"cache\"")
                .build();
    }

    static ResponseEntity<?> to(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", path)
                .build();
    }

    /** How long to wait, in numbers and words. */
    static final class Waits {

        private Waits() {}

        static String seconds(Duration wait) {
            return Long.toString(Math.max(1, wait.plusMillis(999).toSeconds()));
        }

        static String told(Duration wait) {
            long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
            String time =
                    seconds < 90 ? seconds + (seconds == 1 ? " second" : " seconds") : seconds / 60 + 1 + " minutes";
            return "There were too many attempts: try again in " + time + ".";
        }
    }
}
