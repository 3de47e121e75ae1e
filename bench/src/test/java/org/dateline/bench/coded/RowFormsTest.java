package org.dateline.bench.coded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import org.dateline.bench.gold.GoldRow;
import org.dateline.bench.gold.RowText;
import org.dateline.bench.suite.Outcome;
import org.dateline.ingest.fault.ItemFault;
import org.dateline.ingest.fault.Origin;
import org.junit.jupiter.api.Test;

class RowFormsTest {

    private static final Origin ORIGIN = new Origin("dev.jsonl", 3);

    private final RowForms forms =
            new RowForms(List.of(new Form("one", List.of("a", "b"), "text"), new Form("two", List.of("c"), "words")));

    /** A form that is only recognised. */
    private record Form(String name, List<String> knownBy, String textField) implements RowForm<String> {

        @Override
        public String fields() {
            return "{" + String.join(", ", knownBy) + "}";
        }

        @Override
        public RowText text() {
            return RowText.field(textField);
        }

        @Override
        public Class<String> scoreType() {
            return String.class;
        }

        @Override
        public Function<CodedRow, String> read(GoldRow row) {
            return coded -> name;
        }

        @Override
        public Outcome sum(List<String> rows) {
            return new Outcome(rows.size(), List.of(), List.of());
        }
    }

    @Test
    void aRowIsOfTheFirstFormWhoseFieldsItHas() {
        assertThat(form("{'a': 1, 'b': 2, 'c': 3}")).isEqualTo("one");
        assertThat(form("{'a': 1, 'b': null, 'c': 3}")).isEqualTo("two");
        assertThat(forms.find(ORIGIN, HandCoded.json("{'c': 3, 'words': 'Tarn fell.'}")))
                .isEqualTo("Tarn fell.");
        assertThat(forms.fields()).isEqualTo("one: {a, b}; or two: {c}");
    }

    private String form(String json) {
        return forms.formOf(ORIGIN, HandCoded.json(json)).name();
    }

    @Test
    void aRowOfNoFormIsToldWhatItMustHave() {
        assertThatThrownBy(() -> form("{'a': 1}"))
                .isInstanceOf(ItemFault.class)
                .hasMessageEndingWith(
                        "dev.jsonl (line 3): a row of no form known here; it must have \"a\" and \"b\", or \"c\"");
    }
}
