package org.dateline.desk.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.desk.web.form.FormFault;
import org.dateline.desk.web.form.Outcome;
import org.dateline.desk.web.security.Analysts;
import org.dateline.store.RecordStore;
import org.dateline.store.account.Account;
import org.dateline.store.account.AccountName;
import org.dateline.store.account.Role;
import org.dateline.store.database.StoreFault;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lets the admin look after accounts and tokens. */
@RestController
class AccountsController {

    private static final String PAGE = "/accounts";

    private final RecordStore store;
    private final Passwords passwords;
    private final Forms forms;
    private final Analysts analysts;

    AccountsController(RecordStore store, Passwords passwords, Forms forms, Analysts analysts) {
        this.store = store;
        this.passwords = passwords;
        this.forms = forms;
        this.analysts = analysts;
    }

    @GetMapping(PAGE)
    ResponseEntity<byte[]> show(HttpServletRequest request) {
        return page(forms.takeDone(PAGE, request), request);
    }

    @PostMapping("/accounts")
    ResponseEntity<byte[]> add(
            @RequestParam String name,
            @RequestParam String role,
            @RequestParam String password,
            HttpServletRequest request) {
        List<FormFault> faults = new ArrayList<>();
        Optional<AccountName> known = forms.name(name, "name", faults);
        Optional<Role> asked = Choices.of(Role.values(), role);
        known.ifPresent(account -> forms.password(password, password, account, faults));
        if (asked.isEmpty()) {
            faults.add(new FormFault("role", "Choose a role."));
        }
        if (known.isEmpty() || asked.isEmpty() || !faults.isEmpty()) {
            return page(Outcome.failed(faults), request);
        }
        return tried(
                "name",
                request,
                () -> store.accounts()
                                .add(known.get(), asked.get(), passwords.hash(password))
                                .name() + " is " + Choices.inWords(asked.get()) + " now.");
    }

    @PostMapping("/accounts/role")
    ResponseEntity<byte[]> setRole(@RequestParam String name, @RequestParam String role, HttpServletRequest request) {
        Optional<Role> asked = Choices.of(Role.values(), role);
        return asked.isEmpty()
                ? page(Outcome.failed("accounts", "Choose a role."), request)
                : tried(
                        "accounts",
                        request,
                        () -> store.accounts().setRole(name, asked.get()).name() + " is " + Choices.inWords(asked.get())
                                + " now.");
    }

    @PostMapping("/accounts/disabled")
    ResponseEntity<byte[]> setDisabled(
            @RequestParam String name, @RequestParam String disabled, HttpServletRequest request) {
        boolean ends = !"false".equals(disabled);
        return tried(
                "accounts",
                request,
                () -> store.accounts().setDisabled(name, ends).name()
                        + (ends ? " cannot sign in any more." : " can sign in again."));
    }

    @PostMapping("/accounts/password")
    ResponseEntity<byte[]> setPassword(
            @RequestParam String name, @RequestParam String password, HttpServletRequest request) {
        Optional<Account> account = store.accounts().findAccount(name);
        Optional<String> fault = account.flatMap(known -> passwords.findFault(password, known.name()));
        if (account.isEmpty() || fault.isPresent()) {
            return page(Outcome.failed("accounts", fault.orElse("There is no such account.")), request);
        }
        return tried(
                "accounts",
                request,
                () -> store.accounts()
                                .setPassword(name, passwords.hash(password))
                                .name() + " has another password, and must sign in anew.");
    }

    @PostMapping("/accounts/tokens/revoke")
    ResponseEntity<byte[]> revokeToken(@RequestParam String id, HttpServletRequest request) {
        return tried(
                "tokens",
                request,
                () -> "The token for " + store.apiTokens().revoke(id).label() + " is revoked.");
    }

    private ResponseEntity<byte[]> tried(String field, HttpServletRequest request, Supplier<String> deed) {
        try {
            return forms.leadTo(PAGE, Outcome.done(deed.get()), request);
        } catch (StoreFault fault) {
            return page(Outcome.failed(List.of(Forms.refused(field, fault))), request);
        }
    }

    private ResponseEntity<byte[]> page(Outcome outcome, HttpServletRequest request) {
        String own = analysts.of(request).name();
        List<Account> all = store.accounts().listAccounts();
        return forms.screens()
                .showOnce(
                        outcome.status(),
                        "account/all",
                        new AccountsPage(
                                forms.frames().of("Accounts", request),
                                IntStream.range(0, all.size())
                                        .mapToObj(i -> AccountItem.of(
                                                i + 1,
                                                all.get(i),
                                                all.get(i).name().value().equals(own)))
                                        .toList(),
                                store.apiTokens().listTokens().stream()
                                        .map(TokenItem::of)
                                        .toList(),
                                Stream.of(Role.values()).map(Role::label).toList(),
                                outcome.faults(),
                                outcome.done()));
    }
}
