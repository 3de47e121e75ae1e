package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.core.article.Article;
import org.dateline.core.article.Block;
import org.dateline.core.article.BlockType;
import org.dateline.ingest.capture.Capture;
import org.dateline.ingest.fault.InputFault;
import org.dateline.ingest.fault.ItemFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

    private static final ArticleReader READER = new ArticleReader();

    @TempDir
    private Path folder;

    private final Collected collected = new Collected();

    /** Keeps what it is given. */
    static final class Collected implements ArticleSink {
        final List<Article> articles = new ArrayList<>();
        final List<ItemFault> faults = new ArrayList<>();

        @Override
        public void article(Article article, Capture capture) {
            articles.add(article);
        }

        @Override
        public void quarantined(ItemFault fault) {
            faults.add(fault);
        }

        Article only() {
            assertThat(faults).isEmpty();
            assertThat(articles).hasSize(1);
            return articles.get(0);
        }
    }

    private Path file(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private Path file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Collected read(Path file) {
        READER.read(file, ReadingOptions.NONE, collected);
        return collected;
    }

    @Test
    void plainTextIsTheTextToTheLetter() {
        String text = "\n\n  The army left the town.\r\n\r\nResidents 🙂 said so.\t\n";

        Article article = read(file("a.txt", text)).only();

        assertThat(article.text()).hasToString(text);
        assertThat(exact(article)).containsExactly("The army left the town.", "Residents 🙂 said so.");
        assertThat(article.revision()).matches("sha256:[0-9a-f]{64}");
        assertThat(article.id()).isEqualTo(article.revision().substring(7, 23));
        assertThat(article.language()).isEqualTo("en");
    }

    private static List<String> exact(Article article) {
        return article.blocks().stream()
                .map(Block::span)
                .map(article.text()::exact)
                .toList();
    }

    @Test
    void theSameBytesGiveTheSameArticle() {
        Article first = read(file("a.txt", "The army left the town.")).only();
        collected.articles.clear();

        assertThat(read(file("b.txt", "The army left the town.")).only()).isEqualTo(first);
    }

    @Test
    void jsonLinesGiveTheirFields() {
        Article article = read(file(
                        "a.jsonl",
                        "{\"id\":\"n-1\",\"text\":\"\\nThe army left the town.\",\"title\":\"Army leaves\",\"publishedAt\":\"Fri, 13 Aug 2021 10:15:00 GMT\","
                                + "\"updatedAt\":\"2021-08-14\",\"url\":\"https://post.example/1\",\"outlet\":\"Harbour Post\",\"byline\":[\"Mina Hart\",\"Omar Sad\"],\"extra\":{\"a\":[1,{}]}}\n"))
                .only();

        assertThat(article.id()).isEqualTo("n-1");
        assertThat(article.text()).hasToString("\nThe army left the town.");
        assertThat(article.publication().title()).isEqualTo("Army leaves");
        assertThat(article.publication().publishedAt()).hasToString("2021-08-13T10:15:00Z");
        assertThat(article.publication().updatedAt()).hasToString("2021-08-14");
        assertThat(article.publication().url()).isEqualTo("https://post.example/1");
        assertThat(article.publication().outlet()).isEqualTo("Harbour Post");
        assertThat(article.publication().byline()).containsExactly("Mina Hart", "Omar Sad");
        assertThat(article.blocks()).extracting(Block::type).containsExactly(BlockType.PARAGRAPH);
    }

    @Test
    void aBadLineIsQuarantinedAndTheNextIsRead() {
        Path file = file(
                "a.jsonl",
                String.join(
                        "\n",
                        "{\"id\":1,\"text\":\"The army left the town.\"}",
                        "{\"text\":\"The army",
                        "",
                        "[1]",
                        "{\"id\":\"x\"}",
                        "{\"text\":\"The army left.\",\"publishedAt\":\"soon\"}",
                        "{\"text\":\"Las fuerzas del gobierno dijeron el lunes que habían recuperado la ciudad de los rebeldes.\"}",
                        "{\"text\":\"The army left.\"} {}",
                        "{\"id\":9,\"text\":\"The rebels came.\"}"));

        read(file);

        assertThat(collected.articles).extracting(Article::id).containsExactly("1", "9");
        assertThat(collected.faults)
                .extracting(ItemFault::getMessage)
                .containsExactly(
                        "unreadable item: " + file
                                + " (line 2): bad JSON: Unexpected end-of-input: was expecting closing quote for a string value",
                        "unreadable item: " + file + " (line 4): not a JSON object",
                        "unreadable item: " + file + " (line 5): no \"text\"",
                        "unreadable item: " + file + " (line 6): \"publishedAt\" is \"soon\", which is no date;"
                                + " write 2021-08-13 or 2021-08-13T10:15:00Z",
                        "skipped item: " + file + " (line 7): the text is in Spanish, not in English",
                        "unreadable item: " + file + " (line 8): more than one JSON value on the line");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'text': 5                           | \"text\" is 5; it must be a string",
                "'text': true                        | \"text\" is true; it must be a string",
                "'text': ['The army left.']          | \"text\" is a list; it must be a string",
                "'publishedAt': 20250221             | \"publishedAt\" is 20250221; it must be a string such as \"2021-08-13\"",
                "'updatedAt': {'day': 1}             | \"updatedAt\" is an object; it must be a string such as",
                "'title': 7                          | \"title\" is 7; it must be a string",
                "'id': ['a']                         | \"id\" is a list; it must be a string or a number",
                "'byline': ['Mina Hart', {'a': [1]}] | \"byline\" is a list of more than strings; it must be a string or a list of strings",
                "'publishedAt': '03/02/2025'         | \"03/02/2025\", of which day and month cannot be told apart; write 2025-02-03 or 2025-03-02",
                "'updatedAt': '3/2/2025 10:15'       | cannot be told apart; write 2025-02-03 or 2025-03-02",
                "'publishedAt': '31/02/2025'         | \"31/02/2025\", which is no date; write 2021-08-13",
            })
    void aFieldThatIsNotAsItMustBeIsNamed(String field, String reason) {
        String rest = field.contains("text") ? "" : ",\"text\":\"The army left.\"";
        Path file = file("a.jsonl", "\n{" + field.replace('\'', '"') + rest + "}");

        read(file);

        assertThat(collected.articles).isEmpty();
        assertThat(collected.faults)
                .singleElement()
                .extracting(ItemFault::getMessage)
                .asString()
                .startsWith("unreadable item: " + file + " (line 2): ")
                .contains(reason);
    }

    @Test
    void fieldsThatAreNullAreAsThoseThatAreNotThere() {
        Article article = read(file(
                        "a.jsonl",
                        "{\"id\":null,\"text\":\"The army left.\",\"publishedAt\":null,\"byline\":null,\"title\":\"\",\"x\":[[7]]}"))
                .only();

        assertThat(article.id()).isEqualTo(article.revision().substring(7, 23));
        assertThat(article.publication().publishedAt()).isNull();
        assertThat(article.publication().title()).isNull();
    }

    @Test
    void aDateWithSlashesIsReadWhereItsDayIsOverTwelve() {
        read(file("a.jsonl", "{\"text\":\"The army left.\",\"publishedAt\":\"21/02/2025\"}"));

        assertThat(collected.only().publication().publishedAt()).hasToString("2025-02-21");
    }

    @Test
    void nulAndLoneSurrogatesSurvive() {
        Article article = read(file("a.jsonl", "{\"text\":\"The \\u0000 army \\ud83d left \\udc00.\"}"))
                .only();

        assertThat(article.text()).hasToString("The \u0000 army \ud83d left \udc00.");
        assertThat(article.blocks()).hasSize(1);
    }

    @Test
    void jsonLinesMayBeUtf16OrHaveAMark() {
        String lines = "{\"text\":\"Café owners left.\"}\r\n{\"text\":\"The army came.\"}\r\n";

        read(file("wide.jsonl", ("\ufeff" + lines).getBytes(StandardCharsets.UTF_16LE)));
        read(file("marked.jsonl", ("\ufeff" + lines).getBytes(StandardCharsets.UTF_8)));

        assertThat(collected.faults).isEmpty();
        assertThat(collected.articles)
                .extracting(article -> article.text().toString())
                .containsExactly("Café owners left.", "The army came.", "Café owners left.", "The army came.");
    }

    @Test
    void theKindIsToldByTheContent() {
        Article article =
                read(file("rows.txt", "{\"text\":\"The army left the town.\"}")).only();

        assertThat(article.text()).hasToString("The army left the town.");
    }

    @Test
    void aStreamIsReadUnderItsName() {
        READER.read(
                "<stdin>",
                new ByteArrayInputStream("{\"a\":1}".getBytes(StandardCharsets.UTF_8)),
                ReadingOptions.NONE,
                collected);

        assertThat(collected.faults)
                .extracting(ItemFault::getMessage)
                .containsExactly("unreadable item: <stdin> (line 1): no \"text\"");
    }

    @Test
    void theCallersDateWins() {
        Path file = file("a.jsonl", "{\"text\":\"The army left.\",\"publishedAt\":\"2020-01-01\"}");

        READER.read(file, ReadingOptions.NONE.published("Aug. 13, 2021"), collected);

        assertThat(collected.only().publication().publishedAt()).hasToString("2021-08-13");
    }

    @Test
    void theDateOfADatelineCountsWhereTheArticleTellsNoOther() {
        String story = "PORT SUDAN, 14 March 2025 — A drone hit the airport on Friday, officials said.\n\n"
                + "GENEVA, 20 March 2025 — The council met over it, a diplomat told reporters there.\n";
        read(file("dateline.txt", story));
        read(file("dated.txt", "Drone hits airport\n\nPublished March 15, 2025\n\n" + story));
        read(file("updated.txt", "Drone hits airport\n\nUpdated March 15, 2025\n\n" + story));
        read(file("short.txt", story.replace(" 2025", "")));
        read(file("late.txt", "The army said so.\n\nThe rebels said so.\n\n" + story));
        read(file("row.jsonl", "{\"text\":\"" + story.replace("\n", "\\n") + "\"}"));
        read(file(
                "page.html",
                "<html><body><h1>Drone hits airport</h1><p>" + story.replace("\n\n", "</p><p>")
                        + "</p></body></html>"));
        read(file("fields.jsonl", "{\"publishedAt\":\"2025-03-15\",\"text\":\"" + story.replace("\n", "\\n") + "\"}"));

        assertThat(collected.faults).isEmpty();
        assertThat(collected.articles)
                .extracting(article -> String.valueOf(article.publication().publishedAt()))
                .containsExactly(
                        "2025-03-14",
                        "2025-03-15",
                        "2025-03-14",
                        "null",
                        "null",
                        "2025-03-14",
                        "2025-03-14",
                        "2025-03-15");
        assertThat(collected.articles.get(0).blocks())
                .extracting(Block::type)
                .containsExactly(BlockType.DATELINE, BlockType.PARAGRAPH, BlockType.DATELINE, BlockType.PARAGRAPH);
        assertThat(exact(collected.articles.get(0)).get(0)).isEqualTo("PORT SUDAN, 14 March 2025 —");
    }

    @Test
    void faultsOfTheInputNameItAndTheReason() {
        Path none = folder.resolve("none.txt");

        assertThatThrownBy(() -> read(none)).isInstanceOf(InputFault.class).hasMessage(none + ": no such file");
        assertThatThrownBy(() -> read(folder))
                .isInstanceOf(InputFault.class)
                .hasMessage(folder + ": a directory, not a file");
        assertThatThrownBy(() -> read(file("empty.txt", ""))).hasMessageEndingWith("empty.txt: the file is empty");
        assertThatThrownBy(() -> read(file("blank.txt", " \n\n"))).hasMessageContaining("nothing but white space");
        assertThatThrownBy(() -> read(file("a.txt", "The army\0left."))).hasMessageContaining("NUL byte at offset 8");
        assertThatThrownBy(() -> read(file("a.json", "{\n  \"text\": \"x\"\n}")))
                .hasMessageContaining("one object on each line");
        assertThatThrownBy(() -> ReadingOptions.NONE.published("soon"))
                .isInstanceOf(InputFault.class)
                .hasMessageContaining("\"soon\"");
        assertThatThrownBy(() -> ReadingOptions.NONE.charset("klingon")).isInstanceOf(InputFault.class);
    }

    @ParameterizedTest
    @CsvSource({"PK\u0003\u0004zip, ZIP", "GIF89a, GIF", "BZh9, bzip2", "<rss version='2.0'><channel/></rss>, feed"})
    void aFileOfAnotherFormatIsNamed(String content, String name) {
        Path file = file("a.txt", content.getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> read(file)).isInstanceOf(InputFault.class).hasMessageContaining(name);
    }

    @Test
    void aTextOfBrokenBytesTellsTheOffset() {
        byte[] bytes = "Café owners left “the town”.".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xFE;

        assertThatThrownBy(() -> read(file("a.txt", bytes))).hasMessageContaining("at offset " + (bytes.length - 1));
    }

    @Test
    void aSinkThatFailsEndsTheReading() {
        Path file = file("a.jsonl", "{\"text\":\"The army left.\"}\n{\"text\":\"The army came.\"}");
        ArticleSink failing = new ArticleSink() {
            @Override
            public void article(Article article, Capture capture) {
                throw new IllegalStateException("disk full");
            }

            @Override
            public void quarantined(ItemFault fault) {}
        };

        assertThatThrownBy(() -> READER.read(file, ReadingOptions.NONE, failing))
                .hasMessage("disk full");
    }
}
