package org.dateline.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a feed may lead to. */
class PublicAddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.9.10",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "fec0::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b::a00:1",
                "64:ff9b:1::1",
                "2002:7f00:1::",
                "2002:c0a8:101::1",
                "2001:db8::1"
            })
    void whatIsNotPublicIsRefused(String written) throws UnknownHostException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(written))).isFalse();
        assertThatThrownBy(() -> new PublicAddresses().resolve(written))
                .isInstanceOf(PublicAddresses.RefusedAddress.class)
                .hasMessageContaining("no address of the public Internet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "172.15.0.1",
                "172.32.0.1",
                "192.167.1.1",
                "100.128.0.1",
                "223.255.255.255",
                "2606:4700:4700::1111",
                "2a00:1450::1",
                "::ffff:8.8.8.8",
                "64:ff9b::808:808",
                "2002:808:808::1"
            })
    void whatIsPublicIsNot(String written) throws UnknownHostException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(written))).isTrue();
    }

    @Test
    void numbersThatHideALocalAddressAreRefusedToo() {
        for (String hidden : new String[] {"2130706433", "127.1", "localhost"}) {
            assertThatThrownBy(() -> new PublicAddresses().resolve(hidden)).isInstanceOf(UnknownHostException.class);
        }
    }

    @Test
    void aHostIsAllowedAsItIsWritten() throws UnknownHostException {
        PublicAddresses addresses = PublicAddresses.allowing(Set.of("LocalHost", "127.0.0.1", "[::1]", "fd00:0:0::5"));
        for (String written :
                new String[] {"localhost", "LOCALHOST", "127.0.0.1", "::1", "[::1]", "0:0:0:0:0:0:0:1", "fd00::5"}) {
            assertThat(addresses.resolve(written)).as(written).isNotEmpty();
        }
        for (String written : new String[] {"127.0.0.2", "localhost.", "::ffff:127.0.0.1", "2130706433", "fd00::6"}) {
            assertThatThrownBy(() -> addresses.resolve(written)).as(written).isInstanceOf(UnknownHostException.class);
        }
    }

    @Test
    void aNameThatLeadsToAnAllowedHostIsNotAllowedForThat() throws UnknownHostException {
        InetAddress inside = InetAddress.getByName("10.0.0.7");
        PublicAddresses addresses = new PublicAddresses(
                (Names) host -> new InetAddress[] {inside}, PublicAddresses::isPublic, Set.of("intranet.example"));
        assertThat(addresses.resolve("intranet.example")).containsExactly(inside);
        assertThatThrownBy(() -> addresses.resolve("evil.example"))
                .isInstanceOf(PublicAddresses.RefusedAddress.class)
                .hasMessageContaining("evil.example is at 10.0.0.7");
    }

    @Test
    void oneHiddenAddressAmongPublicOnesIsEnough() throws UnknownHostException {
        InetAddress[] both = {InetAddress.getByName("1.1.1.1"), InetAddress.getByName("127.0.0.1")};
        PublicAddresses addresses = new PublicAddresses((Names) host -> both, PublicAddresses::isPublic, Set.of());
        assertThatThrownBy(() -> addresses.resolve("evil.example")).isInstanceOf(PublicAddresses.RefusedAddress.class);
    }
}
