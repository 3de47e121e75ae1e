package org.dateline.desk.web.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chart as it is drawn. Places across are in per cent of the width, so that it fits any; places down are in pixels.
 *
 * @param name tells it from the other charts of a page
 * @param opensEvidence whether bars lead to evidence, which opens beside the page
 * @param levels lines across, the lowest first
 * @param unread the part before the record begins; null if none
 */
public record Chart(
        String name,
        boolean opensEvidence,
        List<Level> levels,
        List<Bar> bars,
        List<Band> bands,
        List<DayMark> days,
        @Nullable Stretch unread) {

    /** How high what is drawn is, without the days below. */
    public static final int HEIGHT = 120;

    /** Room above the highest level, for its number. */
    public static final int TOP = 14;

    private static final int AIRY = 45;

    public Chart {
        levels = List.copyOf(levels);
        bars = List.copyOf(bars);
        bands = List.copyOf(bands);
        days = List.copyOf(days);
    }

    /** Tells whether there is room for a mark where a period has nothing. */
    public boolean isAiry() {
        return bars.size() <= AIRY;
    }

    /** Where nothing is. */
    public String zero() {
        return levels.stream().filter(Level::isZero).findFirst().map(Level::y).orElse("0");
    }

    /** A part of the width. */
    public record Stretch(String x, String width) {}

    /** A value that has a line. */
    public record Level(String y, String words, boolean isZero) {}

    /**
     * A period.
     *
     * @param room all of its width, which can be pointed at
     * @param body what is drawn; thinner
     * @param style empty, below (zero), nothing, unread; partial: of a period of which the record has only a part
     */
    public record Bar(
            Stretch room, Stretch body, String middle, String y, String height, String style, Period period) {}

    /** What was usual in a period: a band around the mean. */
    public record Band(Stretch room, String end, String mean, String y, String height) {}

    /** A day that is named. */
    public record DayMark(String x, String words) {}
}
