package org.dateline.desk.web.answer;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.store.query.DayRange;

/**
 * A file that a browser saves, under a name that every system takes: {@code dateline-events-2021-08-01-2021-08-13.csv}.
 *
 * @param type its media type
 * @param what what it holds: letters only
 * @param days of its filter
 * @param ending without the dot
 */
public record Attachment(String type, String what, DayRange days, String ending) {

    /** Says of an answer that it is this file. */
    void describe(HttpServletResponse response) {
        String name = Stream.of("dateline", what, days.from(), days.to())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining("-"));
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "." + ending + "\"");
    }
}
