package org.dateline.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.desk.Records;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verb {@code load}, and coding with what it has loaded. */
class LoadCommandTest {

    @TempDir
    private Path work = Path.of("");

    private String folder = "";

    @BeforeEach
    void folderOfDictionaries() {
        folder = work.resolve("kept").toString();
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

    @Test
    void actorsAgentsAndDiscardsAreLoadedAndReported() throws IOException {
        ProgramRun run = load(
                "actors",
                file("towns.txt", "# towns\nORLA_ [ORL]\n+ORLAN_\nVESTA_ [VES\n"),
                file("agents.txt", "POLICE {} [~COP]\n"),
                file("my.discards.txt", "+WORLD CUP\n"));
        assertThat(run.exit()).isEqualTo(ExitCode.OK);
        assertThat(run.out())
                .isEqualTo("towns.txt: actors, 4 lines\n"
                        + "       1 comments\n"
                        + "       1 names\n"
                        + "       1 further names\n"
                        + "       1 not understood\n"
                        + "         towns.txt:4: a bracket is opened and not closed: VESTA_ [VES\n"
                        + "agents.txt: agents, 1 line\n"
                        + "       1 agents\n"
                        + "       0 not understood\n"
                        + "my.discards.txt: discards, 1 line\n"
                        + "       1 discards of articles\n"
                        + "       0 not understood\n");
        assertThat(load("list").out())
                .isEqualTo("agents.txt\tagents\t1 lines\t0 not understood\n"
                        + "my.discards.txt\tdiscards\t1 lines\t0 not understood\n"
                        + "towns.txt\tactors\t4 lines\t1 not understood\n");
    }

    @Test
    void onlyTheFirstTenLinesAreShownAndAllAreWritten() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            text.append("TOWN_").append((char) ('A' + i)).append("_ [T]\nBAD [T\n");
        }
        Path report = work.resolve("report.txt");
        ProgramRun run = load("actors", file("towns.txt", text.toString()), "--report", report.toString());
        assertThat(run.out())
                .contains("towns.txt:20:")
                .doesNotContain("towns.txt:22:")
                .contains("and 2 more; --report");
        assertThat(Files.readAllLines(report))
                .hasSize(12)
                .last()
                .isEqualTo("towns.txt:24: a bracket is opened and not closed: BAD [T");
    }

    @Test
    void whatIsNoDictionaryIsRefusedAndTheOthersAreLoaded() throws IOException {
        String prose = file("prose.txt", "Nothing to see here.\n");
        ProgramRun all = load("actors", prose);
        assertThat(all.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(all.messages()).singleElement().asString().startsWith("dateline: " + prose + ": no dictionary: ");
        assertThat(work.resolve("kept")).doesNotExist();

        ProgramRun some = load("actors", prose, file("towns.txt", "ORLA [ORL]\n"));
        assertThat(some.exit()).isEqualTo(ExitCode.PARTLY);
        assertThat(load("list").out()).startsWith("towns.txt\t").hasLineCount(1);
    }

    @Test
    void aMarkerInsideAMarkerIsReportedAndTheRestIsLoaded() throws IOException {
        String agents = "!PERSON! = !PERSON!S, MAN\nLAW!PERSON! [~LEG]\nPOLICE {} [~COP]\nGUARD [~MIL]\n";
        ProgramRun run = load("actors", file("agents.txt", agents));
        assertThat(run.exit()).isEqualTo(ExitCode.OK);
        assertThat(run.out())
                .contains(
                        "       2 agents\n       2 not understood\n",
                        "agents.txt:1: '!PERSON!S' has a marker inside a marker: !PERSON! = !PERSON!S, MAN\n",
                        "agents.txt:2: the marker !PERSON! is not explained above: LAW!PERSON! [~LEG]\n");
    }

    @Test
    void dictionariesOfTheOtherSortAreSentToTheRightCommand() throws IOException {
        String verbs = file("verbs.txt", "--- PRAISE [051] ---\nPRAISE\n");
        ProgramRun run = load("actors", verbs);
        assertThat(run.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("holds patterns; load it with: dateline load patterns " + verbs);
        assertThat(load("patterns", verbs).exit()).isEqualTo(ExitCode.OK);
    }

    @Test
    void aDictionaryIsRemovedByItsName() throws IOException {
        load("actors", file("towns.txt", "ORLA [ORL]\n"));
        ProgramRun wrong = load("remove", "towns");
        assertThat(wrong.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.err()).contains("has no dictionary or gazetteer named towns; loaded are towns.txt");
        ProgramRun half = load("remove", "nothing.txt", "towns.txt");
        assertThat(half.exit()).isEqualTo(ExitCode.PARTLY);
        assertThat(half.err()).contains("no dictionary or gazetteer named nothing.txt", "Removed towns.txt.");
        ProgramRun list = load("list");
        assertThat(list.out()).isEmpty();
        assertThat(list.err()).contains("No dictionary is loaded in");
    }

    @Test
    void aFolderThatCannotBeMadeIsAFaultOfTheDisk() throws IOException {
        folder = file("kept", "in the way");
        ProgramRun run = load("actors", file("towns.txt", "ORLA [ORL]\n"));
        assertThat(run.exit()).isEqualTo(ExitCode.DISK);
        assertThat(run.err()).contains(folder + " cannot be written: a file stands where a folder is needed");
    }

    @Test
    void articlesAreCodedWithWhatIsLoaded() throws IOException {
        load("actors", file("towns.txt", "GREEN_BOATMEN_ [PAKREBGRB]\n"));
        load("patterns", file("verbs.txt", "--- SCOLD [111] ---\nSCOLD\n"));
        String article = file("article.txt", "Published May 3, 2022\n\nThe Green Boatmen scolded India on Monday.\n");
        ProgramRun run = ProgramRun.of("code", article, "--format", "jsonl", "--dictionaries", folder);
        assertThat(run.exit()).isEqualTo(ExitCode.OK);
        assertThat(run.err()).contains("With the dictionaries in " + folder + ": 2");
        assertThat(new Records(run.out()).ofKind("event")).singleElement().satisfies(event -> {
            assertThat(event.path("cameo").asText()).isEqualTo("111");
            assertThat(event.path("pattern").asText()).isEqualTo("verbs.txt:2");
            assertThat(event.path("actor").path(0).path("codes").path(0).asText())
                    .isEqualTo("PAKREBGRB");
            assertThat(event.path("recipient").path(0).path("codes").path(0).asText())
                    .isEqualTo("IND");
        });
    }

    @Test
    void aFolderWithoutDictionariesIsWrongUsage() throws IOException {
        String article = file("article.txt", "Published May 3, 2022\n\nNothing happened.\n");
        ProgramRun run = ProgramRun.of("code", article, "--dictionaries", folder);
        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("no dictionary is loaded there; see: dateline load actors --help");
        assertThat(ProgramRun.of("load").exit()).isEqualTo(ExitCode.USAGE);
    }
}
