package org.dateline.desk.web.security;

import static org.dateline.desk.web.security.Need.ADMINISTERING;
import static org.dateline.desk.web.security.Need.EDITING;
import static org.dateline.desk.web.security.Need.NOTHING;
import static org.dateline.desk.web.security.Need.READING;
import static org.dateline.desk.web.security.Need.SIGNING_IN;
import static org.dateline.desk.web.security.Need.WATCHING;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What each route needs. One that is not named here is the admin's alone. */
final class Routes {

    private static final String HEALTH = "/actuator/health";
    /** Links of letters, which show by themselves who opens them. */
    private static final String LETTERS = "/subscription/";

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    /** The first that fits counts. */
    private static final List<Rule> RULES = Stream.of(
                    any(
                            NOTHING,
                            "/assets/{name}",
                            "/error",
                            "/sign-in",
                            "/sign-out",
                            "/setup",
                            "/theme",
                            LETTERS + "**",
                            HEALTH + "/**"),
                    any(SIGNING_IN, "/account/**"),
                    any(ADMINISTERING, "/accounts/**", "/digest/subscriptions/**", "/digest/webhooks"),
                    reading(WATCHING, "/actuator/prometheus"),
                    reading(EDITING, "/evidence/{id}/merge"),
                    reading(
                            READING,
                            "/",
                            "/timeline/**",
                            "/map/**",
                            "/displacement/**",
                            "/claims/**",
                            "/actors/**",
                            "/actor",
                            "/trends/**",
                            "/articles/**",
                            "/review/**",
                            "/sources/**",
                            "/digest/**",
                            "/search/**",
                            "/evidence/**",
                            "/corrections/**",
                            "/export/**",
                            "/feed/**",
                            "/filter/**",
                            "/read/**",
                            "/reading/**",
                            "/api",
                            "/api/v1/**"),
                    writing(
                            EDITING,
                            "/evidence/**",
                            "/corrections/**",
                            "/review/**",
                            "/articles/**",
                            "/sources/**",
                            "/digest/**",
                            "/read/**",
                            "/reading/**",
                            "/api/v1/**"))
            .flatMap(List::stream)
            .toList();

    private Routes() {}

    /** What a request needs; empty if its route is not named. */
    static Optional<Need> find(HttpServletRequest request) {
        return RULES.stream().filter(rule -> rule.fits(request)).map(Rule::need).findFirst();
    }

    /** What a request needs. */
    static Need need(HttpServletRequest request) {
        return find(request).orElse(ADMINISTERING);
    }

    static boolean isHealth(String path) {
        return path.equals(HEALTH) || path.startsWith(HEALTH + "/");
    }

    /** Whether it is one of the links of letters. */
    static boolean isOfLetters(String path) {
        return path.startsWith(LETTERS);
    }

    private record Rule(Need need, RequestMatcher paths, boolean safe, boolean unsafe) {

        boolean fits(HttpServletRequest request) {
            return (SAFE.contains(request.getMethod()) ? safe : unsafe) && paths.matches(request);
        }
    }

    private static List<Rule> any(Need need, String... patterns) {
        return rules(need, true, true, patterns);
    }

    private static List<Rule> reading(Need need, String... patterns) {
        return rules(need, true, false, patterns);
    }

    private static List<Rule> writing(Need need, String... patterns) {
        return rules(need, false, true, patterns);
    }

    private static List<Rule> rules(Need need, boolean safe, boolean unsafe, String... patterns) {
        return Stream.of(patterns)
                .map(pattern -> new Rule(need, PathPatternRequestMatcher.pathPattern(pattern), safe, unsafe))
                .toList();
    }
}
