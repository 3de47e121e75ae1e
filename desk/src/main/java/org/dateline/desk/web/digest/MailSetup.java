package org.dateline.desk.web.digest;

import java.util.Map;
import java.util.Optional;
import org.dateline.desk.mail.MailSettings;
import org.dateline.desk.mail.MailSettingsFault;
import org.jspecify.annotations.Nullable;

/**
 * Whether letters can be sent, as far as the settings tell.
 *
 * @param settings null if there are none, or they are wrong
 * @param fault what is wrong with them; null if nothing
 */
public record MailSetup(
        @Nullable MailSettings settings, @Nullable String fault) {

    /** @param variables of the environment */
    public static MailSetup of(Map<String, String> variables) {
        try {
            Optional<MailSettings> found = MailSettings.find(variables);
            return new MailSetup(found.orElse(null), null);
        } catch (MailSettingsFault wrong) {
            return new MailSetup(null, wrong.getMessage());
        }
    }

    /** From whom letters come; empty if none can be sent. */
    public String from() {
        return settings == null ? "" : settings.from().value();
    }

    public boolean sends() {
        return settings != null;
    }
}
