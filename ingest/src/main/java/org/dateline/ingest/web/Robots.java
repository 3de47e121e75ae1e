package org.dateline.ingest.web;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the owners of hosts ask of programs that read them: {@code robots.txt} (RFC 9309), asked for once a day for each
 * origin, and kept for the 1,000 origins that were used last. Thread-safe; threads that want the rules of the same origin
 * wait for one question.
 */
final class Robots {

    /** The name by which rules address this program. */
    private static final String TOKEN = "dateline";

    private static final int MOST_ORIGINS = 1000;
    /** What lies beyond is not looked at; the RFC asks for 500 KiB at least. */
    private static final int MOST_BYTES = 512_000;

    private static final int MOST_WARNINGS = 0;
    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration UNKNOWN_KEPT = Duration.ofHours(1);
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(1);
    private static final int SERVER_ERROR = 500;
    private static final int TOO_MANY_REQUESTS = 429;

    private final WebReader web;
    private final Clock clock;
    private final Turns turns;

    private final Map<String, Origin> origins = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Origin> eldest) {
            return size() > MOST_ORIGINS;
        }
    };

    /** @param turns says when a host may be asked for its rules */
    Robots(WebReader web, Clock clock, Turns turns) {
        this.web = web;
        this.clock = clock;
        this.turns = turns;
    }

    /**
     * Returns if the owner lets programs read what lies at an address.
     *
     * @throws WebFault if he does not, if that cannot be had now, or if it is an address that nobody asks
     */
    void check(URI address) throws WebFault {
        Origin origin = origin(address).orElseThrow(() -> WebFault.refused("only http and https are fetched"));
        origin.check(address);
    }

    /** How long the owner asks to wait between two questions: at most a minute; empty if he does not say. */
    Optional<Duration> delay(URI address) {
        return origin(address).map(origin -> origin.rules().getCrawlDelay()).flatMap(Robots::delay);
    }

    private static Optional<Duration> delay(long millis) {
        if (millis <= 0) {
            return Optional.empty();
        }
        return Optional.of(Duration.ofMillis(Math.min(millis, LONGEST_DELAY.toMillis())));
    }

    private Optional<Origin> origin(URI address) {
        if (address.getHost() == null || !WebReader.isAddress(address.toString())) {
            return Optional.empty();
        }
        String scheme = address.getScheme().toLowerCase(Locale.ROOT);
        String host = address.getHost().toLowerCase(Locale.ROOT);
        String name = scheme + "://" + host + (address.getPort() < 0 ? "" : ":" + address.getPort());
        synchronized (origins) {
            return Optional.of(origins.computeIfAbsent(name, Origin::new));
        }
    }

    /** A scheme, a host and a port, and what was asked of programs there. */
    private final class Origin {
        private final String file;
        private @Nullable SimpleRobotRules rules;
        /** Why the rules could not be had; null if they were, or there are none. */
        private @Nullable WebFault fault;

        private Instant until = Instant.MIN;

        Origin(String name) {
            file = name + "/robots.txt";
        }

        synchronized void check(URI address) throws WebFault {
            if (!rules().isAllowed(address.toString())) {
                throw fault == null ? WebFault.forbidden() : fault;
            }
        }

        synchronized SimpleRobotRules rules() {
            SimpleRobotRules known = rules;
            if (known == null || !clock.instant().isBefore(until)) {
                known = ask();
                rules = known;
            }
            return known;
        }

        private SimpleRobotRules ask() {
            fault = null;
            try {
                Answer answer = web.askStart(file, MOST_BYTES, hop -> turns.await(hop, Manners.GAP));
                until = clock.instant().plus(KEPT);
                if (answer instanceof Answer.Found found) {
                    return parsed(found.fetched().bytes());
                }
                if (!(answer instanceof Answer.Declined declined) || !isForNow(declined.status())) {
                    return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
                }
                fault = WebFault.unknown();
            } catch (WebFault e) {
                if (e.isTurn()) {
                    fault = e;
                    until = clock.instant();
                    return new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
                }
                // as with a server in trouble: nobody knows what the owner wants, or may ask
                fault = e.isRefused() ? e : WebFault.unknown();
            }
            until = clock.instant().plus(UNKNOWN_KEPT);
            return new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
        }

        private boolean isForNow(int status) {
            return status >= SERVER_ERROR || status == TOO_MANY_REQUESTS;
        }

        private SimpleRobotRules parsed(byte[] bytes) {
            return new SimpleRobotRulesParser(Long.MAX_VALUE, MOST_WARNINGS)
                    .parseContent(file, bytes, "text/plain", List.of(TOKEN));
        }
    }
}
