package org.dateline.desk.web.reading;

import org.dateline.desk.web.frame.Frame.Csrf;
import org.jspecify.annotations.Nullable;

/**
 * What can be read from here.
 *
 * @param allowed whether who asks may have something read
 * @param local whether files stay on the machine of who gives them
 * @param sample whether the sample crisis is offered
 * @param address what was written into the field of the address
 * @param fault why what was given is not read; null if nothing was
 * @param feeds how many the desk listens to
 */
public record ReadOffer(
        Csrf csrf,
        boolean allowed,
        boolean local,
        boolean sample,
        String address,
        @Nullable String fault,
        int feeds) {}
