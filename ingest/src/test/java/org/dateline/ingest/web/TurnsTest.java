package org.dateline.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TurnsTest {

    private static final URI PAGE = URI.create("http://news.example/a");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final PassingTime time = new PassingTime();
    private final List<Duration> pauses = new ArrayList<>();

    @Test
    void aTurnThatIsMoreThanTwoMinutesAwayIsRefusedAndHoldsUpNobody() throws WebFault {
        Turns turns = new Turns(time::nanos, pauses::add);
        for (int i = 0; i < 3; i++) {
            turns.await(PAGE, MINUTE);
        }
        WebFault fault = catchThrowableOfType(WebFault.class, () -> turns.await(PAGE, MINUTE));
        assertThat(fault).hasMessage("its host is asked too much already: its turn would come in 180 s");
        assertThat(fault.isRefused()).isFalse();
        assertThat(fault.isHost()).isFalse();
        time.pass(MINUTE);
        turns.await(PAGE, MINUTE);
        assertThat(pauses).containsExactly(MINUTE, MINUTE.multipliedBy(2), MINUTE.multipliedBy(2));
    }

    @Test
    void whoIsInterruptedDoesNotAsk() throws WebFault {
        Turns turns = new Turns(time::nanos, Pause.SLEEP);
        turns.await(PAGE, MINUTE);
        Thread.currentThread().interrupt();
        WebFault fault = catchThrowableOfType(WebFault.class, () -> turns.await(PAGE, MINUTE));
        assertThat(Thread.interrupted()).as("it stays interrupted").isTrue();
        assertThat(fault).hasMessage("interrupted before its host could be asked");
        assertThat(fault.isRefused()).isFalse();
    }

    /** That it was not our turn says nothing of what the owner wants. */
    @Test
    void rulesForWhichThereWasNoTurnAreAskedForAnew() throws IOException, WebFault {
        try (RawServer server = new RawServer((question, out) -> out.write("HTTP/1.1 404 No\r\n\r\n".getBytes()));
                WebReader web = new WebReader(
                        "Dateline/test",
                        PublicAddresses.allowing(Set.of("127.0.0.1")),
                        WebReader.Limits.USUAL,
                        Clock.systemUTC())) {
            Turns turns = new Turns(time::nanos, pauses::add);
            Robots robots = new Robots(web, time, turns);
            URI address = URI.create(server.at("/page"));
            turns.await(address, MINUTE.multipliedBy(3));
            assertThat(catchThrowableOfType(WebFault.class, () -> robots.check(address)))
                    .hasMessageContaining("its turn would come in 180 s");
            time.pass(MINUTE);
            robots.check(address);
        }
    }
}
