package org.dateline.desk.web;

import java.util.Set;
import org.dateline.desk.mail.MailSettings;
import org.jspecify.annotations.Nullable;

/**
 * What a desk does while nobody looks, and with what.
 *
 * @param unattended whether it listens to feeds and tells subscribers by itself
 * @param allowedHosts hosts of one's own network that may be asked
 * @param mail by which letters go; null where no server is set, and they wait until one is
 */
public record Duties(
        boolean unattended,
        Set<String> allowedHosts,
        @Nullable MailSettings mail) {

    /** Nothing by itself. */
    public static final Duties NONE = new Duties(false, Set.of(), null);

    public Duties {
        allowedHosts = Set.copyOf(allowedHosts);
    }
}
