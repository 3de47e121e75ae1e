package org.dateline.desk.web.subscription;

import java.util.List;
import org.dateline.desk.web.frame.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Where a link of a letter leads.
 *
 * @param lines what it says, a paragraph each
 * @param button what is on the button; null if there is none
 */
public record LinkPage(
        Frame frame, List<String> lines, @Nullable String button) {

    public LinkPage {
        lines = List.copyOf(lines);
    }
}
