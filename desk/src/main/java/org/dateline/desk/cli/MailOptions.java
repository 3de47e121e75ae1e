package org.dateline.desk.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.dateline.desk.mail.MailSettings;
import org.dateline.desk.mail.MailSettingsFault;
import org.dateline.desk.subscription.Correspondence;
import org.dateline.desk.unattended.Unattended;
import org.dateline.desk.web.DeskSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** By which server letters go, and where their links lead. No option has a password: everybody at a machine sees options. */
final class MailOptions {

    private static final URI USUAL = URI.create("http://localhost:" + DeskSettings.USUAL_PORT + "/");

    @Mixin
    private Server server = new Server();

    @Mixin
    private DeskUrlOption deskUrl = new DeskUrlOption();

    /** @throws ConfigurationFault if none is set, or a setting is wrong */
    MailSettings settings(Map<String, String> environment) {
        return server.find(environment)
                .orElseThrow(() -> new ConfigurationFault("no server for mail is set: set the variables "
                        + MailSettings.SERVER + " and " + MailSettings.FROM + ", or give --mail-settings FILE"));
    }

    /** How letters are written, also where no server for mail is set. */
    Unattended.Letters letters(Map<String, String> environment) {
        return new Unattended.Letters(desk(), server.find(environment).orElse(null));
    }

    Correspondence writer(MailSettings settings) {
        return Correspondence.of(desk(), settings);
    }

    private URI desk() {
        return deskUrl.find().orElse(USUAL);
    }

    /** By which server letters go. */
    static final class Server {

        @Option(
                names = "--mail-settings",
                paramLabel = "FILE",
                description = "a file with the lines " + MailSettings.SERVER + "=smtp://user:password@host:587 and "
                        + MailSettings.FROM + "=desk@host (default: the variables of these names)")
        private @Nullable Path file;

        /** @throws ConfigurationFault if a setting is wrong */
        Optional<MailSettings> find(Map<String, String> environment) {
            try {
                return file != null ? Optional.of(MailSettings.read(file)) : MailSettings.find(environment);
            } catch (MailSettingsFault fault) {
                throw new ConfigurationFault(String.valueOf(fault.getMessage()));
            }
        }
    }
}
