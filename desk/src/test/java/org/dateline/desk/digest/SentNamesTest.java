package org.dateline.desk.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.core.ledger.revision.Syndication;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentNamesTest {

    @ParameterizedTest
    @CsvSource({
        "../home/ana/secret/d.pdf, d.pdf",
        "C:\\Users\\ana\\note.txt, note.txt",
        "note.txt, note.txt",
        "/srv/crisis.zip > pages/a.html, a.html",
        "crawl.warc.gz > https://news.example/a, https://news.example/a",
        "https://news.example/b/c, https://news.example/b/c",
    })
    void whereAnArticleLayIsToldWithoutItsFolder(String found, String sent) {
        assertThat(new SentNames(voice -> found).apply(Syndication.UNNAMED + "0123456789abcdef"))
                .isEqualTo(sent);
    }

    @ParameterizedTest
    @CsvSource({"The Kabul Lantern", "News/Analysis"})
    void outletsAreToldAsTheyAre(String outlet) {
        assertThat(new SentNames(voice -> voice).apply(outlet)).isEqualTo(outlet);
    }
}
