package org.dateline.store.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a program shows to use a record through a server in the name of an account.
 *
 * @param id 16 hex digits; no secret
 * @param account whose it is
 * @param label what it is for, in the words of who asked for it: up to 100 characters, no control characters
 * @param lastUsedAt when it was used, up to an hour too early; null if never
 * @param expiresAt the first moment at which it is of no use; null if it stays
 * @param state when it was asked for
 */
public record ApiToken(
        String id,
        AccountName account,
        String label,
        Scope scope,
        Instant createdAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant expiresAt,
        TokenState state) {

    private static final int MOST = 100;

    /** @throws IllegalArgumentException if the label is none */
    public ApiToken {
        label = label.strip();
        int length = label.codePointCount(0, label.length());
        if (length == 0 || length > MOST || label.codePoints().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a label has 1 to " + MOST + " characters, on one line");
        }
    }
}
