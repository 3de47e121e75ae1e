package org.dateline.desk.web.account;

import java.util.List;
import org.dateline.desk.web.form.FormFault;
import org.dateline.desk.web.frame.Frame;

/**
 * Everybody's accounts and tokens.
 *
 * @param roles the choices
 * @param done what was done just now; empty if nothing
 */
public record AccountsPage(
        Frame frame,
        List<AccountItem> accounts,
        List<TokenItem> tokens,
        List<String> roles,
        List<FormFault> faults,
        String done) {

    public AccountsPage {
        accounts = List.copyOf(accounts);
        tokens = List.copyOf(tokens);
        roles = List.copyOf(roles);
        faults = List.copyOf(faults);
    }
}
