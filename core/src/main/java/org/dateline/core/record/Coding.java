package org.dateline.core.record;

import java.util.List;

/**
 * What one version of the coder made of one revision: the lines of the record, in reading order.
 *
 * @param article the line of the article
 */
public record Coding(
        ArticleLine article,
        List<StatementLine> statements,
        List<EventLine> events,
        List<ControlLine> controls,
        List<DisplacementLine> displacements) {

    public Coding {
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        controls = List.copyOf(controls);
        displacements = List.copyOf(displacements);
    }
}
