package org.dateline.desk.web.suggestion;

import java.util.List;

/**
 * Options for a field.
 *
 * @param names the most told of first
 */
public record Suggestions(List<String> names) {

    public Suggestions {
        names = List.copyOf(names);
    }
}
