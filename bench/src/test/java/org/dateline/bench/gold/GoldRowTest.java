package org.dateline.bench.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.dateline.core.text.Span;
import org.dateline.ingest.capture.Capture;
import org.dateline.ingest.fault.ItemFault;
import org.dateline.ingest.fault.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoldRowTest {

    @Test
    void spansCountCodePoints() {
        GoldRow row = row("{'text': '\ud83d\ude00 Tarn fell.', 'spans': [[2, 6], [7, 12]]}");
        assertThat(row.spans(row.json(), "spans")).containsExactly(new Span(2, 6), new Span(7, 12));
        assertThat(row.text().exact(new Span(2, 6))).isEqualTo("Tarn");
    }

    @Test
    void aRowIsCalledByItsIdElseByFileAndLine() {
        assertThat(row("{'id': 'tarn-1', 'text': 'Tarn fell.'}").name()).isEqualTo("tarn-1");
        assertThat(row("{'text': 'Tarn fell.'}").name()).isEqualTo("dev.jsonl:7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{'text': 'Tarn", "[]", "3", "{'text': ' '}", "{'id': 'x'}", "{'text': 'a'} {'text': 'b'}"})
    void whatIsNotOneObjectWithATextIsRefused(String line) {
        assertThatThrownBy(() -> row(line))
                .isInstanceOf(ItemFault.class)
                .hasMessageContaining("a folder/dev.jsonl (line 7): ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[[0, 12]]     | [0,12] is no span of a text of 11 characters",
                "[[5, 2]]      | [5,2] is no span of a text",
                "[[3, 3]]      | [3,3] is no span of a text",
                "[[-1, 2]]     | [-1,2] is no span of a text",
                "[[1, 2, 3]]   | [1,2,3] is no span",
                "[[1.5, 2]]    | [1.5,2] is no span",
                "[['1', '2']]  | [\"1\",\"2\"] is no span",
                "[[0, 9999999999999999999]] | is no span",
                "[1, 2]        | 1 is no span",
                "7             | \"spans\" is 7; it must be a list of spans",
                "{'a': [1]}    | \"spans\" is an object; it must be a list of spans",
                "null          | \"spans\" is missing; it must be a list of spans"
            })
    void aSpanThatIsNoneIsTold(String spans, String reason) {
        GoldRow row = row("{'text': 'Tarn \ud83d\ude00 fell', 'spans': " + spans + "}");
        assertThat(row.text().length()).isEqualTo(11);
        assertThatThrownBy(() -> row.spans(row.json(), "spans"))
                .isInstanceOf(ItemFault.class)
                .hasMessageContaining(reason);
    }

    @Test
    void marksMustBeThere() {
        GoldRow row = row("{'text': 'Tarn fell.'}");
        assertThatThrownBy(() -> row.spans(row.json(), "source"))
                .hasMessageContaining("\"source\" is missing; it must be a list of spans");
        assertThatThrownBy(() -> row.list("events")).hasMessageEndingWith("\"events\" is missing; it must be a list");
        assertThatThrownBy(() -> row.span(row.json(), "trigger"))
                .hasMessageContaining("\"trigger\" is missing; it must be a span");
    }

    @Test
    void aTextIsAString() {
        assertThatThrownBy(() -> row("{'text': 5}")).hasMessageEndingWith("\"text\" is 5, not a string");
        assertThatThrownBy(() -> row("{'text': null}")).hasMessageEndingWith("no \"text\"");
    }

    @Test
    void aTextMayStandInAnotherField() {
        GoldRow row = row("{'words': 'Tarn fell.', 'from': 0, 'to': 4}", RowText.field("text", "words"));
        assertThat(row.text()).hasToString("Tarn fell.");
        assertThat(row.span(row.json(), "from", "to")).isEqualTo(new Span(0, 4));
        assertThatThrownBy(() -> row.span(row.json(), "to", "from"))
                .hasMessageEndingWith("\"to\" 4, \"from\" 0 is no span of a text of 10 characters");
        assertThatThrownBy(() -> row.span(row.json(), "from", "end")).hasMessageEndingWith("is no span");
        assertThat(row.string("words")).isEqualTo("Tarn fell.");
        assertThatThrownBy(() -> row.string("from")).hasMessageEndingWith("\"from\" is 0; it must be a string");
        assertThatThrownBy(() -> row("{}", RowText.field("text", "words")))
                .hasMessageEndingWith("no \"text\" or \"words\"");
    }

    private static GoldRow row(String json) {
        return row(json, RowText.field("text"));
    }

    private static GoldRow row(String json, RowText texts) {
        byte[] line = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return GoldRow.parse(new Capture(new Origin("a folder/dev.jsonl", 7), line), null, texts);
    }
}
