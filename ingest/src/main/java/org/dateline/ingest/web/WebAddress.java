package org.dateline.ingest.web;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.utils.URIUtils;

/**
 * An address of the web as people and pages write it, made one that can be asked: of {@code http} or {@code https}, of a
 * host alone. Letters that an address has no room for are escaped, and names of hosts in other scripts are written in ASCII
 * (RFC 3490), as browsers do.
 */
public final class WebAddress {

    private static final Pattern PARTS = Pattern.compile("(?is)(https?)://([^/?#\\\\]*)(.*)");
    /** What may stand after the host as it is (RFC 3986); a percent sign only before two digits. */
    private static final String KEPT = "/?:@!$&'()*+,;=-._~#";

    /** Numbers instead of a name, which some read as octal, hexadecimal or with parts left out. */
    private static final Pattern NUMBERS = Pattern.compile("(?i)(?:0x[0-9a-f]*|\\d+)(?:\\.(?:0x[0-9a-f]*|\\d+))*\\.?");

    private static final Pattern FOUR_NUMBERS = Pattern.compile("(?:(?:0|[1-9]\\d{0,2})(?:\\.(?!$)|$)){4}");
    private static final int LAST_PORT = 65_535;
    /** In characters: beyond, names are encoded and dots taken out in time that grows by the square. */
    private static final int LONGEST = 20_000;

    private static final int LONGEST_AUTHORITY = 1000;

    private WebAddress() {}

    /**
     * Reads an address.
     *
     * @throws WebFault if it may not be asked, which is {@linkplain WebFault#isRefused refused}
     */
    public static URI of(String written) throws WebFault {
        checkLength(written);
        Matcher parts = PARTS.matcher(written.strip());
        if (!parts.matches()) {
            throw WebFault.refused("only http and https are fetched");
        }
        if (parts.group(2).length() > LONGEST_AUTHORITY) {
            throw WebFault.refused("no web address: no name of a host");
        }
        URI uri = uri(parts.group(1), ascii(parts.group(2)), escaped(parts.group(3)));
        if (uri.getPort() == 0 || uri.getPort() > LAST_PORT) {
            throw WebFault.refused("there is no port " + uri.getPort());
        }
        if (uri.getHost() == null || uri.getRawUserInfo() != null) {
            throw WebFault.refused("no web address of a host alone");
        }
        if (NUMBERS.matcher(uri.getHost()).matches()
                && !FOUR_NUMBERS.matcher(uri.getHost()).matches()) {
            throw WebFault.refused("no web address: the host's numbers can be read in several ways");
        }
        return uri;
    }

    /**
     * Reads an address that may be relative to another; empty if the two make no web address.
     *
     * @param base where it is written
     */
    public static Optional<URI> resolve(URI base, String written) {
        try {
            return Optional.of(resolved(base, written));
        } catch (WebFault e) {
            return Optional.empty();
        }
    }

    static URI resolved(URI base, String written) throws WebFault {
        checkLength(written);
        String link = written.strip();
        if (hasScheme(link)) {
            return of(link);
        }
        if (link.startsWith("//")) {
            return of(base.getScheme() + ":" + link);
        }
        try {
            return of(URIUtils.resolve(base, new URI(escaped(link))).toString());
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw WebFault.refused("no web address: " + e.getMessage(), e);
        }
    }

    private static void checkLength(String written) throws WebFault {
        if (written.length() > LONGEST) {
            throw WebFault.refused("no web address: more than " + LONGEST + " characters");
        }
    }

    private static boolean hasScheme(String link) {
        return link.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*");
    }

    private static URI uri(String scheme, String authority, String rest) throws WebFault {
        try {
            return new URI(scheme.toLowerCase(Locale.ROOT) + "://" + authority + rest);
        } catch (URISyntaxException e) {
            throw WebFault.refused("no web address: " + e.getReason(), e);
        }
    }

    private static String ascii(String authority) throws WebFault {
        if (StandardCharsets.US_ASCII.newEncoder().canEncode(authority)) {
            return authority;
        }
        try {
            return IDN.toASCII(authority);
        } catch (IllegalArgumentException e) {
            throw WebFault.refused("no web address: no name of a host", e);
        }
    }

    private static String escaped(String rest) {
        StringBuilder out = new StringBuilder();
        int fragment = rest.indexOf('#');
        int at = 0;
        while (at < rest.length()) {
            int letter = rest.codePointAt(at);
            boolean isKept = letter == '%' ? isEscape(rest, at) : isPlain(letter) && (letter != '#' || at == fragment);
            append(out, letter, isKept);
            at += Character.charCount(letter);
        }
        return out.toString();
    }

    private static boolean isPlain(int letter) {
        return letter < 0x80 && (Character.isLetterOrDigit(letter) || KEPT.indexOf(letter) >= 0);
    }

    private static boolean isEscape(String text, int at) {
        return at + 2 < text.length()
                && Character.digit(text.charAt(at + 1), 16) >= 0
                && Character.digit(text.charAt(at + 2), 16) >= 0;
    }

    private static void append(StringBuilder out, int letter, boolean isKept) {
        if (isKept) {
            out.appendCodePoint(letter);
            return;
        }
        for (byte b : Character.toString(letter).getBytes(StandardCharsets.UTF_8)) {
            out.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
        }
    }
}
