package org.dateline.bench.participant;

import java.util.List;
import java.util.function.Function;
import org.dateline.bench.coded.CodedRow;
import org.dateline.bench.coded.RowForm;
import org.dateline.bench.gold.GoldRow;
import org.dateline.bench.gold.RowText;
import org.dateline.bench.suite.Outcome;

/** A tokenised sentence with tags for who acts and to whom. */
final class TagForm implements RowForm<TagScore> {

    private final Joints joints = new Joints();
    private final TagComparison comparison = new TagComparison();

    @Override
    public String name() {
        return "tagged tokens";
    }

    @Override
    public String fields() {
        return "{\"tokens\": a list of words, \"tags\": as many of B-S, I-S (who acts), B-T, I-T (to whom), B-R, I-R (who"
                + " act with each other) and O}";
    }

    @Override
    public List<String> knownBy() {
        return List.of("tokens", "tags");
    }

    @Override
    public RowText text() {
        return (origin, json) -> TaggedTokens.tokens(origin, json, joints).text();
    }

    @Override
    public Class<TagScore> scoreType() {
        return TagScore.class;
    }

    @Override
    public Function<CodedRow, TagScore> read(GoldRow row) {
        TaggedTokens gold = TaggedTokens.of(row, joints);
        return coded -> comparison.compare(gold, coded);
    }

    @Override
    public Outcome sum(List<TagScore> rows) {
        return TagMeasures.of(rows);
    }
}
