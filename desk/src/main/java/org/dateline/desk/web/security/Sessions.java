package org.dateline.desk.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.dateline.store.RecordStore;
import org.dateline.store.account.Account;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;

/**
 * Who is signed in, in memory. A session ends 8 hours after it was last used, a day after it began, and when its account gets
 * another password or role, or is disabled. Thread-safe.
 */
@Component
public class Sessions {

    static final Duration IDLE = Duration.ofHours(8);
    static final Duration LONGEST = Duration.ofHours(24);

    private static final String ATTRIBUTE = SignedIn.class.getName();

    private final RecordStore store;
    private final Clock clock;
    private final SessionAuthenticationStrategy tokens;

    Sessions(RecordStore store, Clock clock, SessionAuthenticationStrategy tokens) {
        this.store = store;
        this.clock = clock;
        this.tokens = tokens;
    }

    /**
     * Somebody has signed in. What session there was ends, whoever gave its cookie to the browser; so does the form's token.
     */
    public void begin(Account account, HttpServletRequest request, HttpServletResponse response) {
        end(request);
        Instant now = clock.instant();
        request.getSession(true)
                .setAttribute(
                        ATTRIBUTE,
                        new SignedIn(account.id(), account.version(), now, new AtomicLong(now.toEpochMilli())));
        tokens.onAuthentication(Signatures.of(analyst(account)), request, response);
    }

    /** Somebody has signed out. */
    public void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** The account of whoever is signed in. */
    public Optional<Account> find(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof SignedIn signedIn)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<Account> account = signedIn.isOver(now)
                ? Optional.empty()
                : store.accounts().findSignedIn(signedIn.account(), signedIn.version());
        if (account.isEmpty()) {
            end(request);
        }
        signedIn.seen().set(now.toEpochMilli());
        return account;
    }

    static Analyst analyst(Account account) {
        return new Analyst(account.name().value(), account.role(), Analyst.Through.SESSION);
    }

    /**
     * What a session knows.
     *
     * @param version of the account when it began
     * @param seen when it was last used, in milliseconds since 1970
     */
    private record SignedIn(String account, int version, Instant since, AtomicLong seen) {

        boolean isOver(Instant now) {
            return !now.isBefore(since.plus(LONGEST)) || now.toEpochMilli() >= seen.get() + IDLE.toMillis();
        }
    }
}
