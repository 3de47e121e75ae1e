package org.dateline.ingest.date;

import org.dateline.core.article.PublicationTime;

/**
 * A full date found in a line.
 *
 * @param start UTF-16 index of its first character, with the weekday and the time of day around it
 * @param end UTF-16 index after its last character
 */
public record WrittenDate(int start, int end, PublicationTime time) {}
