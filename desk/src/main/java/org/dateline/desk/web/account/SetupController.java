package org.dateline.desk.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.desk.account.SetupCodes;
import org.dateline.desk.web.form.FormFault;
import org.dateline.desk.web.frame.Frames;
import org.dateline.desk.web.frame.Screens;
import org.dateline.desk.web.security.Sessions;
import org.dateline.desk.web.security.SignInLimits;
import org.dateline.store.RecordStore;
import org.dateline.store.account.Account;
import org.dateline.store.account.AccountName;
import org.dateline.store.account.SecretHash;
import org.dateline.store.database.StoreFault;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Makes the first admin, of who has the code that the server showed where only its owner looks. Then it is gone. */
@RestController
class SetupController {

    private final Passwords passwords;
    private final SignInLimits limits;
    private final Sessions sessions;
    private final RecordStore store;
    private final Forms forms;

    SetupController(Passwords passwords, SignInLimits limits, Sessions sessions, RecordStore store, Forms forms) {
        this.passwords = passwords;
        this.limits = limits;
        this.sessions = sessions;
        this.store = store;
        this.forms = forms;
    }

    /**
     * The form as it was sent.
     *
     * @param again the password, typed a second time
     */
    record Typed(String code, String name, String password, String again) {

        Typed {
            code = Objects.requireNonNullElse(code, "");
            name = Objects.requireNonNullElse(name, "");
            password = Objects.requireNonNullElse(password, "");
            again = Objects.requireNonNullElse(again, "");
        }

        /** Without the secrets. */
        @Override
        public String toString() {
            return "Typed[" + name + "]";
        }
    }

    @GetMapping("/setup")
    ResponseEntity<?> form(HttpServletRequest request) {
        requireNoAdmin();
        return page(HttpStatus.OK, "", List.of(), request);
    }

    @PostMapping("/setup")
    ResponseEntity<?> setUp(Typed typed, HttpServletRequest request, HttpServletResponse response) {
        requireNoAdmin();
        Optional<Duration> wait = limits.begin(request.getRemoteAddr());
        if (wait.isPresent()) {
            response.setHeader("Retry-After", SignInController.Waits.seconds(wait.get()));
            List<FormFault> fault = List.of(new FormFault("code", SignInController.Waits.told(wait.get())));
            return page(HttpStatus.TOO_MANY_REQUESTS, typed.name(), fault, request);
        }
        List<FormFault> faults = new ArrayList<>();
        @Nullable Account admin = make(typed, request.getRemoteAddr(), faults);
        if (admin == null) {
            return page(HttpStatus.BAD_REQUEST, typed.name(), faults, request);
        }
        sessions.begin(admin, request, response);
        return SignInController.to("/account");
    }

    private @Nullable Account make(Typed typed, String address, List<FormFault> faults) {
        Optional<SecretHash> code =
                SetupCodes.hash(typed.code()).filter(hash -> store.accounts().isSetupCode(hash));
        if (code.isEmpty()) {
            faults.add(new FormFault("code", "That is not the set-up code of this desk."));
        } else {
            limits.succeeded(address);
        }
        Optional<AccountName> name = forms.name(typed.name(), "name", faults);
        name.ifPresent(known -> forms.password(typed.password(), typed.again(), known, faults));
        if (!faults.isEmpty() || name.isEmpty() || code.isEmpty()) {
            return null;
        }
        try {
            Optional<Account> admin = store.accounts().setUp(code.get(), name.get(), passwords.hash(typed.password()));
            requireFirst(admin);
            return admin.orElse(null);
        } catch (StoreFault fault) {
            faults.add(Forms.refused("name", fault));
            return null;
        }
    }

    private void requireNoAdmin() {
        if (store.accounts().hasAdmin()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private static void requireFirst(Optional<Account> admin) {
        if (admin.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Somebody else was first: there is an admin now.");
        }
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status, String name, List<FormFault> faults, HttpServletRequest request) {
        Frames frames = forms.frames();
        Screens screens = forms.screens();
        return screens.showOnce(status, "account/setup", new SetupPage(frames.of("Set up", request), name, faults));
    }
}
