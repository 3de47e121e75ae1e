package org.dateline.desk.web.security;

import org.dateline.store.account.Role;

/**
 * Who asks: the author of what this request changes.
 *
 * @param name the account's, or the one of the user of this machine
 * @param role what may be done; with a token what both the account and the token allow
 */
public record Analyst(String name, Role role, Through through) {

    /** How it is known who asks. */
    public enum Through {
        /** Nobody else can reach the desk. */
        MACHINE,
        /** A password was given. */
        SESSION,
        /** An API token was shown. */
        TOKEN
    }

    /** Whether the record may be corrected, and have articles read into it. */
    public boolean canEdit() {
        return role.includes(Role.EDITOR);
    }

    /** Whether accounts may be looked after: only by a person who has signed in. */
    public boolean canAdminister() {
        return through == Through.SESSION && role == Role.ADMIN;
    }

    /** Whether the addresses of those who are told by letters may be seen. */
    public boolean canSeeSubscribers() {
        return through != Through.TOKEN && role == Role.ADMIN;
    }

    public boolean isSignedIn() {
        return through == Through.SESSION;
    }
}
