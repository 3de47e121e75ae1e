package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.core.article.Article;
import org.dateline.ingest.capture.Capture;
import org.dateline.ingest.fault.ItemFault;
import org.dateline.ingest.web.Fetched;
import org.dateline.ingest.web.Validators;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages as servers send them: mark, server, page, in this order, and what is kept so that they are read so again. */
class FetchedEncodingTest {

    private static final String RUSSIAN =
            "Мост через реку закрыт до конца года, сообщил мэр города во вторник на заседании совета.";
    private static final String ENGLISH =
            "The mayor said the “work” would take until the end of the year — in a café by the river.";

    private static final ArticleReader READER = new ArticleReader();

    private final List<Article> articles = new ArrayList<>();
    private final List<Capture> captures = new ArrayList<>();

    private final ArticleSink sink = new ArticleSink() {
        @Override
        public void article(Article article, Capture capture) {
            articles.add(article);
            captures.add(capture);
        }

        @Override
        public void quarantined(ItemFault fault) {
            throw fault;
        }
    };

    private static byte[] page(String head, String sentence, String charset) {
        String story =
                "<p>" + sentence + " " + sentence.toUpperCase(Locale.ROOT) + "</p><p>" + sentence.repeat(3) + "</p>";
        return ("<html><head>" + head + "<title>" + sentence + "</title></head><body><article><h1>" + sentence + "</h1>"
                        + story + "</article></body></html>")
                .getBytes(Charset.forName(charset));
    }

    private static String meta(@Nullable String charset) {
        return charset == null ? "" : "<meta charset=\"" + charset + "\">";
    }

    /** Reads a page as the server sent it, and once more as the record would: from its bytes and what was kept. */
    private void read(byte[] bytes, @Nullable String served) {
        ReadingOptions any = new ReadingOptions(null, null, true);
        URI address = URI.create("https://news.example/page");
        READER.read(new Fetched(address, bytes, served, null, Validators.NONE, null), any, sink);
        String kept = captures.get(0).charset();
        READER.read(address.toString(), new ByteArrayInputStream(bytes), kept == null ? any : any.charset(kept), sink);
        assertThat(articles.get(1)).as("read once more").isEqualTo(articles.get(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                // written in | served as | declared as | kept
                "windows-1251 | windows-1251 | none | windows-1251",
                "windows-1251 | windows-1251 | windows-1251 | none",
                "windows-1251 | none | windows-1251 | none",
                "windows-1251 | windows-1251 | koi8-r | windows-1251",
                "KOI8-R | KOI8-R | none | KOI8-R",
                "KOI8-R | none | koi8-r | none",
                "KOI8-R | KOI8-R | iso-8859-1 | KOI8-R",
                "ISO-8859-5 | ISO-8859-5 | utf-8 | ISO-8859-5",
                "UTF-8 | none | none | none",
                "UTF-8 | UTF-8 | none | none",
                "UTF-8 | ISO-8859-1 | none | none",
                "UTF-8 | windows-1251 | windows-1251 | none",
                "UTF-8 | UTF-8 | Shift_JIS | UTF-8",
                "UTF-8 | ISO-8859-1 | Shift_JIS | UTF-8",
                "windows-1251 | UTF-8 | windows-1251 | none"
            })
    void aRussianPageIsDecoded(String written, @Nullable String served, @Nullable String declared, String kept) {
        read(page(meta(declared), RUSSIAN, written), served);
        assertThat(articles.get(0).text().toString()).contains(RUSSIAN);
        assertThat(captures.get(0).charset()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "windows-1252 | ISO-8859-1 | none | none",
                "windows-1252 | ISO-8859-1 | windows-1251 | windows-1252",
                "windows-1252 | US-ASCII | iso-8859-1 | none",
                "UTF-8 | windows-1252 | windows-1252 | none"
            })
    void anEnglishPageIsDecoded(String written, @Nullable String served, @Nullable String declared, String kept) {
        read(page(meta(declared), ENGLISH, written), served);
        assertThat(articles.get(0).text().toString()).contains(ENGLISH);
        assertThat(captures.get(0).charset()).isEqualTo(kept);
    }

    @Test
    void aLateMetaTellsTheEncodingAndTheServerGoesBeforeIt() {
        String late = "<script>" + "x".repeat(2000) + "</script>" + meta("windows-1251");
        read(page(late, RUSSIAN, "windows-1251"), null);
        assertThat(articles.get(0).text().toString()).contains(RUSSIAN);
        articles.clear();
        captures.clear();
        read(page(late, RUSSIAN, "KOI8-R"), "KOI8-R");
        assertThat(articles.get(0).text().toString()).contains(RUSSIAN);
    }

    @Test
    void aMarkGoesBeforeTheServer() {
        byte[] marked = ("\ufeff" + new String(page("", RUSSIAN, "UTF-8"), StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
        read(marked, "KOI8-R");
        assertThat(articles.get(0).text().toString()).contains(RUSSIAN);
        assertThat(captures.get(0).charset()).isNull();
    }

    @Test
    void whatTheUserSaysGoesBeforeTheServer() {
        ReadingOptions options = new ReadingOptions(null, Charset.forName("KOI8-R"), true);
        READER.read(
                new Fetched(
                        URI.create("https://news.example/page"),
                        page("", RUSSIAN, "KOI8-R"),
                        "windows-1251",
                        null,
                        Validators.NONE,
                        null),
                options,
                sink);
        assertThat(articles.get(0).text().toString()).contains(RUSSIAN);
        assertThat(captures.get(0).charset()).isNull();
    }

    @Test
    void withoutAnyLanguageARussianPageIsSetAside() {
        List<ItemFault> aside = new ArrayList<>();
        READER.read(
                new Fetched(
                        URI.create("https://news.example/page"),
                        page("", RUSSIAN, "KOI8-R"),
                        "KOI8-R",
                        null,
                        Validators.NONE,
                        null),
                ReadingOptions.NONE,
                new ArticleSink() {
                    @Override
                    public void article(Article article, Capture capture) {
                        articles.add(article);
                    }

                    @Override
                    public void quarantined(ItemFault fault) {
                        aside.add(fault);
                    }
                });
        assertThat(articles).isEmpty();
        assertThat(aside).singleElement().asString().contains("the text is in Russian");
    }
}
