package org.dateline.desk.web.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.desk.web.chart.Chart.Band;
import org.dateline.desk.web.chart.Chart.Bar;
import org.dateline.desk.web.chart.Chart.Level;
import org.dateline.desk.web.chart.Chart.Stretch;
import org.jspecify.annotations.Nullable;

/** Lays charts out: bars from zero up, few lines, the unread part apart. */
public final class Charts {

    private static final int MOST_LEVELS = 3;
    private static final double GAP = 0.18;
    private static final double LEAST_BAR = 1.5;

    private final List<Period> periods;
    private final LocalDate since;
    private final double step;
    private final double low;
    private final double high;
    private final double share;

    private Charts(List<Period> periods, LocalDate since) {
        this.periods = periods;
        this.since = since;
        double max = 0;
        double min = 0;
        for (Period period : periods) {
            max = Math.max(max, period.value());
            min = Math.min(min, period.value());
            if (period.usual() != null) {
                max = Math.max(max, period.usual().mean() + period.usual().spread());
            }
        }
        this.step = step(max - min);
        this.high = Math.max(step, Math.ceil(max / step) * step);
        this.low = Math.floor(min / step) * step;
        this.share = 100.0 / periods.size();
    }

    /**
     * Lays out a chart.
     *
     * @param name tells it from the other charts of a page; letters and hyphens
     * @param opensEvidence whether periods lead to evidence
     * @param periods side by side, at least one
     * @param since the day on which the record begins: of what was before, nothing is known
     */
    public static Chart of(String name, boolean opensEvidence, List<Period> periods, LocalDate since) {
        Charts layout = new Charts(periods, since);
        return new Chart(
                name,
                opensEvidence,
                layout.levels(),
                layout.bars(),
                layout.bands(),
                DayMarks.of(
                        periods.get(0).from(), periods.get(periods.size() - 1).to()),
                layout.unread());
    }

    /** 1, 2 or 5 and noughts, so that few lines are enough. */
    private static double step(double range) {
        double step = 1;
        for (int i = 0; range / step > MOST_LEVELS; i++) {
            step *= i % 3 == 1 ? 2.5 : 2;
        }
        return step;
    }

    private double y(double value) {
        return Chart.TOP + (high - value) / (high - low) * (Chart.HEIGHT - Chart.TOP);
    }

    private List<Level> levels() {
        List<Level> levels = new ArrayList<>();
        for (double level = low; level <= high + step / 2; level += step) {
            levels.add(new Level(pixels(y(level)), figure(level), Math.abs(level) < step / 2));
        }
        return levels;
    }

    private boolean isUnread(Period period) {
        return period.to().isBefore(since);
    }

    private List<Bar> bars() {
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            Period period = periods.get(i);
            double from = y(Math.max(period.value(), 0));
            double to = y(Math.min(period.value(), 0));
            double height = period.value() == 0 ? 0 : Math.max(LEAST_BAR, to - from);
            bars.add(new Bar(
                    stretch(i, 1),
                    new Stretch(percent((i + GAP / 2) * share), percent((1 - GAP) * share)),
                    percent((i + 0.5) * share),
                    pixels(to - height),
                    pixels(height),
                    style(period),
                    period));
        }
        return bars;
    }

    private String style(Period period) {
        if (isUnread(period)) {
            return "unread";
        }
        String sign = period.value() == 0 ? "nothing" : period.value() < 0 ? "below" : "above";
        return period.isPart() ? sign + " partial" : sign;
    }

    private Stretch stretch(int first, int number) {
        return new Stretch(percent(first * share), percent(number * share));
    }

    private List<Band> bands() {
        List<Band> bands = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            Period.Usual usual = periods.get(i).usual();
            if (usual != null) {
                double top = y(Math.min(high, usual.mean() + usual.spread()));
                double bottom = y(Math.max(low, usual.mean() - usual.spread()));
                bands.add(new Band(
                        stretch(i, 1),
                        percent((i + 1) * share),
                        pixels(y(Math.max(low, Math.min(high, usual.mean())))),
                        pixels(top),
                        pixels(Math.max(0, bottom - top))));
            }
        }
        return bands;
    }

    private @Nullable Stretch unread() {
        int unread = (int) periods.stream().filter(this::isUnread).count();
        return unread == 0 ? null : stretch(0, unread);
    }

    static String percent(double value) {
        return String.format(Locale.ROOT, "%.3f%%", value);
    }

    private static String pixels(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** A value as people read it: with one digit behind the point, if any. */
    public static String figure(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_EVEN);
        String sign = rounded.signum() < 0 ? "−" : "";
        BigDecimal plain = rounded.abs().stripTrailingZeros();
        return sign + String.format(Locale.ENGLISH, plain.scale() > 0 ? "%,.1f" : "%,.0f", plain);
    }
}
