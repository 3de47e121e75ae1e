package org.dateline.desk.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.dateline.desk.correction.LocalAuthor;
import org.dateline.store.account.Role;
import org.springframework.stereotype.Component;

/** Tells who asks. Thread-safe. */
@Component
public class Analysts {

    private static final String ATTRIBUTE = Analyst.class.getName();

    private final Optional<Analyst> usual;

    Analysts(Access access) {
        this.usual = access.isServer()
                ? Optional.empty()
                : Optional.of(new Analyst(LocalAuthor.name(), Role.ADMIN, Analyst.Through.MACHINE));
    }

    /**
     * Who asks, on a page that nobody gets to see who has not signed in.
     *
     * @throws IllegalStateException if that is not known
     */
    public Analyst of(HttpServletRequest request) {
        return find(request).orElseThrow(() -> new IllegalStateException("nobody has signed in"));
    }

    /** Who asks; empty if that is not known. */
    public Optional<Analyst> find(HttpServletRequest request) {
        return Optional.ofNullable((Analyst) request.getAttribute(ATTRIBUTE)).or(() -> usual);
    }

    /** Who uses the desk of one machine; empty if that is one of a team. */
    Optional<Analyst> usual() {
        return usual;
    }

    /** Kept with the request, so that an error's page knows it, too. */
    static void note(HttpServletRequest request, Analyst analyst) {
        request.setAttribute(ATTRIBUTE, analyst);
    }
}
