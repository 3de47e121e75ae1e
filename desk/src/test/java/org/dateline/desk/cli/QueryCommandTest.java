package org.dateline.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.desk.SmallRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the verbs that ask the record show, and what they say where nothing answers. */
class QueryCommandTest {

    private static final List<String> VERBS =
            List.of("events", "statements", "claims", "control", "seized", "actors", "articles", "incidents");

    @TempDir
    private static Path folder;

    private static String record = "";

    @BeforeAll
    static void makeRecord() {
        record = SmallRecord.in(folder);
    }

    private static ProgramRun run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--record", record));
        return ProgramRun.of(all.toArray(String[]::new));
    }

    private static JsonNode json(String text) {
        try {
            return new JsonMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }

    @Test
    void aTableShowsTheWordsAndEndsItsLinesWithIds() {
        ProgramRun run = run("events", "--type", "assault");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        List<String> lines = run.out().lines().toList();
        assertThat(lines.get(0))
                .startsWith("DAY               TYPE      STATUS")
                .endsWith("ID");
        assertThat(lines.get(1))
                .startsWith("2021-08-10        ASSAULT")
                .contains("disputed", "Red Front", "Orla, AF")
                .endsWith(SmallRecord.SECOND_BLAST);
        assertThat(run.out()).contains("“=SUM(1), a bomb by the Red Front killed nine people at the market of Orla.”");
        assertThat(lines).allMatch(line -> line.length() <= 100);
    }

    @Test
    void eachVerbShowsItsRows() {
        assertThat(run("statements").out()).contains("@Red Front", "claim", SmallRecord.SAID);
        assertThat(run("claims").out())
                .contains(
                        "disputed", "says so: author in Lantern", "denies: @Red Front in Courier", "vouching: Lantern");
        assertThat(run("control").out())
                .contains("Orla, AF", "held", "Red Front", "0 days old on 2021-08-11", SmallRecord.TAKEN);
        assertThat(run("control", "--on", "2021-08-01").messages())
                .containsExactly("No places answer. Some would without --on.");
        assertThat(run("actors", "--actor", "front").out())
                .contains("3       0        1")
                .contains("@Red Front");
        assertThat(run("articles").out()).contains("https://Lantern.example/2021-08-10");
        assertThat(run("incidents").out()).contains("2 reports, 2 voices: Courier; Lantern");
    }

    @Test
    void aTerminalGetsNothingToObey() {
        assertThat(run("articles").out()).contains("+Blast [31m in Orla").doesNotContain("\u001b");
    }

    @Test
    void csvIsQuotedAndHoldsNoFormula() {
        String events = run("events", "--format", "csv").out();
        List<String> lines = List.of(events.split("\r\n"));
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).startsWith("id,article,incident,status").contains(",latitude,longitude,");
        assertThat(lines.get(1)).contains(",\"'=SUM(1), a bomb").contains(",35.5,-69.25,");
        assertThat(events).contains("\"The \"\"Green\"\" minister met elders in North, where fighting went on.\"");
        assertThat(run("statements", "--format", "csv").out()).contains(",'@Red Front,");
        assertThat(run("articles", "--format", "csv").out()).contains(",'+Blast");
    }

    @Test
    void jsonLinesAreTheRecordsOwnWithTheirOrigin() {
        List<JsonNode> events = run("events", "--format", "jsonl")
                .out()
                .lines()
                .map(QueryCommandTest::json)
                .toList();
        assertThat(events).hasSize(3);
        JsonNode visit = events.stream()
                .filter(event -> event.path("id").asText().equals(SmallRecord.VISIT))
                .findFirst()
                .orElseThrow();
        assertThat(visit.path("frame").asText()).isEqualTo("assault.bomb");
        assertThat(visit.path("outlet").asText()).isEqualTo("Lantern");
        assertThat(visit.path("standing").asText()).isEqualTo("live");
        assertThat(visit.path("corrected").isArray()).isTrue();
        for (String verb : VERBS) {
            run(verb, "--format", "jsonl")
                    .out()
                    .lines()
                    .forEach(line -> assertThat(json(line).isObject()).isTrue());
        }
    }

    @Test
    void aMapHasPointsOnlyWherePlacesArePoints() {
        JsonNode map = json(run("events", "--format", "geojson").out());
        assertThat(map.path("type").asText()).isEqualTo("FeatureCollection");
        assertThat(map.path("features")).hasSize(3);
        for (JsonNode feature : map.path("features")) {
            assertThat(feature.path("type").asText()).isEqualTo("Feature");
            if (feature.at("/properties/precision").asText().equals("province")) {
                assertThat(feature.get("geometry").isNull()).isTrue();
                assertThat(feature.at("/properties/area").asText()).isEqualTo("North");
            } else {
                assertThat(feature.at("/geometry/type").asText()).isEqualTo("Point");
                assertThat(feature.at("/geometry/coordinates/0").asDouble()).isEqualTo(-69.25);
                assertThat(feature.at("/properties/area").isNull()).isTrue();
            }
        }
        assertThat(json(run("events", "--actor", "nobody", "--format", "geojson")
                                .out())
                        .path("features"))
                .isEmpty();
        for (String verb : List.of("statements", "claims", "control", "incidents")) {
            assertThat(json(run(verb, "--format", "geojson").out()).path("features"))
                    .isNotEmpty();
        }
        assertThat(run("actors", "--format", "geojson").exit()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aPageTellsWhereTheNextBegins() {
        ProgramRun first = run("events", "--limit", "2", "--format", "jsonl");
        assertThat(first.messages()).singleElement().asString().startsWith("More: --after ");
        String cursor = first.err().strip().substring("More: --after ".length());
        ProgramRun second = run("events", "--limit", "2", "--after", cursor, "--format", "jsonl");
        assertThat(second.err()).isEmpty();
        assertThat(first.out() + second.out())
                .isEqualTo(run("events", "--limit", "all", "--format", "jsonl").out());
    }

    @Test
    void whereNothingAnswersItTellsWhichOptionKeepsAllOut() {
        ProgramRun run = run("events", "--type", "CONSULT", "--place", "Orla");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.messages()).containsExactly("No events answer. Some would without --place, or without --type.");
        assertThat(run("events", "--type", "AID", "--actor", "nobody").messages())
                .containsExactly("No events answer: nothing in the record has an actor “nobody”.");
        assertThat(run("events", "--type", "AID", "--place", "Orla", "--outlet", "Lantern", "--from", "2030-01-01")
                        .messages())
                .containsExactly("No events answer, nor would any if one of the options were left out.");
    }

    @Test
    void aNameThatNothingInTheRecordHasIsTold() {
        assertThat(run("events", "--place", "Orla", "--place", "Atlantis", "--from", "2030-01-01")
                        .messages())
                .containsExactly("No events answer. Some would without --from.");
        assertThat(run("control", "--place", "Atlantis", "--actor", "Red Front", "--outlet", "Daily Nothing")
                        .messages())
                .containsExactly("No places answer: nothing in the record has a place “Atlantis”, nor an outlet"
                        + " “Daily Nothing”.");
    }

    @Test
    void anEmptyRecordSaysSo() {
        String empty = folder.resolve("empty.db").toString();
        org.dateline.store.RecordStore.open(
                        new org.dateline.store.database.RecordAddress(Path.of(empty), null),
                        java.time.Clock.systemUTC())
                .close();
        assertThat(ProgramRun.of("events", "--record", empty).messages())
                .containsExactly("Nothing is read yet; begin with: dateline read PATH");
        ProgramRun none =
                ProgramRun.of("events", "--record", folder.resolve("none.db").toString());
        assertThat(none.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(none.err()).contains("no record is there");
    }

    @Test
    void wrongValuesAreNamedWithThoseThereAre() {
        assertUsage("there is no type \"ASSULT\"; there are agree, consult", "events", "--type", "ASSULT");
        assertUsage("there is no status 'sure'; there are reported", "events", "--status", "sure");
        assertUsage("'2021-02-30' is no day", "events", "--from", "2021-02-30");
        assertUsage("2021-08-02 is after 2021-08-01", "events", "--from", "2021-08-02", "--to", "2021-08-01");
        assertUsage("statements have no status", "statements", "--status", "denied");
        assertUsage("a number from 1, or all", "events", "--limit", "0");
        assertUsage("is no cursor", "events", "--after", "x");
        assertUsage("table, csv, jsonl or geojson", "events", "--format", "xml");
        assertUsage("no word to look for", "events", "--text", "!!");
    }

    private static void assertUsage(String message, String... arguments) {
        ProgramRun run = run(arguments);
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(message);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void anExportIsWhatTheQueryShows() throws IOException {
        for (String verb : VERBS) {
            for (String format : List.of("csv", "jsonl", "geojson")) {
                if (format.equals("geojson")
                        && List.of("seized", "actors", "articles").contains(verb)) {
                    continue;
                }
                Path file = folder.resolve(verb + "." + format);
                ProgramRun export = run("export", "--what", verb, "--format", format, "--output", file.toString());
                assertThat(export.exit()).as(export.err()).isZero();
                String shown = run(verb, "--limit", "all", "--format", format).out();
                assertThat(Files.readString(file, StandardCharsets.UTF_8)).isEqualTo(shown);
                assertThat(run("export", "--what", verb, "--format", format, "--output", "-")
                                .out())
                        .isEqualTo(shown);
            }
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.endsWith(".unfinished"));
        }
        ProgramRun nowhere = run(
                "export",
                "--what",
                "events",
                "--output",
                folder.resolve("no/such/file").toString());
        assertThat(nowhere.exit()).isEqualTo(ExitCode.DISK);
        assertThat(nowhere.err()).endsWith("no/such/file cannot be written: there is no such folder\n");
    }

    @Test
    void anExportReplacesNoFileUnlessAsked() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.csv"), "mine");
        ProgramRun refused = run("export", "--what", "events", "-o", file.toString());
        assertThat(refused.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.messages())
                .containsExactly("dateline: " + file + ": is there already; --overwrite writes it anew");
        assertThat(file).hasContent("mine");

        assertThat(run("export", "--what", "events", "-o", file.toString(), "--overwrite")
                        .exit())
                .isZero();
        assertThat(file).content().startsWith("id,article,");
    }

    @Test
    void aChangeOfControlIsShownWithItsHolderDayAndWord() {
        assertThat(run("show", "dddd").out())
                .contains("control " + SmallRecord.TAKEN, "a bomb by the Red Front killed nine people")
                .contains("where        Orla, AF", "change       captured", "holder       Red Front [AFGREBRFT]")
                .contains("when         2021-08-11 publication", "held for so  author CT+");
    }

    @Test
    void anEditTellsWhatItChangedAlsoOfTheIncident() throws IOException {
        String own = SmallRecord.in(Files.createDirectory(folder.resolve("edited")));
        ProgramRun edit = ProgramRun.of(
                "correct",
                "edit",
                SmallRecord.SECOND_BLAST,
                "--set",
                "time=2021-05-02/2021-05-03",
                "--reason",
                "x",
                "--record",
                own);
        assertThat(edit.exit()).as(edit.err()).isZero();
        assertThat(edit.out()).hasLineCount(1);
        assertThat(edit.messages())
                .contains("time: 2021-08-10 → 2021-05-02/2021-05-03")
                .anyMatch(line -> line.startsWith("new incident: “"))
                .anyMatch(line -> line.startsWith("incident “")
                        && line.contains("2 reports, 2 voices: Courier; Lantern → 1 report, 1 voice: Lantern"));
        assertThat(ProgramRun.of("show", SmallRecord.SECOND_BLAST, "--record", own)
                        .out())
                .contains("when         2021-05-02/2021-05-03 as an analyst corrected it");

        ProgramRun slight = ProgramRun.of(
                "correct", "edit", SmallRecord.VISIT, "--set", "mode=visit", "--reason", "x", "--record", own);
        assertThat(slight.messages())
                .hasSize(3)
                .contains("mode: none → visit")
                .anyMatch(line -> line.startsWith("incident “") && line.endsWith("type CONSULT → CONSULT, visit"));
    }

    @Test
    void oneThingIsShownWithAllThatIsKnownOfIt() {
        String shown = run("show", SmallRecord.SECOND_BLAST).out();
        assertThat(shown)
                .contains("event " + SmallRecord.SECOND_BLAST, "told by      Courier", "frame        assault.bomb")
                .contains("standing     live", "held for so  author Uu; @Red Front CT-", "status       disputed")
                .contains("also reported as " + SmallRecord.BLAST, "merged");
        assertThat(run("show", "cccc").out()).contains("statement " + SmallRecord.SAID, "class        militant");
        ProgramRun several = run("show", "aaaa");
        assertThat(several.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(several.err()).contains("begins several ids", SmallRecord.BLAST, SmallRecord.SECOND_BLAST);
        assertThat(run("show", "aaa").exit()).isEqualTo(ExitCode.USAGE);
        ProgramRun nothing = run("show", "0123456789abcdef");
        assertThat(nothing.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(nothing.err()).contains("nothing has the id 0123456789abcdef");
        String article = json(run("articles", "--format", "jsonl", "--limit", "1")
                        .out()
                        .lines()
                        .findFirst()
                        .orElseThrow())
                .path("id")
                .asText();
        assertThat(run("show", article).out())
                .contains("article " + article, "outlet       Courier", "revision sha256:");
    }
}
