package org.dateline.bench.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.bench.gold.GoldRow;
import org.dateline.ingest.fault.ItemFault;
import org.junit.jupiter.api.Test;

/** A run with a scorer that keeps the text of each row. */
class SuiteRunTest {

    private final List<String> faults = new ArrayList<>();
    private final List<String> summed = new ArrayList<>();

    @Test
    void rowsStayInOrderWhateverTheThreads() {
        List<String> texts = IntStream.range(0, 200).mapToObj(i -> "text " + i).toList();
        List<String> lines =
                texts.stream().map(text -> "{\"text\":\"" + text + "\"}").toList();
        assertThat(run(8, String.join("\n", lines)).articles()).isEqualTo(200);
        assertThat(summed).isEqualTo(texts);
    }

    @Test
    void wrongRowsAreNamedInOrderAndTheOthersMeasured() {
        String lines =
                "\uFEFF{\"text\":\"one\"}\r\n\n{\"text\":\n{\"text\":\"break\"}\n{\"text\":\"fault\"}\n{\"text\":\"two\"}";
        Outcome outcome = run(2, lines);
        assertThat(summed).containsExactly("one", "two");
        assertThat(outcome.articles()).isEqualTo(2);
        assertThat(faults).hasSize(3);
        assertThat(faults.get(0)).startsWith("unreadable item: dev.jsonl (line 3): bad JSON");
        assertThat(faults.get(1)).startsWith("item not coded: dev.jsonl (line 4): a fault of Dateline's own");
        assertThat(faults.get(2)).isEqualTo("unreadable item: dev.jsonl (line 5): no such mark");
    }

    private Outcome run(int threads, String lines) {
        Scorer<String> scorer = new Scorer<>() {
            @Override
            public String score(GoldRow row) {
                String text = row.text().toString();
                if (text.equals("break")) {
                    throw new IllegalStateException("broken");
                }
                if (text.equals("fault")) {
                    throw row.fault("no such mark");
                }
                return text;
            }

            @Override
            public Outcome sum(List<String> rows) {
                summed.addAll(rows);
                return new Outcome(rows.size(), List.of(), List.of());
            }
        };
        RunWatcher watcher = new RunWatcher() {
            @Override
            public void measured(int articles) {}

            @Override
            public void setAside(ItemFault fault) {
                faults.add(fault.getMessage());
            }
        };
        try (SuiteRun<String> run = new SuiteRun<>(scorer, threads, watcher)) {
            run.read("dev.jsonl", new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
            Outcome outcome = run.end();
            assertThat(run.faults()).isEqualTo(faults.size());
            return outcome;
        }
    }
}
