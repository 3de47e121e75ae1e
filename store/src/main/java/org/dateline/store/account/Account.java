package org.dateline.store.account;

import java.time.Instant;

/**
 * Somebody who may use a record through a server.
 *
 * @param id 16 hex digits; of no other account, not even of a later one with the same name
 * @param disabled whether it cannot be used for now
 * @param version from 1; grows when the role, the password or {@code disabled} changes: what was signed in before is not
 *     signed in any more
 */
public record Account(String id, AccountName name, Role role, boolean disabled, int version, Instant createdAt) {

    public Account {
        if (version < 1) {
            throw new IllegalArgumentException("versions begin at 1, not " + version);
        }
    }
}
