package org.dateline.store.query;

/**
 * Something that has an id, or begins with what somebody wrote of it.
 *
 * @param kind statement, event, control, displacement, article or correction
 * @param id all of it
 */
public record Match(String kind, String id) {}
