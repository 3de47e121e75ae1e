package org.dateline.desk.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.dateline.store.MovingClock;
import org.junit.jupiter.api.Test;

/** How long those wait who try passwords. */
class SignInLimitsTest {

    private final MovingClock clock = new MovingClock("2031-05-04T10:00:00Z");
    private final SignInLimits limits = new SignInLimits(clock);

    private Duration waitOf(String name, String address) {
        return limits.begin(name, address).orElse(Duration.ZERO);
    }

    @Test
    void theWaitDoublesUpToAQuarterOfAnHour() {
        for (int i = 0; i < SignInLimits.FREE_BY_NAME; i++) {
            assertThat(waitOf("ana", "192.0.2.99")).isZero();
        }
        long seconds = 2;
        for (int i = 0; i < 12; i++) {
            assertThat(waitOf("ana", "192.0.2.99")).isEqualTo(Duration.ofSeconds(seconds));
            clock.move(Duration.ofSeconds(seconds));
            assertThat(waitOf("ana", "192.0.2.99")).isZero();
            seconds = Math.min(2 * seconds, 900);
        }
    }

    @Test
    void nobodyElseKeepsAnOwnerOutUntilVeryManyTry() {
        for (int i = 0; i < SignInLimits.FREE_FROM_ANYWHERE - 1; i++) {
            clock.move(Duration.ofMinutes(1));
            assertThat(waitOf("ana", "10.0." + i + ".1")).isZero();
        }
        assertThat(waitOf("ana", "192.0.2.1")).isZero();
        assertThat(waitOf("ana", "192.0.2.2")).isPositive();
    }

    @Test
    void codesAreCountedByAddressAlone() {
        for (int i = 0; i < SignInLimits.FREE_BY_ADDRESS; i++) {
            assertThat(limits.begin("192.0.2.1")).isEmpty();
        }
        assertThat(limits.begin("192.0.2.1")).isPresent();
        assertThat(limits.begin("192.0.2.2")).isEmpty();
    }

    @Test
    void aRightCodeIsNoFailure() {
        for (int i = 0; i < 2 * SignInLimits.FREE_BY_ADDRESS; i++) {
            assertThat(limits.begin("192.0.2.1")).isEmpty();
            limits.succeeded("192.0.2.1");
        }
    }

    @Test
    void anAddressThatTriesManyNamesWaitsToo() {
        for (int i = 0; i < SignInLimits.FREE_BY_ADDRESS; i++) {
            assertThat(waitOf("name" + i, "2001:db8:1:2::" + i)).isZero();
        }
        assertThat(waitOf("more", "2001:db8:1:2:ffff::1")).isPositive();
        assertThat(waitOf("more", "2001:db8:1:3::1")).isZero();
    }

    @Test
    void whoSucceedsBeginsAnewAndADayForgets() {
        for (int i = 0; i < SignInLimits.FREE_BY_NAME; i++) {
            waitOf("ana", "192.0.2.1");
        }
        limits.succeeded("ANA", "192.0.2.1");
        assertThat(waitOf("ana", "192.0.2.1")).isZero();
        for (int i = 0; i < SignInLimits.FREE_BY_NAME; i++) {
            waitOf("ben", "192.0.2.2");
        }
        clock.move(Duration.ofHours(25));
        assertThat(waitOf("ben", "192.0.2.2")).isZero();
        assertThat(waitOf("ben", "192.0.2.2")).isZero();
    }

    @Test
    void memoryIsBounded() {
        for (int i = 0; i < 3 * SignInLimits.MOST_KEPT; i++) {
            limits.begin("name" + i, "10." + i % 200 + "." + i / 200 % 200 + ".1");
        }
        assertThat(limits.size()).isLessThanOrEqualTo(SignInLimits.MOST_KEPT);
    }
}
