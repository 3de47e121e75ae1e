package org.dateline.store.account;

/**
 * An API token that is of use, with its account.
 *
 * @param account is not disabled
 */
public record TokenUse(ApiToken token, Account account) {

    /** Tells whether both the scope and the role of the account allow it. */
    public boolean allows(Scope asked) {
        return token.scope().includes(asked) && account.role().includes(asked.least());
    }
}
