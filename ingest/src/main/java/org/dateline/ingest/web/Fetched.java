package org.dateline.ingest.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What lay at an address.
 *
 * @param address where it was found in the end, after redirects
 * @param bytes as they came, unpacked
 * @param charset the encoding that the answer names; null if none
 */
public record Fetched(URI address, byte[] bytes, @Nullable String charset) {}
