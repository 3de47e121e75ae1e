package org.dateline.bench.event;

import java.util.List;
import java.util.function.Function;
import org.dateline.bench.coded.CodedRow;
import org.dateline.bench.coded.RowForm;
import org.dateline.bench.gold.GoldRow;
import org.dateline.bench.gold.RowText;
import org.dateline.bench.suite.Outcome;

/** A sentence and one event in it, coded in PLOVER with actors: the PLOVER gold records. */
final class RecordForm implements RowForm<RecordScore> {

    private final Countries countries = new Countries();
    private final GoldRecord.Reader records = new GoldRecord.Reader(countries);

    @Override
    public String name() {
        return "PLOVER record";
    }

    @Override
    public String fields() {
        return "{\"sentence\", \"plover\": an event type of 2021 or 2017, \"source\" and \"target\": lists of {\"code\"},"
                + " and, where known, \"cameo\", \"mode\", \"context\", \"dead\", \"injured\"}";
    }

    @Override
    public List<String> knownBy() {
        return List.of("plover");
    }

    @Override
    public RowText text() {
        return RowText.field("sentence");
    }

    @Override
    public Class<RecordScore> scoreType() {
        return RecordScore.class;
    }

    @Override
    public Function<CodedRow, RecordScore> read(GoldRow row) {
        GoldRecord gold = records.read(row);
        return coded -> new RecordScore(gold, coded);
    }

    @Override
    public Outcome sum(List<RecordScore> rows) {
        return new RecordMeasures(countries, rows).outcome();
    }
}
