package org.dateline.ingest.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a server takes what was sent to it.
 *
 * @param status of HTTP, as 204 or 503
 * @param retryAfter how long it asks to be left alone, from 0 to 7 days; null if it does not say
 */
public record Posted(int status, @Nullable Duration retryAfter) {}
