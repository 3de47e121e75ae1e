package org.dateline.desk.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.dateline.store.account.Account;
import org.dateline.store.account.AccountName;
import org.dateline.store.account.ApiToken;
import org.dateline.store.account.Role;
import org.dateline.store.account.Scope;
import org.dateline.store.account.TokenState;
import org.dateline.store.account.TokenUse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody may do who shows a token. */
class ShownTokensTest {

    @ParameterizedTest
    @CsvSource({
        "ADMIN, WRITE, false, EDITOR",
        "ADMIN, READ, false, VIEWER",
        "EDITOR, WRITE, false, EDITOR",
        "VIEWER, WRITE, false, VIEWER",
        "ADMIN, WRITE, true, VIEWER"
    })
    void aTokenAllowsNoMoreThanScopeRoleAndWayOfShowing(Role role, Scope scope, boolean reads, Role allowed) {
        AccountName name = new AccountName("ana");
        Instant now = Instant.parse("2031-05-04T10:00:00Z");
        TokenUse use = new TokenUse(
                new ApiToken("0123456789abcdef", name, "for a test", scope, now, null, null, TokenState.ACTIVE),
                new Account("0123456789abcdef", name, role, false, 1, now));
        Analyst analyst = new ShownTokens.Shown("dl_secret", reads).analyst(use);

        assertThat(analyst).isEqualTo(new Analyst("ana", allowed, Analyst.Through.TOKEN));
        assertThat(analyst.canAdminister()).isFalse();
        assertThat(new ShownTokens.Shown("dl_secret", reads).toString()).doesNotContain("secret");
    }
}
