package org.dateline.desk.web.account;

import java.util.List;
import org.dateline.desk.web.form.FormFault;
import org.dateline.desk.web.frame.Frame;

/**
 * The form for signing in.
 *
 * @param name as it was typed
 * @param then where to go afterwards
 * @param faults what was wrong
 */
public record SignInPage(Frame frame, String name, String then, List<FormFault> faults) {

    public SignInPage {
        faults = List.copyOf(faults);
    }
}
