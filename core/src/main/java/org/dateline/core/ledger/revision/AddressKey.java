package org.dateline.core.ledger.revision;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * By what two web addresses are known to be of one page: an address without what does not tell which article it is (scheme,
 * port of the scheme, hosts for small screens, trailing slash, tracking parameters, fragment). What servers treat alike is
 * written alike (RFC 3986, section 6). To be compared, not to be asked.
 */
public final class AddressKey {

    /** RFC 3986, appendix B, narrowed to the web: host, port, path, query, fragment. */
    private static final Pattern WEB = Pattern.compile(
            "(?:https?:)?//(?:[^/?#@]*@)?([^/?#:\\[\\]@]+|\\[[^/?#\\]]*\\])(?::(\\d*))?(/[^?#]*)?(?:\\?([^#]*))?(?:#(.*))?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ESCAPE = Pattern.compile("%([0-9A-Fa-f]{2})|[^\\x21-\\x7E]");
    private static final HexFormat ESCAPES = HexFormat.of().withUpperCase().withPrefix("%");
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private AddressKey() {}

    /** The key of an address; empty for what is not on the web, and for the front page of a site. */
    public static Optional<String> of(String url) {
        Matcher web = WEB.matcher(url.strip());
        if (!web.matches()) {
            return Optional.empty();
        }
        String path = path(orEmpty(web.group(3)));
        String query = query(orEmpty(web.group(4))) + route(orEmpty(web.group(5)));
        return path.isEmpty() && query.isEmpty()
                ? Optional.empty()
                : Optional.of(host(web.group(1)) + port(orEmpty(web.group(2))) + path + query);
    }

    private static String orEmpty(@Nullable String part) {
        return part == null ? "" : part;
    }

    private static String host(String written) {
        String host = ascii(written.endsWith(".") ? written.substring(0, written.length() - 1) : written);
        int dot = host.indexOf('.');
        // "m.example" is a site of its own; of "m.gazette.example" two labels are left.
        while (dot >= 0 && host.indexOf('.', dot + 1) >= 0 && AddressParts.ALL.isHostPrefix(host.substring(0, dot))) {
            host = host.substring(dot + 1);
            dot = host.indexOf('.');
        }
        return host;
    }

    private static String ascii(String host) {
        try {
            return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notAName) {
            return host.toLowerCase(Locale.ROOT);
        }
    }

    private static String port(String port) {
        return port.isEmpty() || port.equals("80") || port.equals("443") ? "" : ":" + port;
    }

    private static String path(String written) {
        String path = slashless(normal(written));
        Optional<String> ending = AddressParts.ALL.findEnding(path);
        return ending.isEmpty()
                ? path
                : slashless(path.substring(0, path.length() - ending.get().length()));
    }

    private static String slashless(String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }

    private static String query(String written) {
        List<String> kept = new ArrayList<>();
        for (String parameter : written.split("&")) {
            String name = parameter.split("=", 2)[0];
            if (!name.isEmpty() && !AddressParts.ALL.isTracking(name.toLowerCase(Locale.ROOT))) {
                kept.add(normal(parameter));
            }
        }
        return kept.isEmpty() ? "" : kept.stream().sorted().collect(Collectors.joining("&", "?", ""));
    }

    /** A fragment names a place on the page, but for {@code #!}, by which some sites name the page itself. */
    private static String route(String fragment) {
        return fragment.startsWith("!") ? "#" + normal(fragment) : "";
    }

    /** Escapes what must be, in upper case, and nothing else. */
    private static String normal(String part) {
        return ESCAPE.matcher(part).replaceAll(escape -> {
            if (escape.group(1) == null) {
                return escaped(escape.group());
            }
            String plain = String.valueOf((char) Integer.parseInt(escape.group(1), 16));
            return UNRESERVED.contains(plain) ? plain : escape.group().toUpperCase(Locale.ROOT);
        });
    }

    private static String escaped(String character) {
        return ESCAPES.formatHex(character.getBytes(StandardCharsets.UTF_8));
    }
}
