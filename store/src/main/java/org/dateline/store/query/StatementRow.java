package org.dateline.store.query;

import org.dateline.core.record.StatementLine;

/** A statement of the record. */
public record StatementRow(StatementLine statement, Origin origin, String json) implements Row {}
