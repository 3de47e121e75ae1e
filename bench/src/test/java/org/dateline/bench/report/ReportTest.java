package org.dateline.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import org.dateline.bench.peer.PeerFigure;
import org.dateline.bench.peer.Peers;
import org.dateline.bench.suite.Confusion;
import org.dateline.bench.suite.Confusion.Case;
import org.dateline.bench.suite.ErrorExample;
import org.dateline.bench.suite.ErrorExample.Part;
import org.dateline.bench.suite.ErrorKind;
import org.dateline.bench.suite.Measure;
import org.dateline.bench.suite.Outcome;
import org.dateline.bench.suite.Scale;
import org.junit.jupiter.api.Test;

class ReportTest {

    static final Result RESULT = new Result(
            "statements",
            List.of("polnear.jsonl"),
            new Outcome(
                    1,
                    List.of(
                            Measure.share("precision", "statements, precision", 2, 3),
                            Measure.f1("f1", "statements, F1", 2, 4, 3),
                            Measure.share("quotes-pronoun", "  pronoun", 0, 0),
                            new Measure(
                                    "mae",
                                    "mean error",
                                    Scale.DISTANCE,
                                    0.25,
                                    3,
                                    List.of(new PeerFigure("always", 2.0, "here")))),
                    List.of(new ErrorKind("missed", List.of(example("a"), example("b"), example("c")), false))),
            Peers.load());

    private static ErrorExample example(String article) {
        return new ErrorExample(
                article, List.of(new Part("cue", "said"), new Part("content", "no\n" + "\ud83d\ude00".repeat(200))));
    }

    @Test
    void theTablePutsOursBesideTheOthers() {
        assertThat(TextReport.of(RESULT, 0)).isEqualTo("""
                        statements polnear.jsonl: 1 article

                        measure                 ours  of  target  peers
                        statements, precision   66.7   3
                        statements, F1          57.1   4  ≥ 75.0  best union of systems 56.2 · two humans 84.4
                          pronoun                  –   0
                        mean error             0.250   3          always 2.000
                        """);
    }

    @Test
    void examplesAreCutAndSpreadOverTheArticles() {
        assertThat(TextReport.of(RESULT, 2))
                .contains("\nmissed: 3, of which 2\n\n  a\n    cue      said\n    content  no \ud83d\ude00")
                .contains("\n  b\n")
                .doesNotContain("\n  c\n")
                .contains("\ud83d\ude00".repeat(157) + "…\n")
                .doesNotContain("\ud83d\ude00".repeat(158));
    }

    @Test
    void jsonHasOneObjectALine() throws IOException {
        List<String> lines = JsonReport.of(RESULT, 1).lines().toList();
        assertThat(lines).hasSize(5);
        JsonNode f1 = new JsonMapper().readTree(lines.get(1));
        assertThat(f1.toString())
                .startsWith(
                        "{\"kind\":\"measure\",\"suite\":\"statements\",\"files\":[\"polnear.jsonl\"],\"articles\":1,"
                                + "\"measure\":\"f1\",\"label\":\"statements, F1\",\"figure\":57.1429,\"of\":4,\"target\":75.0,"
                                + "\"peers\":[{\"peer\":\"best union of systems\",\"figure\":56.2,\"from\":");
        assertThat(new JsonMapper().readTree(lines.get(2)).path("figure").isNull())
                .isTrue();
        JsonNode error = new JsonMapper().readTree(lines.get(4));
        assertThat(error.path("error").asText()).isEqualTo("missed");
        assertThat(error.path("parts").path("content").asText())
                .startsWith("no\n")
                .hasSize(403);
    }

    @Test
    void aConfusionIsATableForPeopleAndLinesForPrograms() {
        Confusion confusion = new Confusion(
                "root", List.of(new Case("ACCUSE", "ACCUSE"), new Case("ACCUSE", "AID"), new Case("YIELD", null)));
        Result result = new Result(
                "events",
                List.of("mine.jsonl"),
                new Outcome(3, List.of(), List.of(confusion), List.of()),
                Peers.load());
        assertThat(TextReport.of(result, 0)).doesNotContain("root:");
        assertThat(TextReport.of(result, 1)).endsWith("""

                        root: gold in rows, ours in columns

                                 ACCU  AID YIEL none
                          ACCUSE    1    1    ·    ·
                          AID       ·    ·    ·    ·
                          YIELD     ·    ·    ·    1
                        """);
        assertThat(JsonReport.of(result, 0)).isEmpty();
        assertThat(JsonReport.of(result, 1).lines())
                .hasSize(3)
                .last()
                .isEqualTo(
                        "{\"kind\":\"confusion\",\"suite\":\"events\",\"files\":[\"mine.jsonl\"],\"classes\":\"root\","
                                + "\"gold\":\"YIELD\",\"ours\":null,\"count\":1}");
    }

    @Test
    void wordsThatMustBeWholeAreNotCut() {
        String words = "long ".repeat(50).strip();
        ErrorExample example = new ErrorExample("a", List.of(new Part("text", words, true)));
        Result result = new Result(
                "events",
                List.of("mine.jsonl"),
                new Outcome(1, List.of(), List.of(new ErrorKind("missed", List.of(example), false))),
                Peers.load());
        assertThat(TextReport.of(result, 1)).contains("text  " + words + "\n");
    }
}
