package org.dateline.desk.web.account;

import java.util.List;
import java.util.Optional;
import org.dateline.desk.web.form.FormFault;
import org.dateline.desk.web.frame.Frame;

/**
 * Somebody's own account.
 *
 * @param done what was done just now; empty if nothing
 * @param secret a token that was made just now: it is shown this once
 * @param writes whether tokens of the account may write
 */
public record OwnAccountPage(
        Frame frame,
        String name,
        String role,
        List<TokenItem> tokens,
        List<FormFault> faults,
        String done,
        Optional<String> secret,
        boolean writes) {

    public OwnAccountPage {
        tokens = List.copyOf(tokens);
        faults = List.copyOf(faults);
    }
}
