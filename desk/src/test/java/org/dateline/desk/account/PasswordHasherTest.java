package org.dateline.desk.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.List;
import org.dateline.store.account.PasswordHash;
import org.junit.jupiter.api.Test;

/** A password matches its own hash and no other's, whatever its length and script. */
class PasswordHasherTest {

    private static final int QUICK = 4;

    private final PasswordHasher hasher = new PasswordHasher(new SecureRandom(), QUICK);

    @Test
    void aPasswordMatchesItsOwnHashAlone() {
        List<Password> passwords = List.of(
                Password.of("the heron waits"),
                Password.of("the heron Waits"),
                Password.of("the heron waits "),
                Password.of("der Fluß bei Nacht"),
                Password.of("رود خانه در شب"),
                Password.of("\ud83d\udc26".repeat(128)),
                Password.of("x".repeat(72)),
                Password.of("x".repeat(73)),
                Password.of("x".repeat(73) + "y"));
        for (Password password : passwords) {
            PasswordHash hash = hasher.hash(password);
            for (Password other : passwords) {
                assertThat(hasher.matches(other, hash)).isEqualTo(other.equals(password));
            }
        }
    }

    @Test
    void thePasswordIsTheSameHoweverItsAccentsAreTyped() {
        PasswordHash hash = hasher.hash(Password.of("caf\u00e9 at the ford"));
        assertThat(hasher.matches(Password.of("cafe\u0301 at the ford"), hash)).isTrue();
    }

    @Test
    void twoHashesOfOnePasswordDiffer() {
        Password password = Password.of("the heron waits");
        assertThat(hasher.hash(password)).isNotEqualTo(hasher.hash(password));
    }

    @Test
    void aHashTellsHowItWasMadeAndTakesTwoToThePowerOfTwelveRounds() {
        PasswordHasher usual = new PasswordHasher(new SecureRandom());
        PasswordHash hash = usual.hash(Password.of("the heron waits"));
        assertThat(hash.value()).startsWith("{bcrypt@dateline}$2a$12$");
        assertThat(usual.matches(Password.of("the heron waits"), hash)).isTrue();
        assertThat(hasher.matches(Password.of("the heron waits"), hash)).isTrue();
    }

    @Test
    void aHashOfAnotherWayMatchesNothing() {
        Password password = Password.of("the heron waits");
        String bcrypt = hasher.hash(password).value().replace("{bcrypt@dateline}", "");
        assertThat(hasher.matches(password, new PasswordHash("{bcrypt}" + bcrypt)))
                .isFalse();
        assertThat(hasher.matches(
                        password,
                        new PasswordHash("{bcrypt@dateline}not-a-hash-of-bcrypt-but-as-long-as-one-has-to-be")))
                .isFalse();
    }

    @Test
    void nobodysPasswordMatchesNothing() {
        assertThat(hasher.matchesNobody(Password.of("the heron waits"))).isFalse();
    }

    @Test
    void aPasswordIsNeverShown() {
        Password password = Password.of("the heron waits");
        assertThat(password.toString() + hasher.hash(password) + hasher)
                .doesNotContain("heron")
                .doesNotContain("$2a$");
    }
}
