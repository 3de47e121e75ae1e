package org.dateline.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.desk.Records;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The verb {@code code} on good and bad inputs; most tests look at one run over all of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CodeCommandTest {

    private static final String STORY = "Rebels of the Hill Brigades captured the town of Kunduz on Monday, the army"
            + " said. A spokesman for the rebels denied it.\n";

    private Path folder = Path.of("");
    private final List<String> inputs = new ArrayList<>();
    private ProgramRun run;
    private Records records;

    @BeforeAll
    void codeEverythingOnce(@TempDir Path emptyFolder) throws IOException {
        folder = emptyFolder;
        write("dated.txt", "Town falls\n\nPublished May 3, 2022\n\n" + STORY);
        inputs.add(folder.resolve("missing.txt").toString());
        write("empty.txt", "");
        write("blank.txt", " \n\t\n");
        inputs.add(Files.createDirectory(folder.resolve("a folder")).toString());
        writeBytes("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13});
        writeBytes("nul.txt", "The army\0said so.".getBytes(StandardCharsets.UTF_8));
        writeBytes("broken.txt", brokenUtf8());
        write("undated.txt", STORY.replace("Kunduz", "Taloqan"));
        write(
                "login.html",
                "<html><head><title>Log in</title></head><body><form><input name=user></form></body></html>");
        write(
                "french.txt",
                ("Les rebelles ont pris la ville lundi matin, a déclaré le porte-parole du ministère de la"
                                + " Défense. Les habitants ont quitté leurs maisons pendant la nuit.\n")
                        .repeat(3));
        write("lines.jsonl", lines());
        inputs.add("-");
        write("long.txt", "Published May 3, 2022\n\n" + "The army took the town. The men left it.\n\n".repeat(25_000));
        write(
                "line.txt",
                "Published May 3, 2022\n\nThe army took Kunduz on Monday.\n\n"
                        + "shells fell on it and ".repeat(50_000));
        write("word.txt", "Published May 3, 2022\n\nThe army took Taloqan on Monday.\n\n" + "boom".repeat(250_000));
        List<String> arguments = new ArrayList<>(List.of("code", "--format", "jsonl", "--threads", "2"));
        arguments.addAll(inputs);
        run = ProgramRun.withInput(
                "Published May 3, 2022\n\n" + STORY.replace("Kunduz", "Herat"), arguments.toArray(String[]::new));
        records = new Records(run.out());
    }

    private static String lines() {
        String text =
                "\\uD83D\\uDCF0 Troops took Faizabad on 2 May 2022 \\uD83D\\uDE00, \\\"all of it\\\", the minister said.";
        return "{\"id\":\"first\",\"publishedAt\":\"2022-05-03\",\"text\":\"" + text + "\"}\n"
                + "{\"id\":\"second\",\n"
                + "{\"id\":\"third\",\"publishedAt\":\"soon\",\"text\":\"" + text + "\"}\n"
                + "{\"id\":\"fourth\",\"publishedAt\":\"2022-05-03\"}\n"
                + "{\"id\":\"fifth\",\"publishedAt\":\"2022-05-03\",\"text\":\"Troops left Faizabad. It is quiet now, residents said.\"}\n";
    }

    private static byte[] brokenUtf8() {
        byte[] bytes = "L’armée a dit – “non” – à Kaboul: “é”. ".repeat(4).getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length / 2] = (byte) 0xFF;
        return bytes;
    }

    private void write(String name, String content) throws IOException {
        writeBytes(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private void writeBytes(String name, byte[] content) throws IOException {
        inputs.add(Files.write(folder.resolve(name), content).toString());
    }

    @Test
    void someInputsAtFaultMakeTheRunPartlyDone() {
        assertThat(run.exit()).isEqualTo(ExitCode.PARTLY);
    }

    @Test
    void everyFaultNamesItsInputAndTheReason() {
        assertFault("missing.txt", "no such file");
        assertFault("empty.txt", "the file is empty");
        assertFault("blank.txt", "nothing but white space");
        assertFault("a folder", "a directory, not a file");
        assertFault("picture.txt", "not a text or a page");
        assertFault("nul.txt", "a binary file, not a text (a NUL byte at offset 8)");
        assertFault("broken.txt", "not UTF-8: bad byte 0xFF at offset " + brokenUtf8().length / 2);
        assertFault("login.html", "no article in this page");
        assertFault("french.txt", "the text is in French, not in English");
        assertFault("lines.jsonl (line 2)", "");
        assertFault("lines.jsonl (line 3)", "\"publishedAt\" is \"soon\", which is no date");
        assertFault("lines.jsonl (line 4)", "no \"text\"");
    }

    private void assertFault(String input, String reason) {
        assertThat(run.messages())
                .filteredOn(line -> line.contains(folder.resolve(input) + ": "))
                .singleElement()
                .asString()
                .startsWith("dateline: ")
                .contains(reason);
    }

    @Test
    void nothingElseIsAtFault() {
        assertThat(run.messages())
                .filteredOn(line -> line.startsWith("dateline: "))
                .hasSize(12 + 3);
        assertThat(run.err()).doesNotContain("a fault of the program", "Exception", "\tat ");
        assertThat(run.messages().get(run.messages().size() - 1)).contains("8 articles", "12 not coded");
    }

    @Test
    void theOtherInputsAreCodedInTheirOrder() {
        assertThat(records.ofKind("article")).hasSize(8);
        assertThat(records.ofKind("control"))
                .extracting(control -> control.path("place").path("exact").asText())
                .containsSubsequence("Kunduz", "Taloqan", "Faizabad", "Herat");
    }

    @Test
    void everyLineIsSound() {
        records.assertSound();
    }

    @Test
    void withoutAPublicationDateTimesStayRelative() {
        assertThat(run.messages())
                .filteredOn(line -> line.contains("no publication date"))
                .singleElement()
                .asString()
                .contains("undated.txt", "relative times stay relative");
        JsonNode undated = records.ofKind("article").get(1);
        assertThat(undated.path("publishedAt").isNull()).isTrue();
        assertThat(issues(undated)).containsExactly("no-publication-date");
        assertThat(records.byArticle().get(undated.path("id").asText()))
                .filteredOn(line -> line.path("kind").asText().equals("control"))
                .isNotEmpty()
                .allSatisfy(control -> assertThat(
                                control.path("time").path("earliest").isNull())
                        .isTrue());
    }

    @Test
    void astralCharactersCountOnce() {
        JsonNode event = records.byArticle().get("first").stream()
                .filter(line -> line.path("kind").asText().equals("control"))
                .findFirst()
                .orElseThrow();
        assertThat(event.path("place").path("exact").asText()).isEqualTo("Faizabad");
        assertThat(event.path("place").path("start").asInt()).isEqualTo("n Troops took ".length());
    }

    @Test
    void fiftyThousandSentencesAreCodedToALimitAndTheRestIsMarked() {
        JsonNode article = records.ofKind("article").get(5);
        assertThat(issues(article)).isNotEmpty().containsOnly("not-parsed");
        int length = article.path("text").asText().length();
        JsonNode last = article.path("issues").get(article.path("issues").size() - 1);
        assertThat(last.path("end").asInt()).isBetween(length - 3, length);
        assertThat(run.messages()).anyMatch(line -> line.contains("long.txt") && line.contains("are left out"));
        assertThat(records.byArticle().get(article.path("id").asText())).hasSizeBetween(1_000, 20_000);
    }

    @Test
    void aSentenceOfAMegabyteIsMarkedAndTheOneBeforeItCoded() {
        JsonNode article = records.ofKind("article").get(6);
        assertThat(issues(article)).isNotEmpty().containsOnly("not-parsed");
        assertThat(kinds(article)).contains("event");
    }

    @Test
    void aWordOfAMegabyteYieldsNothingAndTheSentenceBeforeItIsCoded() {
        assertThat(kinds(records.ofKind("article").get(7))).contains("event").doesNotContain("statement");
    }

    private List<String> kinds(JsonNode article) {
        return records.byArticle().get(article.path("id").asText()).stream()
                .map(line -> line.path("kind").asText())
                .toList();
    }

    private static List<String> issues(JsonNode article) {
        return article.path("issues").findValuesAsText("issue");
    }

    @Test
    void oneInputAtFaultAndNoOtherFails() {
        ProgramRun nothing = ProgramRun.of("code", folder.resolve("empty.txt").toString());
        assertThat(nothing.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(nothing.out()).isEmpty();
    }

    @Test
    void anArticleWithoutADateIsNoFailure() {
        ProgramRun undated = ProgramRun.of("code", folder.resolve("undated.txt").toString());
        assertThat(undated.exit()).isEqualTo(ExitCode.OK);
        assertThat(undated.out()).contains("no publication date", "Taloqan").doesNotContain("\u001b");
    }

    @Test
    void wrongUsageSaysWhatIsWrong() {
        String file = folder.resolve("dated.txt").toString();
        assertUsage("tomorrow-ish", "code", "--published", "tomorrow-ish", file);
        assertUsage("--colour", "code", "--colour", file);
        assertUsage("klingon", "code", "--charset", "klingon", file);
        assertUsage("--threads", "code", "--threads", "0", file);
        assertUsage("it is text or jsonl, not 'pdf'", "code", "--format", "pdf", file);
        assertUsage("--mentions goes with --format jsonl", "code", "--mentions", file);
        assertUsage("dateline code " + file, file);
        assertUsage("FILE", "code");
        assertUsage("no verb cod; did you mean code", "cod", file);
    }

    private static void assertUsage(String message, String... arguments) {
        ProgramRun wrong = ProgramRun.of(arguments);
        assertThat(wrong.exit()).as(wrong.err()).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.err()).contains(message);
        assertThat(wrong.out()).isEmpty();
    }

    @Test
    void anOutputThatCannotBeWrittenEndsTheRun() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int exit = exitWith(
                failing("No space left on device"),
                said,
                ProgramRun.HOME,
                "code",
                folder.resolve("dated.txt").toString());

        assertThat(exit).isEqualTo(ExitCode.DISK);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .isEqualTo("dateline: standard output cannot be written: No space left on device\n");
    }

    @Test
    void aReaderThatHasSeenEnoughEndsTheRunWithoutAWord() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int exit = exitWith(
                failing("Broken pipe"),
                said,
                ProgramRun.HOME,
                "code",
                folder.resolve("dated.txt").toString());

        assertThat(exit).isEqualTo(ExitCode.UNREAD);
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    private static int exitWith(OutputStream out, Path home, String... arguments) {
        return exitWith(out, OutputStream.nullOutputStream(), home, arguments);
    }

    private static int exitWith(OutputStream out, OutputStream err, Path home, String... arguments) {
        WatchedOutput watched = new WatchedOutput(out);
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(watched, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false,
                false,
                home,
                null,
                watched::failure);
        return DatelineCommand.run(console, arguments);
    }
}
