package org.dateline.desk.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.dateline.desk.account.Password;
import org.dateline.desk.account.PasswordHasher;
import org.dateline.desk.account.PasswordRules;
import org.dateline.desk.web.security.SignInLimits;
import org.dateline.store.RecordStore;
import org.dateline.store.account.Account;
import org.dateline.store.account.AccountName;
import org.dateline.store.account.PasswordHash;
import org.dateline.store.account.SignIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks and takes passwords that are typed into forms. Thread-safe. */
@Component
class Passwords {

    private static final Duration BUSY = Duration.ofSeconds(2);

    private final RecordStore store;
    private final PasswordHasher hasher;
    private final PasswordRules rules;
    private final SignInLimits limits;

    Passwords(RecordStore store, PasswordHasher hasher, PasswordRules rules, SignInLimits limits) {
        this.store = store;
        this.hasher = hasher;
        this.rules = rules;
        this.limits = limits;
    }

    /**
     * Whether a password is right.
     *
     * @param account whose it is; null if it is nobody's, for which it takes as long to tell
     * @param pause how long nobody may try; null if that was not the reason
     */
    record Verdict(@Nullable Account account, @Nullable Duration pause) {}

    Verdict check(String name, String typed, HttpServletRequest request) {
        String address = request.getRemoteAddr();
        // Who finds the desk busy has not tried anything.
        if (!limits.enter()) {
            return new Verdict(null, BUSY);
        }
        try {
            Optional<Duration> wait = limits.begin(name, address);
            if (wait.isPresent()) {
                return new Verdict(null, wait.get());
            }
            Optional<Account> account = match(name, Password.of(typed));
            account.ifPresent(known -> limits.succeeded(name, address));
            return new Verdict(account.orElse(null), null);
        } finally {
            limits.leave();
        }
    }

    private Optional<Account> match(String name, Password password) {
        Optional<SignIn> signIn = store.accounts().findSignIn(name);
        boolean right =
                signIn.isPresent() ? hasher.matches(password, signIn.get().password()) : hasher.matchesNobody(password);
        return signIn.filter(known -> right).map(SignIn::account);
    }

    /** What is wrong with a new password. */
    Optional<String> findFault(String typed, AccountName name) {
        return rules.findFault(Password.of(typed), name).map(reason -> "Choose another password: " + reason + ".");
    }

    PasswordHash hash(String typed) {
        return hasher.hash(Password.of(typed));
    }
}
