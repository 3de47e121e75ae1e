package org.dateline.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrableDomainTest {

    @ParameterizedTest
    @CsvSource({
        "https://gazette.com/feed,          https://feeds.gazette.com/all,     true",
        "https://news.gazette.co.uk/feed,   http://WWW.Gazette.co.uk:8080/,    true",
        "https://gazette.co.uk/feed,        https://herald.co.uk/feed,         false",
        "https://gazette.com/feed,          https://gazette.org/feed,          false",
        "https://gazette.com/feed,          https://gazette.com.evil.net/feed, false",
        "https://one.github.io/feed,        https://two.github.io/feed,        false",
        "https://co.uk/feed,                https://gazette.co.uk/feed,        false",
        "http://192.0.2.1/feed,             http://192.0.2.1:81/feed,          true",
        "http://192.0.2.1/feed,             http://198.51.2.1/feed,            false",
        "http://news/feed,                  http://news/rss,                   true",
        "http://a.intern/feed,              http://b.intern/feed,              false"
    })
    void whoAnswersForBothIsTheSame(URI one, URI other, boolean isSame) {
        assertThat(RegistrableDomain.isSame(one, other)).isEqualTo(isSame);
        assertThat(RegistrableDomain.isSame(other, one)).isEqualTo(isSame);
    }
}
