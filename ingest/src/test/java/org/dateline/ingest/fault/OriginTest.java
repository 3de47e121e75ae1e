package org.dateline.ingest.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How an item's origin is written, and read again. */
class OriginTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "notes.txt",
                "rows.jsonl (line 3)",
                "https://news.example/a!b",
                "crisis.zip > pages/a.html",
                "crisis.zip > rows.jsonl (line 3)",
                "crawl.warc.gz > https://news.example/a (page at 123456)",
                "crawl.wacz > archive/data.warc.gz > https://news.example/a?b=(c) (PDF at 0)",
                "odd (line x) > name (page at )"
            })
    void whatIsWrittenIsRead(String written) {
        assertThat(Origin.parse(written)).hasToString(written);
    }

    @Test
    void aRecordKeepsItsAddress() {
        Origin origin = Origin.parse("crawl.warc.gz > https://news.example/a (page at 12)");

        assertThat(origin).isEqualTo(Origin.of("crawl.warc.gz").record("https://news.example/a", "page", 12));
        assertThat(origin.address()).isEqualTo("https://news.example/a");
    }

    @Test
    void onlyWhatWasFoundInTheWebHasAnAddress() {
        assertThat(Origin.of("https://news.example/a").address()).isEqualTo("https://news.example/a");
        assertThat(Origin.of("https://news.example/a.zip").entry("a.html").address())
                .isNull();
        assertThat(Origin.of("a.html").address()).isNull();
        assertThat(Origin.of("a.warc").record("urn:x:y", "page", 0).address()).isNull();
    }

    @Test
    void anEntryIsShownSafely() {
        assertThat(Origin.of("a.zip").entry("x\u202e\0\nlmth.a")).hasToString("a.zip > x lmth.a");
    }
}
