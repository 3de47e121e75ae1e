package org.dateline.desk.web.answer;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.store.query.DayRange;

/** A file that a browser saves. */
public final class Attachment {

    private Attachment() {}

    /**
     * Makes of an answer a file with a name that every system takes: {@code dateline-events-2021-08-01-2021-08-13.csv}.
     *
     * @param what what it holds: letters only
     * @param ending without the dot
     */
    public static void name(HttpServletResponse response, String what, DayRange days, String ending) {
        String name = Stream.of("dateline", what, days.from(), days.to())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining("-"));
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "." + ending + "\"");
    }
}
