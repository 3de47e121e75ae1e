package org.dateline.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses as people, pages and attackers write them. */
class WebAddressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://news.example/a?b=c#d | https://news.example/a?b=c#d",
                "HTTP://news.example:8080/ | http://news.example:8080/",
                "https://новости.example/война | https://xn--b1amnebsh.example/%D0%B2%D0%BE%D0%B9%D0%BD%D0%B0",
                "https://news.example/a b\"<c>|https://news.example/a%20b%22%3Cc%3E",
                "https://news.example/100%|https://news.example/100%25",
                "https://news.example/%D0%B2|https://news.example/%D0%B2",
                "https://news.example/?q=[a]|https://news.example/?q=%5Ba%5D"
            })
    void isWrittenAsServersWantIt(String written, String address) throws WebFault {
        assertThat(WebAddress.of(written)).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://host.example/",
                "javascript:alert(1)",
                "host.example",
                "",
                "http://",
                "http:///path",
                "http://user@host.example/",
                "http://user:word@host.example/",
                "http://host.example:80@127.0.0.1/",
                "http://host.example\\@127.0.0.1/",
                "http://host.example:0/",
                "http://host.example:99999/",
                "http://host.example:x/",
                "http://[::1/",
                "http://host example/",
                "http://a\u3002\u3002b/",
                "http://0177.0.0.1/",
                "http://8.8.010.8/",
                "http://8.8.2056/",
                "http://134744072/",
                "http://0x08080808/",
                "http://8.8.8.8./"
            })
    void whatIsNoAddressOfAHostAloneIsRefused(String written) {
        assertThatThrownBy(() -> WebAddress.of(written))
                .isInstanceOfSatisfying(
                        WebFault.class, fault -> assertThat(fault.isRefused()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://2130706433/",
                "http://0x7f000001/",
                "http://0x7f.1/",
                "http://0177.0.0.1/",
                "http://127.1/",
                "http://0/",
                "http://127.0.0.1./",
                "http://localhost./",
                "http://LOCALHOST/",
                "http://[::1]/",
                "http://[0:0:0:0:0:0:0:1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::ffff:7f00:1]/",
                "http://[::127.0.0.1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[2002:7f00:1::]/",
                "http://\uff11\uff12\uff17.0.0.1/",
                "http://169.254.169.254/latest/meta-data/"
            })
    void noSpellingOfALocalAddressIsAsked(String written) {
        try (WebReader reader = new WebReader("Dateline/test", PublicAddresses.allowing(Set.of("intranet.example")))) {
            assertThatThrownBy(() -> reader.get(written))
                    .isInstanceOfSatisfying(
                            WebFault.class,
                            fault -> assertThat(fault.isRefused()
                                            || "no host of that name is known".equals(fault.getMessage()))
                                    .as(fault.getMessage())
                                    .isTrue());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.html | https://news.example/dir/a.html",
                "/a | https://news.example/a",
                "../a | https://news.example/a",
                "?page=2 | https://news.example/dir/page?page=2",
                "//other.example/x | https://other.example/x",
                "http://other.example/x y | http://other.example/x%20y",
                "a b.html | https://news.example/dir/a%20b.html"
            })
    void aRelativeOneLeadsOnFromWhereItIsWritten(String written, String address) {
        assertThat(WebAddress.resolve(URI.create("https://news.example/dir/page"), written))
                .hasValueSatisfying(found -> assertThat(found).hasToString(address));
    }

    @Test
    void whatIsNoAddressLeadsNowhere() {
        for (String written : new String[] {"mailto:x@news.example", "javascript:void(0)", "data:,x", "http://"}) {
            assertThat(WebAddress.resolve(URI.create("https://news.example/"), written))
                    .isEmpty();
        }
    }
}
