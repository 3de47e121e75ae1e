package org.dateline.ingest.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What lay at an address.
 *
 * @param address where it was found in the end, after redirects
 * @param bytes as they came, unpacked
 * @param charset the Java name of the encoding that the answer names; null if it names none that is known
 * @param contentType the media type as the answer writes it, with its parameters; null if it names none
 * @param validators what to ask with the next time
 * @param movedTo where it lies for good: set if there were redirects and all of them were permanent; else null
 */
public record Fetched(
        URI address,
        byte[] bytes,
        @Nullable String charset,
        @Nullable String contentType,
        Validators validators,
        @Nullable URI movedTo) {}
