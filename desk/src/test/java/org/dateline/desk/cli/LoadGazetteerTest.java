package org.dateline.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.dateline.desk.Records;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verb {@code load gazetteer}, and coding with what it has loaded. */
class LoadGazetteerTest {

    private static final String VILLAGE =
            "9000001\tTangi Balākh\tTangi Balakh\t\t31.5\t65.25\tP\tPPL\tAF\t\t23\t\t\t\t0\t\t1000\tAsia/Kabul\t2020-01-01\n";

    /** What is no place to anybody but its forty inhabitants. */
    private static final String CHURCH = VILLAGE.replace("9000001", "9000004").replaceAll("Tangi Bal[aā]kh", "Church");

    private static final String HOTEL = VILLAGE.replace("P\tPPL", "S\tHTL");

    @TempDir
    private Path work = Path.of("");

    private String folder = "";
    private String article = "";

    @BeforeEach
    void folders() throws IOException {
        folder = work.resolve("kept").toString();
        article = file(
                "article.txt",
                "Published May 3, 2022\n\nGunmen killed two farmers in the village of Tangi Balakh on Monday, the Church"
                        + " said. The Church of the valley mourned.\n");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(work.resolve(name), text).toString();
    }

    private ProgramRun load(String what, String... arguments) {
        String[] all = new String[arguments.length + 4];
        all[0] = "load";
        all[1] = what;
        all[2] = "--dictionaries";
        all[3] = folder;
        System.arraycopy(arguments, 0, all, 4, arguments.length);
        return ProgramRun.of(all);
    }

    private ProgramRun code() {
        return ProgramRun.of("code", article, "--format", "jsonl", "--mentions", "--dictionaries", folder);
    }

    @Test
    void aVillageOfTheDumpIsFoundUntilItIsRemoved() throws IOException {
        ProgramRun run = load("gazetteer", file("AF.txt", VILLAGE + CHURCH + HOTEL));
        assertThat(run.exit()).isEqualTo(ExitCode.OK);
        assertThat(run.out())
                .isEqualTo("AF.txt: places, 3 rows\n"
                        + "           2 loaded\n"
                        + "           1 skipped: S buildings and farms\n"
                        + "           0 damaged\n");
        assertThat(run.err()).contains("Kept in " + folder).contains("--dictionaries " + folder);

        ProgramRun coded = code();
        assertThat(coded.exit()).isEqualTo(ExitCode.OK);
        assertThat(coded.err()).contains("With the gazetteers in " + folder + ": AF.txt");
        Records records = new Records(coded.out());
        assertThat(records.ofKind("article")).singleElement().satisfies(line -> {
            assertThat(line.path("gazetteers").path(0).path("name").asText()).isEqualTo("AF.txt");
            assertThat(line.path("gazetteers").path(0).path("sha256").asText()).hasSize(64);
        });
        assertThat(records.ofKind("event")).anySatisfy(event -> {
            JsonNode place = event.path("place");
            assertThat(place.path("id").asText()).isEqualTo("geonames:9000001");
            assertThat(place.path("admin1").asText()).isEqualTo("Kandahar");
        });
        assertThat(coded.out()).as("a church is no place").doesNotContain("geonames:9000004");

        assertThat(load("list").out())
                .matches("AF\\.txt\tgazetteer: places\t3 rows\t2 loaded\t0 damaged\t20\\d\\d-.*Z\n");
        assertThat(load("remove", "AF.txt").exit()).isEqualTo(ExitCode.OK);
        assertThat(load("list").err()).contains("No dictionary is loaded in " + folder + ", and no gazetteer.");
        assertThat(code().exit()).as("nothing is loaded there").isEqualTo(ExitCode.USAGE);
    }

    @Test
    void damagedLinesMakeItPartlyDone() throws IOException {
        ProgramRun run = load("gazetteer", file("AF.txt", VILLAGE + "half a line\n"));
        assertThat(run.exit()).isEqualTo(ExitCode.PARTLY);
        assertThat(run.out()).endsWith("           1 damaged\n             AF.txt:2: 1 cell instead of 19\n");
    }

    @Test
    void whatIsNoDumpIsRefusedAndTheOthersAreLoaded() throws IOException {
        String prose = file("prose.txt", "Nothing to see here.\n");
        ProgramRun none = load("gazetteer", prose);
        assertThat(none.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(none.err()).startsWith("dateline: " + prose + ": no dump of GeoNames: line 1 has 1 cell");
        assertThat(load("gazetteer", prose, file("AF.txt", VILLAGE)).exit()).isEqualTo(ExitCode.PARTLY);
        assertThat(load("list").out()).startsWith("AF.txt\t").hasLineCount(1);
    }

    @Test
    void aDamagedLayerIsToldWithWhatToDo() throws IOException {
        load("gazetteer", file("AF.txt", VILLAGE));
        Path layer = Path.of(folder, "gazetteer", "AF.txt.layer");
        byte[] bytes = Files.readAllBytes(layer);
        Files.write(layer, Arrays.copyOf(bytes, bytes.length / 2));
        ProgramRun coded = code();
        assertThat(coded.exit()).isEqualTo(ExitCode.CONFIGURATION);
        assertThat(coded.messages())
                .containsExactly("dateline: " + layer + ": damaged: its end is missing; load the gazetteer again, or"
                        + " take it away: dateline load remove AF.txt");

        bytes[12] ^= 0x55;
        Files.write(layer, bytes);
        ProgramRun list = load("list");
        assertThat(list.exit()).isEqualTo(ExitCode.CONFIGURATION);
        assertThat(list.err()).contains("the sum of its places and names is wrong");
        assertThat(load("remove", "AF.txt").exit()).isEqualTo(ExitCode.OK);
    }

    @Test
    void aFolderThatIsHeldOrCannotBeMadeIsAFaultOfTheDisk() throws IOException {
        String dump = file("AF.txt", VILLAGE);
        Path held = Files.createDirectories(Path.of(folder, "gazetteer"));
        try (FileChannel lock =
                FileChannel.open(held.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            lock.lock();
            ProgramRun run = load("gazetteer", dump);
            assertThat(run.exit()).isEqualTo(ExitCode.DISK);
            assertThat(run.err())
                    .isEqualTo("dateline: " + held + " cannot be written: another load into it is under way\n");
        }
        folder = file("in-the-way", "");
        assertThat(load("gazetteer", dump).exit()).isEqualTo(ExitCode.DISK);
    }

    @Test
    void progressTellsRowsRateAndTimeLeft() {
        assertThat(RowProgress.describe("AF.txt", 1_000, 0.5, 1)).isEqualTo("AF.txt: 1,000 rows, 1,000 rows a second");
        assertThat(RowProgress.describe("AF.txt", 3_000_000, 0.25, 30))
                .isEqualTo("AF.txt: 3,000,000 rows, 100,000 rows a second, 25 %, 1:30 left");
    }
}
