package org.dateline.desk.rows;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.dateline.core.record.PartJson;
import org.dateline.core.situation.index.IndexPoint;
import org.dateline.core.situation.index.IndexSeries;
import org.dateline.core.situation.index.SeriesFrame;
import org.dateline.store.query.Row;
import org.jspecify.annotations.Nullable;

/**
 * An index in one period, as it is shown.
 *
 * @param undated how many contributions are in no period of the series
 */
public record IndexRow(SeriesFrame frame, IndexPoint point, int undated) implements Row {

    private static final int DIGITS = 4;

    /** The rows of a series; none if nothing counts in it. */
    public static List<IndexRow> all(IndexSeries series) {
        return series.isEmpty()
                ? List.of()
                : series.points().stream()
                        .map(point -> new IndexRow(series.frame(), point, series.undated()))
                        .toList();
    }

    BigDecimal value() {
        return new BigDecimal(point.sum().value().toString());
    }

    @Nullable
    BigDecimal mean() {
        return point.baseline() == null ? null : rounded(point.baseline().mean());
    }

    @Nullable
    BigDecimal spread() {
        return point.baseline() == null ? null : rounded(point.baseline().spread());
    }

    private static BigDecimal rounded(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(rounded.stripTrailingZeros().toPlainString());
    }

    @Override
    public String json() {
        ObjectNode node = PartJson.object()
                .put("kind", "index-point")
                .put("index", frame.index().label());
        node.put("per", frame.grain().label());
        node.put("from", point.from().toString()).put("to", point.to().toString());
        node.put("value", value());
        node.put("incidents", point.sum().incidents()).put("voices", point.sum().voices());
        node.put("mean", mean()).put("spread", spread());
        return node.put("undated", undated).toString();
    }
}
