package org.dateline.ingest.capture;

import org.jspecify.annotations.Nullable;

/**
 * What a capture was coded to before, where that comes with it.
 *
 * @param published when it came out, as was given with it then; null if it tells itself
 * @param coder the version of the program that coded it
 * @param cut whether a part of it was too long to be coded
 * @param lines all of the record's lines
 */
public record EarlierCoding(@Nullable String published, String coder, boolean cut, String lines) {}
