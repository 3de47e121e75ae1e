package org.dateline.desk.edition;

/**
 * A picture within a letter.
 *
 * @param id by which the letter shows it, as {@code cid:map}: letters, digits and hyphens
 * @param png not copied; nobody changes them
 */
@SuppressWarnings("ArrayRecordComponent")
public record Picture(String id, byte[] png) {}
