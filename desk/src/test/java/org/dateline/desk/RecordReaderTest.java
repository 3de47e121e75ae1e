package org.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.core.coding.CodedArticle;
import org.dateline.core.coding.RecordWriter;
import org.dateline.core.record.Coding;
import org.dateline.core.record.EventLine;
import org.dateline.core.record.Excerpt;
import org.dateline.core.record.RecordReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the coder writes of the sample crisis is read back whole. */
class RecordReaderTest {

    private final RecordReader reader = new RecordReader();
    private final RecordWriter writer = new RecordWriter(false, "test");

    @TestFactory
    Stream<DynamicTest> everyLineOfASamplePageIsReadBack() throws Exception {
        return SampleCrisis.pages().stream()
                .map(page -> DynamicTest.dynamicTest(page.getFileName().toString(), () -> {
                    CodedArticle coded = SampleCrisis.coded(page);
                    String lines = writer.write(coded);
                    Coding read = reader.read(lines);
                    assertThat(read.article().text())
                            .isEqualTo(coded.parsed().article().text().toString());
                    assertThat(read.article().publication())
                            .isEqualTo(coded.parsed().article().publication());
                    assertThat(read.article().blocks())
                            .isEqualTo(coded.parsed().article().blocks());
                    assertThat(read.statements())
                            .hasSameSizeAs(coded.statements().all());
                    assertThat(1
                                    + read.statements().size()
                                    + read.events().size()
                                    + read.controls().size()
                                    + read.displacements().size())
                            .as("lines")
                            .isEqualTo((int) lines.lines().count());
                    assertThat(triggers(read.events()))
                            .isEqualTo(coded.events().stream()
                                    .filter(event -> event.coding().type() != null)
                                    .map(event -> new Excerpt(
                                            event.trigger().start(),
                                            event.trigger().end(),
                                            coded.parsed().article().text().exact(event.trigger())))
                                    .toList());
                }));
    }

    private static List<Excerpt> triggers(List<EventLine> events) {
        return events.stream().map(EventLine::trigger).toList();
    }
}
