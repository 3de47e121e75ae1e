package org.dateline.desk.web.account;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.dateline.store.account.ApiToken;
import org.dateline.store.account.TokenState;
import org.jspecify.annotations.Nullable;

/**
 * An API token, as lists show it; days are those of UTC.
 *
 * @param whose the name of its account
 * @param used the last day on which it was used
 * @param until the last day on which it is of use
 * @param state in words
 * @param live whether it can still be revoked
 */
public record TokenItem(
        String id, String whose, String label, String scope, String used, String until, String state, boolean live) {

    static TokenItem of(ApiToken token) {
        Instant end = token.expiresAt();
        return new TokenItem(
                token.id(),
                token.account().value(),
                token.label(),
                token.scope().label(),
                day(token.lastUsedAt(), "never"),
                day(end == null ? null : end.minusNanos(1), "it is revoked"),
                token.state().label(),
                token.state() == TokenState.ACTIVE || token.state() == TokenState.DISABLED);
    }

    private static String day(@Nullable Instant moment, String otherwise) {
        return moment == null
                ? otherwise
                : LocalDate.ofInstant(moment, ZoneOffset.UTC).toString();
    }
}
