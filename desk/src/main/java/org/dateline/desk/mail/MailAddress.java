package org.dateline.desk.mail;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One address of mail: a dot-atom of ASCII (RFC 5322), an at sign, and the name of a host, nothing around them. Routes,
 * quoted local parts, comments and numbers of hosts are none, though standards allow some of them.
 *
 * @param value at most 254 characters; the host's name in ASCII and lower case
 */
public record MailAddress(String value) {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    // Without % and !, by which old servers pass mail on to others.
    private static final String ATOM = "[A-Za-z0-9#$&'*+/=?^_`{|}~-]+";
    private static final Pattern LOCAL = Pattern.compile(ATOM + "(\\." + ATOM + ")*");
    private static final String LABEL = "[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern HOST =
            Pattern.compile("(" + LABEL + "\\.)+(?=[a-z0-9-]*[a-z])" + LABEL + "|localhost");

    /** @throws IllegalArgumentException if it is none; the message does not repeat it */
    public MailAddress {
        int at = value.lastIndexOf('@');
        if (at < 0) {
            throw new IllegalArgumentException("an address of mail is like ana@desk.example");
        }
        String local = value.substring(0, at);
        String host = ascii(value.substring(at + 1));
        if (!LOCAL.matcher(local).matches() || local.length() > LONGEST_LOCAL) {
            throw new IllegalArgumentException("before the @ stand up to " + LONGEST_LOCAL
                    + " letters, digits and signs, without spaces or quotes");
        }
        if (!HOST.matcher(host).matches()) {
            throw new IllegalArgumentException("behind the @ stands the name of a host, as desk.example");
        }
        value = local + "@" + host;
        if (value.length() > LONGEST) {
            throw new IllegalArgumentException("an address has no more than " + LONGEST + " characters");
        }
    }

    private static String ascii(String host) {
        try {
            return IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** The name of the host. */
    public String host() {
        return value.substring(value.lastIndexOf('@') + 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
