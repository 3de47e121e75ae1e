package org.dateline.desk.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A token is known by its hash, and by nothing else. */
class TokenMintTest {

    private final TokenMint mint = new TokenMint(new SecureRandom());

    @Test
    void eachTokenIsAnother() {
        Set<String> tokens = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            Secret token = mint.mint();
            assertThat(token.reveal()).matches("dl_[A-Za-z0-9_-]{43}");
            assertThat(TokenMint.hash(token.reveal())).contains(token.hash());
            assertThat(TokenMint.matches(token.reveal(), token.hash())).isTrue();
            tokens.add(token.reveal());
        }
        assertThat(tokens).hasSize(1000);
    }

    @Test
    void aTokenThatDiffersInOneCharacterIsAnother() {
        Secret token = mint.mint();
        String shown = token.reveal();
        for (int i = "dl_".length(); i < shown.length(); i++) {
            String other = shown.substring(0, i) + (shown.charAt(i) == 'A' ? 'B' : 'A') + shown.substring(i + 1);
            assertThat(TokenMint.matches(other, token.hash())).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dl_", "dl_short", "xx_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "dl_é"})
    void whatHasNotTheFormIsNoToken(String shown) {
        assertThat(TokenMint.hash(shown)).isEmpty();
        assertThat(TokenMint.matches(shown, mint.mint().hash())).isFalse();
    }

    @Test
    void aTokenIsNeverShownByItself() {
        Secret token = mint.mint();
        assertThat(token.toString() + token.hash())
                .doesNotContain(token.reveal())
                .doesNotContain(token.hash().value());
    }
}
