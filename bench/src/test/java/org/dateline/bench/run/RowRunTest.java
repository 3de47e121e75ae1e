package org.dateline.bench.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.bench.gold.RowText;
import org.dateline.ingest.fault.ItemFault;
import org.junit.jupiter.api.Test;

/** A run that makes of each row its text. */
class RowRunTest {

    private final List<String> faults = new ArrayList<>();
    private final List<String> made = new ArrayList<>();
    private String ended = "";

    @Test
    void rowsStayInOrderWhateverTheThreads() {
        List<String> texts = IntStream.range(0, 200).mapToObj(i -> "text " + i).toList();
        List<String> lines =
                texts.stream().map(text -> "{\"text\":\"" + text + "\"}").toList();
        assertThat(run(8, String.join("\n", lines))).isEqualTo(200);
        assertThat(made).isEqualTo(texts);
    }

    @Test
    void wrongRowsAreNamedInOrderAndTheOthersWorkedOn() {
        String lines =
                "\uFEFF{\"text\":\"one\"}\r\n\n{\"text\":\n{\"text\":\"break\"}\n{\"text\":\"fault\"}\n{\"text\":\"two\"}";
        assertThat(run(2, lines)).isEqualTo(2);
        assertThat(made).containsExactly("one", "two");
        assertThat(faults).hasSize(3);
        assertThat(faults.get(0)).startsWith("unreadable item: dev.jsonl (line 3): bad JSON");
        assertThat(faults.get(1)).startsWith("item not coded: dev.jsonl (line 4): a fault of Dateline's own");
        assertThat(faults.get(2)).isEqualTo("unreadable item: dev.jsonl (line 5): no such mark");
    }

    private int run(int threads, String lines) {
        RowWork<String> work = row -> {
            String text = row.text().toString();
            if (text.equals("break")) {
                throw new IllegalStateException("broken");
            }
            if (text.equals("fault")) {
                throw row.fault("no such mark");
            }
            return text;
        };
        RunWatcher watcher = new RunWatcher() {
            @Override
            public void done(int articles) {
                assertThat(articles).isEqualTo(made.size());
            }

            @Override
            public void setAside(ItemFault fault) {
                faults.add(fault.getMessage());
            }

            @Override
            public void ended(String file) {
                ended = file + " after " + made.size();
            }
        };
        try (RowRun<String> run = new RowRun<>(RowText.field("text"), work, made::add, threads, watcher)) {
            run.read("dev.jsonl", new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
            assertThat(ended).isEqualTo("dev.jsonl after " + run.articles());
            assertThat(run.faults()).isEqualTo(faults.size());
            return run.articles();
        }
    }
}
