package org.dateline.bench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dateline.bench.heideltime.HeidelTime;
import org.dateline.bench.place.PlaceSuite;
import org.dateline.bench.suite.Suite;
import org.dateline.bench.sutime.SuTime;
import org.dateline.bench.time.TimeSuite;
import org.dateline.bench.time.TimeSuite.Peer;
import org.dateline.core.syntax.ArticleParser;
import org.dateline.corenlp.CoreNlpParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The suites of what stands in the text with the real parser and taggers, on sentences of our own. */
class EvaluateMentionsTest {

    private static final String DATED = "{'id':'tarn-1','dct':'2021-08-13','text':'The bridge fell on Thursday. It had"
            + " stood for two weeks in the summer.','timexes':[{'start':19,'end':27,'type':'DATE','value':'2021-08-12'},"
            + "{'start':46,'end':55,'type':'DURATION','value':'P14D'}]}";

    private static ArticleParser parser;

    @TempDir
    Path home;

    @BeforeAll
    static void loadTheParserOnce() {
        parser = CoreNlpParser.load();
    }

    @Test
    void timesAreThoseOfThePlainReading() throws Exception {
        Run run = run(List.of(times()), "times", DATED, "--errors", "3", "--keep");
        assertThat(run.exit).as(run.err).isZero();
        // Over Thursday, right, and two weeks, with another value; "the summer" nobody marked.
        assertThat(run.out)
                .containsPattern("the same words, F1 +80\\.0 +2\n")
                .containsPattern("overlapping, the same value, F1 +40\\.0 +2\n")
                .containsPattern("tokens a second of processor time, tagger alone +\\d+ +16\n")
                .contains("spurious: DATE: 1\n\n  rows.jsonl:1 tarn-1\n    text  It had stood for two weeks in")
                .contains(
                        "    gold  two weeks = DURATION P14D\n    ours  two weeks = DURATION P2W\n    date  2021-08-13");
        assertThat(Files.readString(home.resolve("bench/results.tsv")))
                .contains("\tvalue-f1\t40.0\t")
                .doesNotContain("tokens-a-second");
    }

    @Test
    void peersTagTheSameRows() throws Exception {
        // A character of two units in UTF-16 before the second mark: the peers count those.
        String row = DATED.replace("Thursday. It", "Thursday. \ud83d\udcf0 It")
                .replace("'start':46,'end':55", "'start':48,'end':57");
        Run run = run(List.of(times()), "times", row, "--beside", "HeidelTime,sutime", "--keep");
        assertThat(run.exit).as(run.err).isZero();
        assertThat(run.err).isEmpty();
        // Both find the summer too, and give two weeks the value that we do.
        assertThat(run.out)
                .containsPattern("the same words, F1 +80\\.0 +2 +SUTime [0-9.]+ 80\\.0 · HeidelTime [0-9.]+ 80\\.0\n")
                .containsPattern("same value, F1 +40\\.0 +2 +SUTime [0-9.]+ 40\\.0 · HeidelTime [0-9.]+ 40\\.0\n")
                .containsPattern("  times the speed of HeidelTime [0-9.]+ +\\d+\\.\\d +17\n");
        assertThat(Files.readString(home.resolve("bench/results.tsv")))
                .containsPattern("\tvalue-f1\t40\\.0\tSUTime [0-9.]+ 40\\.0 · HeidelTime [0-9.]+ 40\\.0\t2\n")
                .containsPattern("\tspeed-to-sutime\t\\d");
    }

    @Test
    void placesAreThoseOfThePlainReading() throws Exception {
        String row = "{'text':'Rebels left Paris, Texas, for Kabul on Monday.','toponyms':[{'start':12,'end':17,"
                + "'lat':33.66,'lon':-95.56,'country':'United States'},{'start':19,'end':24,'lat':31.25,'lon':-99.25,"
                + "'country':'United States'}]}";
        Run run = run(List.of(new PlaceSuite()), "places", row, "--beside", "population", "--errors", "1");
        assertThat(run.exit).as(run.err).isZero();
        // The largest Paris is not the one in Texas, and Kabul nobody marked.
        assertThat(run.out)
                .containsPattern("places, the same words, F1 +80\\.0 +2\n")
                .containsPattern("found and within 161 km, of all on the map +100\\.0 +2 +largest of the name 50\\.0\n")
                .contains("spurious: 1\n\n  rows.jsonl:1\n    text  Rebels left")
                .contains("    ours  Kabul = Kabul, AF, settlement, 34.5");
    }

    @Test
    void baselinesThatThereAreNotAreNamed() throws Exception {
        Run run = run(List.of(new PlaceSuite()), "places", DATED, "--beside", "guesses");
        assertThat(run.exit).isEqualTo(2);
        assertThat(run.err).contains("expected one of [POPULATION]", "but was 'guesses'");
    }

    @Test
    void aRowWithoutADateIsTold() throws Exception {
        Run run = run(List.of(times()), "times", DATED.replace("2021-08-13", "13 August"));
        assertThat(run.exit).isEqualTo(1);
        assertThat(run.err).contains("\"dct\" is \"13 August\"; it must be as \"1998-08-07\"");
    }

    private static TimeSuite times() {
        return new TimeSuite(Map.of(Peer.SUTIME, SuTime::load, Peer.HEIDELTIME, HeidelTime::load));
    }

    private record Run(int exit, String out, String err) {}

    /** @param row whose quotes are single */
    private Run run(List<Suite> suites, String suite, String row, String... options) throws IOException {
        Path rows = Files.writeString(home.resolve("rows.jsonl"), row.replace('\'', '"') + "\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(out, new PrintStream(err, true, StandardCharsets.UTF_8), false, home);
        String[] all = new String[options.length + 4];
        all[0] = "evaluate";
        all[1] = suite;
        all[2] = rows.toString();
        all[3] = "--quiet";
        System.arraycopy(options, 0, all, 4, options.length);
        int exit = BenchCommand.run(console, suites, List.of(), () -> parser, all);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
