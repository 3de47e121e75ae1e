package org.dateline.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.core.record.Coding;
import org.dateline.desk.Main;
import org.dateline.store.OwnJvm;
import org.dateline.store.RecordStore;
import org.dateline.store.database.Database;
import org.dateline.store.database.RecordAddress;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verbs that keep a record, on four pages of the sample crisis: two revisions, and a wire text with its copy. */
class RecordCommandsTest {

    private static final Path SAMPLES = ProgramRun.HOME.resolve("samples/afghanistan-2021");

    @TempDir
    static Path folder;

    private static Path pages;
    private static Path read;

    @BeforeAll
    static void readPages() throws IOException {
        pages = Files.createDirectory(folder.resolve("pages"));
        for (String page : List.of(
                "2021-05-08-kabul-school-blast-v1.html",
                "2021-05-08-kabul-school-blast-v2.html",
                "2021-07-14-spin-boldak-captured.html",
                "2021-07-15-spin-buldak-taliban.html")) {
            Files.copy(SAMPLES.resolve(page), pages.resolve(page));
        }
        Files.writeString(pages.resolve("notes.doc"), "no article");
        read = folder.resolve("read.db");
        ProgramRun run = ProgramRun.of("read", pages.toString(), "--record", read.toString());
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.err()).contains("4 articles (3 new, 1 revised), ");
    }

    /** A record of its own for a test that writes to it. */
    private static Path copy(String name) throws IOException {
        return Files.copy(read, folder.resolve(name + ".db"));
    }

    @Test
    void whoStopsAReadingIsToldThatNothingIsLost() throws Exception {
        Path record = folder.resolve("stopped.db");
        Path messages = folder.resolve("stopped.txt");
        List<String> options = List.of("-Ddateline.home=" + ProgramRun.HOME);
        Process reading = OwnJvm.of(Main.class, options, "read", "-", "--record", record)
                .redirectError(messages.toFile())
                .start();
        try {
            while (Files.notExists(record)) {
                assertThat(reading.waitFor(50, TimeUnit.MILLISECONDS))
                        .as("it ended before")
                        .isFalse();
            }
        } finally {
            reading.destroy();
        }
        reading.waitFor();
        assertThat(messages).content().contains("dateline: interrupted; what was read is kept");
    }

    private static String firstEvent(Path record) {
        try (RecordStore store = RecordStore.openExisting(RecordAddress.of(record.toString()), Clock.systemUTC())) {
            String[] event = new String[1];
            store.captures().each(any -> true, capture -> {
                Coding coding = capture.coding();
                if (coding.article().publication().updatedAt() == null && event[0] == null) {
                    event[0] = coding.events().get(0).id();
                }
            });
            return event[0];
        }
    }

    @Test
    void whatIsReadAgainChangesNothing() throws IOException {
        Path record = copy("again");
        ProgramRun again = ProgramRun.of("read", pages.toString(), "--record", record.toString());
        assertThat(again.exit()).isZero();
        assertThat(ProgramRun.of("doctor", "--record", record.toString()).out())
                .contains("articles      3", "revisions     4");
    }

    @Test
    void whatBecameOfASingleFileIsTold() throws IOException {
        String record = folder.resolve("single.db").toString();
        String article = "Unrest\n\nPublished July 15, 2021\n\nGunmen attacked a bus in Kabul on Wednesday.\n";
        Path file = Files.writeString(folder.resolve("single.txt"), article);

        ProgramRun first = ProgramRun.of("read", file.toString(), "--record", record);
        assertThat(first.exit()).as(first.err()).isZero();
        assertThat(first.out()).isEmpty();
        assertThat(first.messages()).singleElement().asString().startsWith("1 article (1 new), ");
        assertThat(ProgramRun.withInput(article, "read", "-", "--record", record)
                        .messages())
                .containsExactly("nothing new, 1 in the record already");
        assertThat(ProgramRun.of("read", file.toString(), "--published", "2021-07-16", "--record", record)
                        .messages())
                .singleElement()
                .asString()
                .startsWith("1 article (1 coded anew), ");
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        assertThat(ProgramRun.of("read", empty.toString(), "--record", record).messages())
                .hasSize(2)
                .last()
                .isEqualTo("no article, 1 not coded");
        assertThat(ProgramRun.of("read", file.toString(), "--quiet", "--record", record)
                        .err())
                .isEmpty();
    }

    @Test
    void anArticleWithoutAnAddressIsShownWithItsFile() throws IOException {
        String record = folder.resolve("files.db").toString();
        Path file = Files.writeString(folder.resolve("bus.txt"), "Published July 15, 2021\n\nGunmen attacked a bus.\n");
        assertThat(ProgramRun.of("read", file.toString(), "--record", record).exit())
                .isZero();
        String shown = ProgramRun.of("articles", "--record", record).out();
        assertThat(shown).contains("  " + file + "\n").doesNotContain("no address", "article:");
        assertThat(ProgramRun.of("articles", "--record", record, "--format", "jsonl")
                        .out())
                .contains("\"foundAt\":\"" + file + "\"");
        String article = shown.lines().skip(1).findFirst().orElseThrow().replaceFirst(".* ", "");
        assertThat(ProgramRun.of("show", article, "--record", record).out()).contains("found at     " + file);
        assertThat(ProgramRun.of("incidents", "--record", record).out()).contains("1 voice: " + file);
        String event = firstEvent(Path.of(record));
        assertThat(ProgramRun.of("show", event, "--record", record).out())
                .contains("found at     " + file, "voices       " + file)
                .doesNotContain("article:");
    }

    @Test
    void doctorTellsWhatTheRecordHolds() {
        ProgramRun run = ProgramRun.of("doctor", "--record", read.toString());
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("outlets       ", "entries whole, head ").doesNotContain("unfinished");
    }

    @Test
    void doctorTellsOfARunUntilTheSameCommandHasEnded() throws IOException {
        Path record = folder.resolve("resumed.db");
        Path file =
                Files.writeString(folder.resolve("resumed.txt"), "Published July 15, 2021\n\nA bus was attacked.\n");
        String[] command = {"read", file.toString(), "--record", record.toString()};
        assertThat(ProgramRun.of(command).exit()).isZero();
        takeOutTheEnd(record);
        assertThat(ProgramRun.of("doctor", "--record", record.toString()).out())
                .containsOnlyOnce("unfinished    a run of read; the same command goes on where it was");

        assertThat(ProgramRun.of(command).messages()).containsExactly("nothing new, 1 in the record already");
        assertThat(ProgramRun.of("doctor", "--record", record.toString()).out()).doesNotContain("unfinished");
    }

    @Test
    void doctorListsArticlesDatedInTheFuture() throws IOException {
        String record = folder.resolve("future.db").toString();
        Path file = Files.writeString(folder.resolve("future.txt"), "Published July 15, 2099\n\nA bus was attacked.\n");
        assertThat(ProgramRun.of("read", file.toString(), "--record", record).err())
                .contains("future.txt (article ", "): published 2099-07-15, which is still to come");
        assertThat(ProgramRun.of("doctor", "--record", record).out())
                .contains("to come       article ", " is dated 2099-07-15; read it again with the right day");
        assertThat(ProgramRun.of("read", file.toString(), "--published", "2021-07-15", "--record", record)
                        .exit())
                .isZero();
        assertThat(ProgramRun.of("doctor", "--record", record).out()).doesNotContain("to come");
    }

    /** What a run leaves that is stopped just before its last entry. */
    private static void takeOutTheEnd(Path record) {
        try (Database database = Database.openExisting(new RecordAddress(record, null))) {
            database.write(sql -> sql.execute("delete from ledger where seq = (select max(seq) from ledger)"));
        }
    }

    @Test
    void doctorTellsThatThereIsNoRecordYet() {
        ProgramRun run =
                ProgramRun.of("doctor", "--record", folder.resolve("none.db").toString());
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("not begun");
    }

    @Test
    void verifyNamesTheFirstBrokenEntry() throws IOException {
        assertThat(ProgramRun.of("verify", "--record", read.toString()).out()).contains("all whole", "head ");
        assertThat(ProgramRun.of("verify", "--record", read.toString(), "--head", "00ff")
                        .exit())
                .isEqualTo(ExitCode.FAILED);

        Path record = copy("broken");
        // Every copy of the words in the file, as pages that are not in use any more may hold some.
        String bytes = new String(Files.readAllBytes(record), StandardCharsets.ISO_8859_1);
        String forged = bytes.replace("{\"name\":\"Lapwing Wire\"}", "{\"name\":\"lapwing Wire\"}");
        assertThat(forged).isNotEqualTo(bytes);
        Files.write(record, forged.getBytes(StandardCharsets.ISO_8859_1));
        ProgramRun run = ProgramRun.of("verify", "--quick", "--record", record.toString());
        assertThat(run.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(run.out()).contains("broken: ");
    }

    @Test
    void aBackupRestoredElsewhereIsTheSame() {
        String backup = folder.resolve("backup.db").toString();
        String restored = folder.resolve("restored.db").toString();
        assertThat(ProgramRun.of("backup", backup, "--record", read.toString()).exit())
                .isZero();
        assertThat(ProgramRun.of("backup", backup, "--record", read.toString()).exit())
                .isEqualTo(ExitCode.USAGE);
        assertThat(ProgramRun.of("restore", backup, "--record", restored).exit())
                .isZero();
        assertThat(ProgramRun.of("verify", "--record", restored).out())
                .isEqualTo(ProgramRun.of("verify", "--record", read.toString()).out());
    }

    @Test
    void correctionsAreListedAndUndone() throws IOException {
        String record = copy("corrected").toString();
        String event = firstEvent(Path.of(record));
        ProgramRun edit = ProgramRun.of(
                "correct",
                "edit",
                event,
                "--set",
                "figures=killed 31",
                "--reason",
                "read it",
                "--author",
                "ana",
                "--record",
                record);
        assertThat(edit.exit()).as(edit.err()).isZero();
        String id = edit.out().strip();
        ProgramRun list = ProgramRun.of("correct", "list", event, "--record", record);
        assertThat(list.out()).contains(id, "ana  edit figures=killed 31 " + event + ": read it", "version ");
        assertThat(ProgramRun.of(
                                "correct",
                                "note",
                                event,
                                "--reason",
                                "see photo",
                                "--if-version",
                                "1",
                                "--record",
                                record)
                        .exit())
                .isEqualTo(ExitCode.FAILED);
        assertThat(ProgramRun.of("correct", "undo", id, "--reason", "misread", "--record", record)
                        .exit())
                .isZero();
        assertThat(ProgramRun.of("correct", "list", "--record", record).out()).contains("(undone)");
        assertThat(ProgramRun.of("verify", "--record", record).exit()).isZero();
    }

    @Test
    void theFirstCharactersOfAnIdAreEnoughToCorrect() throws IOException {
        String record = copy("shortened").toString();
        String event = firstEvent(Path.of(record));
        String beginning = event.substring(0, 12);
        ProgramRun edit = ProgramRun.of(
                "correct", "edit", beginning, "--set", "figures=killed 31", "--reason", "read it", "--record", record);
        assertThat(edit.exit()).as(edit.err()).isZero();
        assertThat(ProgramRun.of("correct", "note", beginning, "--reason", "see photo", "--record", record)
                        .exit())
                .isZero();
        String id = edit.out().strip();
        assertThat(ProgramRun.of("correct", "undo", id.substring(0, 12), "--reason", "misread", "--record", record)
                        .exit())
                .isZero();
        assertThat(ProgramRun.of("correct", "list", "--record", record).out())
                .contains("edit figures=killed 31 " + event, "(undone)", "note " + event);
    }

    @Test
    void aWrongCorrectionIsExplained() {
        ProgramRun run = ProgramRun.of(
                "correct",
                "edit",
                "0123456789abcdef",
                "--set",
                "type=RAID",
                "--reason",
                "x",
                "--record",
                read.toString());
        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--set type=RAID: type is a PLOVER type such as ASSAULT, not \"RAID\"");
        ProgramRun none =
                ProgramRun.of("correct", "reject", "0123456789abcdef", "--reason", "x", "--record", read.toString());
        assertThat(none.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(none.err()).contains("no event, incident or line about control has the id 0123456789abcdef");
    }

    @Test
    void oneIncidentCannotBeMerged() throws IOException {
        String record = copy("unmerged").toString();
        String event = firstEvent(Path.of(record));
        for (List<String> ids : List.of(List.of(event), List.of(event, event))) {
            List<String> command = new ArrayList<>(List.of("correct", "merge", "--reason", "x", "--record", record));
            command.addAll(ids);
            ProgramRun run = ProgramRun.of(command.toArray(String[]::new));
            assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
            assertThat(run.err()).contains("merge: it takes two ids or more");
        }
        assertThat(ProgramRun.of("correct", "list", "--record", record).out()).isEmpty();
    }

    @Test
    void recodeTellsWhatIsReadOtherwise() throws IOException {
        String record = copy("recoded").toString();
        ProgramRun same = ProgramRun.of("recode", "--record", record);
        assertThat(same.exit()).isZero();
        assertThat(same.out()).isEqualTo("all: 4 revisions, coded already by this version with what is loaded now\n");

        Path loaded = Files.createDirectory(folder.resolve("loaded"));
        Files.writeString(loaded.resolve("my.actors.txt"), "TALIBAN [QQQREB]\n");
        ProgramRun other =
                ProgramRun.of("recode", "--changes", "--record", record, "--dictionaries", loaded.toString());
        assertThat(other.exit()).as(other.err()).isZero();
        assertThat(other.out()).contains("[actor]", "all: ").endsWith(" the same, in 4 revisions\n");
        assertThat(ProgramRun.of("verify", "--record", record).exit()).isZero();
    }

    @Test
    void aMissingRecordIsAUsageError() {
        ProgramRun run =
                ProgramRun.of("verify", "--record", folder.resolve("missing.db").toString());
        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("missing.db: no record is there; begin one with: dateline read");
    }

    @Test
    void aMissingCopyCannotBeRestored() {
        Path copy = folder.resolve("nope.db");
        ProgramRun run = ProgramRun.of(
                "restore",
                copy.toString(),
                "--record",
                folder.resolve("made.db").toString());
        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.messages()).containsExactly("dateline: " + copy + ": no such file: there is no copy to restore");
    }

    @Test
    void whatIsNoRecordIsToldWithWhatARecordIs() throws IOException {
        assertThat(ProgramRun.of("events", "--record", pages.toString()).messages())
                .containsExactly("dateline: " + pages + ": is a folder; a record is a file");
        Path article = Files.writeString(folder.resolve("article.txt"), "Gunmen attacked a bus. ".repeat(50));
        assertThat(ProgramRun.of("doctor", "--record", article.toString()).err())
                .isEqualTo("dateline: " + article + ": is no record; a record is a file that dateline read begins\n");
    }

    @Test
    void doctorTellsAlikeThatNoDictionaryAndNoGazetteerIsLoaded() {
        ProgramRun run = ProgramRun.of("doctor", "--record", read.toString());
        assertThat(run.out()).contains("dictionaries  0\n", "gazetteers    0\n");
    }

    @Test
    void aVerbThatIsMistypedIsToldWithThoseLikeIt() {
        ProgramRun run = ProgramRun.of("event");
        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.messages().get(0)).startsWith("dateline: no verb event; did you mean events");
        assertThat(ProgramRun.of("correct", "mrge").messages().get(0))
                .startsWith("dateline: no verb mrge; did you mean merge");
    }

    @Test
    void aFolderWithoutArticlesIsExplained() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        ProgramRun run = ProgramRun.of(
                "read", empty.toString(), "--record", folder.resolve("x.db").toString());
        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("no pages, texts, JSON Lines, PDF files or archives in this folder");
    }
}
