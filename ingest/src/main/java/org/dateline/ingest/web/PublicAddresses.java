package org.dateline.ingest.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.dateline.core.lexicon.Table;
import org.jspecify.annotations.Nullable;

/**
 * Resolves hosts to addresses of the public Internet, and refuses all others: a feed must not make the program ask its
 * user's own machine or network. It gives the very addresses that are connected to, so a name that is resolved otherwise
 * the next time helps nobody. What is not public stands in {@code reserved.tsv}, after the special-purpose registries of
 * IANA (RFC 6890). Thread-safe.
 *
 * <p>The user may allow hosts by name, whose addresses may be any: a feed of the intranet, a server of his own machine. Only
 * the host as an address writes it counts, on each hop: a name that leads to an allowed address is refused still.
 */
public final class PublicAddresses implements DnsResolver {

    private final DnsResolver names;
    private final Predicate<InetAddress> isPublic;
    private final Set<String> allowed;

    /** Resolves to public addresses alone. */
    public PublicAddresses() {
        this(SystemDefaultDnsResolver.INSTANCE, PublicAddresses::isPublic, Set.of());
    }

    PublicAddresses(Predicate<InetAddress> isPublic) {
        this(SystemDefaultDnsResolver.INSTANCE, isPublic, Set.of());
    }

    /**
     * @param names resolves hosts
     * @param allowed the hosts whose addresses may be any
     */
    PublicAddresses(DnsResolver names, Predicate<InetAddress> isPublic, Set<String> allowed) {
        this.names = names;
        this.isPublic = isPublic;
        this.allowed = allowed.stream().map(PublicAddresses::plain).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Resolves to public addresses, and some hosts to any.
     *
     * @param hosts as addresses of the web write them, in any case: names, IPv4 addresses, IPv6 addresses with or without
     *     brackets
     */
    public static PublicAddresses allowing(Set<String> hosts) {
        return new PublicAddresses(SystemDefaultDnsResolver.INSTANCE, PublicAddresses::isPublic, hosts);
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = names.resolve(host);
        if (allowed.contains(plain(host))) {
            return addresses;
        }
        for (InetAddress address : addresses) {
            if (!isPublic.test(address)) {
                throw new RefusedAddress(host, address);
            }
        }
        return addresses;
    }

    /** A host in one spelling: without case and brackets, an IPv6 address in full. */
    private static String plain(String host) {
        String lower = host.strip().toLowerCase(Locale.ROOT);
        String bare = lower.startsWith("[") && lower.endsWith("]") ? lower.substring(1, lower.length() - 1) : lower;
        if (!bare.contains(":")) {
            return bare;
        }
        try {
            InetAddress address = InetAddress.getByName(bare);
            return address instanceof Inet6Address ? address.getHostAddress() : bare;
        } catch (UnknownHostException e) {
            return bare;
        }
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
    private static Optional<InetAddress> embedded(InetAddress address) {
        if (!(address instanceof Inet6Address)) {
            return Optional.empty();
        }
        byte[] bytes = address.getAddress();
        boolean isNat64 = Reserved.NAT64.holds(address) || Reserved.COMPATIBLE.holds(address);
        int from = isNat64 ? 12 : Reserved.SIX_TO_FOUR.holds(address) ? 2 : -1;
        return from < 0 ? Optional.empty() : Optional.of(ofBytes(Arrays.copyOfRange(bytes, from, from + 4)));
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
