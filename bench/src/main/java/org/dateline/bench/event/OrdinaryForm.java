package org.dateline.bench.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.dateline.bench.coded.CodedRow;
import org.dateline.bench.coded.RowForm;
import org.dateline.bench.gold.GoldRow;
import org.dateline.bench.gold.RowText;
import org.dateline.bench.suite.ErrorExample;
import org.dateline.bench.suite.ErrorExample.Part;
import org.dateline.bench.suite.ErrorList;
import org.dateline.bench.suite.Measure;
import org.dateline.bench.suite.Outcome;
import org.dateline.core.event.CodedEvent;
import org.dateline.core.ontology.PloverType;

/** Ordinary news, sport, weather, business, in which there is no political event: whatever is coded is too much. */
final class OrdinaryForm implements RowForm<OrdinaryForm.Score> {

    private static final String EVENTS = "events";

    /**
     * What is coded in a row.
     *
     * @param sentences how many sentences hold one of the events
     */
    record Score(List<PloverType> types, int sentences, ErrorExample example) {

        Score {
            types = List.copyOf(types);
        }
    }

    @Override
    public String name() {
        return "ordinary news";
    }

    @Override
    public String fields() {
        return "{\"text\" or \"sentence\", \"events\": 0}";
    }

    @Override
    public List<String> knownBy() {
        return List.of(EVENTS);
    }

    @Override
    public RowText text() {
        return RowText.field("text", "sentence");
    }

    @Override
    public Class<Score> scoreType() {
        return Score.class;
    }

    @Override
    public Function<CodedRow, Score> read(GoldRow row) {
        if (!row.json().path(EVENTS).isNumber() || row.json().path(EVENTS).doubleValue() != 0) {
            throw row.fault("\"" + EVENTS + "\" must be 0, for a text in which nothing is to be coded");
        }
        return coded -> {
            List<PloverType> types = new ArrayList<>();
            Set<Integer> sentences = new LinkedHashSet<>();
            for (CodedEvent event : coded.allEvents()) {
                types.add(event.coding().findType().orElseThrow());
                sentences.add(event.sentence());
            }
            return new Score(types, sentences.size(), coded.error(List.of(new Part("gold", "no event"))));
        };
    }

    @Override
    public Outcome sum(List<Score> rows) {
        long events = rows.stream().mapToLong(row -> row.types().size()).sum();
        long sentences = rows.stream().mapToLong(Score::sentences).sum();
        ErrorList errors = new ErrorList("extra");
        for (Score row : rows) {
            new LinkedHashSet<>(row.types()).forEach(type -> errors.add("extra", type.name(), row.example()));
        }
        return new Outcome(
                rows.size(),
                List.of(
                        Measure.surplus("political-events", "political events", events, rows.size()),
                        Measure.surplus("sentences-with-events", "  sentences with them", sentences, rows.size())),
                errors.kinds());
    }
}
