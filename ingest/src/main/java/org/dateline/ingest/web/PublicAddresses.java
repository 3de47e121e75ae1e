package org.dateline.ingest.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.dateline.core.lexicon.Table;
import org.jspecify.annotations.Nullable;

/**
 * Resolves hosts to addresses of the public Internet, and refuses all others: a feed must not make the program ask its
 * user's own machine or network. It gives the very addresses that are connected to, so a name that is resolved otherwise
 * the next time helps nobody. What is not public stands in {@code reserved.tsv}, after the special-purpose registries of
 * IANA (RFC 6890). Thread-safe.
 */
public final class PublicAddresses implements DnsResolver {

    private final Predicate<InetAddress> isAllowed;

    /** Resolves to public addresses alone. */
    public PublicAddresses() {
        this(PublicAddresses::isPublic);
    }

    PublicAddresses(Predicate<InetAddress> isAllowed) {
        this.isAllowed = isAllowed;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = SystemDefaultDnsResolver.INSTANCE.resolve(host);
        for (InetAddress address : addresses) {
            if (!isAllowed.test(address)) {
                throw new RefusedAddress(host, address);
            }
        }
        return addresses;
    }

    @Override
    public @Nullable String resolveCanonicalHostname(String host) {
        return host;
    }

    /** Tells whether an address is one of the public Internet. */
    public static boolean isPublic(InetAddress address) {
        return Reserved.RANGES.stream().noneMatch(range -> range.holds(address))
                && embedded(address).map(PublicAddresses::isPublic).orElse(true);
    }

    /** The IPv4 address that an IPv6 address leads to: NAT64 (RFC 6052), 6to4 (RFC 3056), IPv4-compatible. */
    private static java.util.Optional<InetAddress> embedded(InetAddress address) {
        if (!(address instanceof Inet6Address)) {
            return java.util.Optional.empty();
        }
        byte[] bytes = address.getAddress();
        boolean isNat64 = Reserved.NAT64.holds(address) || Reserved.COMPATIBLE.holds(address);
        int from = isNat64 ? 12 : Reserved.SIX_TO_FOUR.holds(address) ? 2 : -1;
        return from < 0
                ? java.util.Optional.empty()
                : java.util.Optional.of(ofBytes(Arrays.copyOfRange(bytes, from, from + 4)));
    }

    private static InetAddress ofBytes(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(bytes.length + " bytes are no address", e);
        }
    }

    /** An address that is not asked. */
    static final class RefusedAddress extends UnknownHostException {
        private static final long serialVersionUID = 1L;

        RefusedAddress(String host, InetAddress address) {
            super(host + " is at " + address.getHostAddress() + ", which is no address of the public Internet");
        }
    }

    /** Addresses with the same first bits. */
    private record Range(byte[] start, int bits) {

        static Range of(String written) {
            int slash = written.indexOf('/');
            try {
                return new Range(
                        InetAddress.getByName(written.substring(0, slash)).getAddress(),
                        Integer.parseInt(written.substring(slash + 1)));
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException("no range of addresses: " + written, e);
            }
        }

        boolean holds(InetAddress address) {
            byte[] bytes = address.getAddress();
            if (bytes.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((bytes[bit / 8] & mask) != (start[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The ranges that are not public. */
    private static final class Reserved {
        private static final Range NAT64 = Range.of("64:ff9b::/96");
        private static final Range SIX_TO_FOUR = Range.of("2002::/16");
        private static final Range COMPATIBLE = Range.of("::/96");
        private static final List<Range> RANGES =
                Table.ofResource(PublicAddresses.class, "reserved.tsv").rows().stream()
                        .map(row -> Range.of(row.get("range")))
                        .toList();
    }
}
