package org.dateline.desk.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.desk.account.Secret;
import org.dateline.desk.account.TokenMint;
import org.dateline.desk.web.form.FormFault;
import org.dateline.desk.web.form.Outcome;
import org.dateline.desk.web.security.Analysts;
import org.dateline.desk.web.security.Sessions;
import org.dateline.store.RecordStore;
import org.dateline.store.account.Account;
import org.dateline.store.account.ApiToken;
import org.dateline.store.account.Scope;
import org.dateline.store.database.StoreFault;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets people change their own password, and make and revoke their own tokens. */
@RestController
class OwnAccountController {

    private static final String PAGE = "/account";
    private static final int MOST_DAYS = 3660;

    private final RecordStore store;
    private final Passwords passwords;
    private final Forms forms;
    private final Tools tools;

    OwnAccountController(RecordStore store, Passwords passwords, Forms forms, Tools tools) {
        this.store = store;
        this.passwords = passwords;
        this.forms = forms;
        this.tools = tools;
    }

    /** What it needs beside the record and forms. */
    record Tools(Analysts analysts, Sessions sessions, TokenMint mint, Clock clock) {}

    @GetMapping(PAGE)
    ResponseEntity<byte[]> show(HttpServletRequest request) {
        return page(forms.takeDone(PAGE, request), request);
    }

    @PostMapping("/account/password")
    ResponseEntity<byte[]> changePassword(
            @RequestParam String current,
            @RequestParam String password,
            @RequestParam String again,
            HttpServletRequest request,
            HttpServletResponse response) {
        Account account = account(request);
        Passwords.Verdict verdict = passwords.check(account.name().value(), current, request);
        if (verdict.pause() != null) {
            response.setHeader("Retry-After", SignInController.Waits.seconds(verdict.pause()));
            String told = SignInController.Waits.told(verdict.pause());
            return page(
                    new Outcome(HttpStatus.TOO_MANY_REQUESTS, List.of(new FormFault("current", told)), "", null),
                    request);
        }
        List<FormFault> faults = new ArrayList<>();
        if (verdict.account() == null) {
            faults.add(new FormFault("current", "That is not your password."));
        }
        forms.password(password, again, account.name(), faults);
        if (!faults.isEmpty()) {
            return page(Outcome.failed(faults), request);
        }
        Account changed = store.accounts().setPassword(account.name().value(), passwords.hash(password));
        tools.sessions().begin(changed, request, response);
        return forms.leadTo(
                PAGE,
                Outcome.done("Your password is changed. Wherever else you were signed in, you are not any more."),
                request);
    }

    @PostMapping("/account/tokens")
    ResponseEntity<byte[]> makeToken(
            @RequestParam String label,
            @RequestParam String scope,
            @RequestParam String days,
            HttpServletRequest request) {
        Account account = account(request);
        Optional<Scope> asked = Choices.of(Scope.values(), scope);
        if (asked.isEmpty() || !days.matches("\\d{0,4}") || !days.isEmpty() && Integer.parseInt(days) > MOST_DAYS) {
            return page(Outcome.failed("label", "Choose what the token may do, and for how long."), request);
        }
        Secret secret = tools.mint().mint();
        try {
            ApiToken token =
                    store.apiTokens().add(account.name().value(), label, asked.get(), secret.hash(), end(days));
            return forms.leadTo(PAGE, Outcome.made("The token for " + token.label() + " is made.", secret), request);
        } catch (IllegalArgumentException e) {
            return page(Outcome.failed("label", "Say what the token is for: " + e.getMessage() + "."), request);
        } catch (StoreFault fault) {
            return page(Outcome.failed(List.of(Forms.refused("label", fault))), request);
        }
    }

    private @Nullable Instant end(String days) {
        return days.isEmpty()
                ? null
                : tools.clock()
                        .instant()
                        .truncatedTo(ChronoUnit.DAYS)
                        .plus(Integer.parseInt(days) + 1L, ChronoUnit.DAYS);
    }

    @PostMapping("/account/tokens/revoke")
    ResponseEntity<byte[]> revokeToken(@RequestParam String id, HttpServletRequest request) {
        boolean own =
                tokens(account(request)).stream().anyMatch(token -> token.id().equals(id));
        if (!own) {
            return page(Outcome.failed("tokens", "You have no such token."), request);
        }
        return forms.leadTo(
                PAGE,
                Outcome.done("The token for " + store.apiTokens().revoke(id).label() + " is revoked."),
                request);
    }

    /** Whoever changes his password while he asks for this stays signed in. */
    private Account account(HttpServletRequest request) {
        return store.accounts()
                .findAccount(tools.analysts().of(request).name())
                .orElseThrow(() -> new IllegalStateException("the account is gone"));
    }

    private List<TokenItem> tokens(Account account) {
        return store.apiTokens().listTokens().stream()
                .filter(token -> token.account().equals(account.name()))
                .map(TokenItem::of)
                .toList();
    }

    private ResponseEntity<byte[]> page(Outcome outcome, HttpServletRequest request) {
        Account account = account(request);
        return forms.screens()
                .showOnce(
                        outcome.status(),
                        "account/own",
                        new OwnAccountPage(
                                forms.frames().of("Your account", request),
                                account.name().value(),
                                Choices.inWords(account.role()),
                                tokens(account),
                                outcome.faults(),
                                outcome.done(),
                                Optional.ofNullable(outcome.secret()).map(Secret::reveal),
                                account.role().includes(Scope.WRITE.least())));
    }
}
