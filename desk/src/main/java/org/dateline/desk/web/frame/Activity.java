package org.dateline.desk.web.frame;

import org.jspecify.annotations.Nullable;

/**
 * Something that goes on while pages are looked at, in a slim line above them.
 *
 * @param words what it is and how far
 * @param percent how much is done; null if nobody knows
 * @param address of the page that tells all
 * @param next where the line is asked for again; null once it is over
 * @param said what is read aloud; changes a few times only. Null if that was said before
 */
public record Activity(
        String words,
        @Nullable Integer percent,
        String address,
        @Nullable String next,
        @Nullable String said) {}
