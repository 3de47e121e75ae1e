package org.dateline.desk.web.account;

import java.util.List;
import org.dateline.desk.web.form.FormFault;
import org.dateline.desk.web.frame.Frame;

/**
 * The form that makes the first admin.
 *
 * @param name as it was typed
 * @param faults what was wrong
 */
public record SetupPage(Frame frame, String name, List<FormFault> faults) {

    public SetupPage {
        faults = List.copyOf(faults);
    }
}
