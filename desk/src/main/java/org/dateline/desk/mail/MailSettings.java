package org.dateline.desk.mail;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.ingest.fault.InputFault;
import org.jspecify.annotations.Nullable;

/**
 * By which server letters are sent, and from whom.
 *
 * @param user null where the server asks for none
 * @param password null where the server asks for none
 * @param name beside the address of the sender; empty if there is none
 */
public record MailSettings(
        String host,
        int port,
        Security security,
        @Nullable String user,
        @Nullable String password,
        MailAddress from,
        String name) {

    /** The variable with the server, {@code smtp://user:password@host:587}. */
    public static final String SERVER = "DATELINE_SMTP_URL";
    /** The variable with the sender, {@code desk@host} or {@code Name <desk@host>}. */
    public static final String FROM = "DATELINE_MAIL_FROM";

    private static final int SUBMISSION = 587;
    private static final int SUBMISSIONS = 465;
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern NAMED = Pattern.compile("\"?([^\"<>]*?)\"?\\s*<([^<>]*)>");
    private static final Pattern OPTION = Pattern.compile("starttls=(optional|required)");

    /** How what is sent is kept from being read on its way. */
    public enum Security {
        /** From the first byte on (RFC 8314). */
        TLS,
        /** By STARTTLS; without it nothing is sent. */
        STARTTLS,
        /** By STARTTLS where the server offers it. */
        OPTIONAL
    }

    public MailSettings {
        if (name.chars().anyMatch(Character::isISOControl)) {
            throw new MailSettingsFault(FROM, "the name has control characters");
        }
    }

    /**
     * The settings that variables hold.
     *
     * @return empty if they hold none
     * @throws MailSettingsFault if one is wrong, or only one is there
     */
    public static Optional<MailSettings> find(Map<String, String> variables) {
        String server = variables.getOrDefault(SERVER, "").strip();
        String from = variables.getOrDefault(FROM, "").strip();
        if (server.isEmpty() && from.isEmpty()) {
            return Optional.empty();
        }
        if (server.isEmpty() || from.isEmpty()) {
            throw new MailSettingsFault(server.isEmpty() ? SERVER : FROM, "it is not set, but the other of the two is");
        }
        return Optional.of(of(server, from));
    }

    /**
     * The settings in a file: lines of a variable, an equals sign and its value; those that begin with # are none.
     *
     * @throws MailSettingsFault if it cannot be read, one is wrong, or one is missing
     */
    public static MailSettings read(Path file) {
        Map<String, String> variables = new TreeMap<>();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            int equals = line.indexOf('=');
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (equals < 1) {
                // The line itself is not told: it may be a password that broke off.
                throw new MailSettingsFault(
                        file.toString(), "line " + (i + 1) + " is no variable, equals sign and value");
            }
            variables.put(line.substring(0, equals).strip(), line.substring(equals + 1));
        }
        return find(variables)
                .orElseThrow(() -> new MailSettingsFault(
                        file.toString(), "it has no line " + SERVER + "=… and none " + FROM + "=…"));
    }

    private static List<String> lines(Path file) {
        if (Files.isDirectory(file)) {
            throw new MailSettingsFault(file.toString(), "a directory, not a file");
        }
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new MailSettingsFault(
                    file.toString(), InputFault.unreadable(file.toString(), e).reason());
        }
    }

    private static MailSettings of(String server, String from) {
        URI url = url(server);
        boolean tls = "smtps".equalsIgnoreCase(url.getScheme());
        if (!tls && !"smtp".equalsIgnoreCase(url.getScheme())) {
            throw new MailSettingsFault(SERVER, "it begins with smtp:// or smtps://");
        }
        if (url.getHost() == null
                || url.getRawPath() != null && url.getRawPath().length() > 1) {
            throw new MailSettingsFault(
                    SERVER, "write it as smtp://user:password@host:587; signs as @ and / in a password as %40 and %2F");
        }
        String[] login = login(url.getRawUserInfo());
        Matcher sender = NAMED.matcher(from);
        boolean named = sender.matches();
        return new MailSettings(
                url.getHost(),
                url.getPort() > 0 ? url.getPort() : tls ? SUBMISSIONS : SUBMISSION,
                security(url, tls),
                login == null ? null : login[0],
                login == null ? null : login[1],
                sender(named ? sender.group(2) : from),
                named ? sender.group(1).strip() : "");
    }

    /** The message of the failure is not told: it has the password. */
    private static URI url(String server) {
        try {
            return new URI(server);
        } catch (URISyntaxException e) {
            throw new MailSettingsFault(SERVER, "it is no URL; write signs in a user's name or password as %40");
        }
    }

    private static Security security(URI url, boolean tls) {
        String query = url.getRawQuery();
        if (query == null) {
            boolean near = LOOPBACK.contains(url.getHost().toLowerCase(Locale.ROOT));
            return tls ? Security.TLS : near ? Security.OPTIONAL : Security.STARTTLS;
        }
        Matcher option = OPTION.matcher(query);
        if (tls || !option.matches()) {
            throw new MailSettingsFault(
                    SERVER, "behind the ? stands nothing but starttls=optional or starttls=required, of smtp:// alone");
        }
        return option.group(1).equals("optional") ? Security.OPTIONAL : Security.STARTTLS;
    }

    private static String @Nullable [] login(@Nullable String written) {
        if (written == null) {
            return null;
        }
        int colon = written.indexOf(':');
        if (colon < 1 || colon == written.length() - 1) {
            throw new MailSettingsFault(SERVER, "it has a user or a password but not both");
        }
        try {
            return new String[] {decoded(written.substring(0, colon)), decoded(written.substring(colon + 1))};
        } catch (IllegalArgumentException e) {
            throw new MailSettingsFault(SERVER, "the user or the password has a % without two digits");
        }
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static MailAddress sender(String address) {
        try {
            return new MailAddress(address.strip());
        } catch (IllegalArgumentException e) {
            throw new MailSettingsFault(FROM, String.valueOf(e.getMessage()));
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "MailSettings[" + host + ":" + port + ", " + security + ", " + from + "]";
    }
}
