package org.dateline.desk.edition;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What stands around an edition.
 *
 * @param name what its reader calls it; null if nothing
 * @param day the reader's, on which it is sent
 * @param zone in which moments are told
 * @param desk the address of the desk's first page, to which all links lead
 * @param unsubscribe where its reader ends it; null where nobody is subscribed, as in a preview
 * @param daily whether it is a digest of a day; else it tells at once
 */
public record Heading(
        @Nullable String name,
        LocalDate day,
        ZoneId zone,
        URI desk,
        @Nullable URI unsubscribe,
        boolean daily) {}
