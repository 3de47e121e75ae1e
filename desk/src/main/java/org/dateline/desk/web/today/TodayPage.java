package org.dateline.desk.web.today;

import java.util.List;
import org.dateline.desk.brief.Headline;
import org.dateline.desk.web.frame.Emptiness;
import org.dateline.desk.web.frame.Frame;
import org.dateline.desk.web.row.ClaimItem;
import org.dateline.desk.web.row.ControlItem;
import org.dateline.desk.web.row.IncidentItem;
import org.dateline.desk.web.trends.TrendChart;
import org.jspecify.annotations.Nullable;

/**
 * What the first page shows.
 *
 * @param headline what changed, in one sentence
 * @param span which days, and how much was read of them
 * @param tolls how many suffered where, the most first
 */
public record TodayPage(
        Frame frame,
        Headline headline,
        Span span,
        List<ControlItem> control,
        List<IncidentItem> incidents,
        List<ClaimItem> disputes,
        List<TollItem> tolls,
        Beside beside) {

    public TodayPage {
        control = List.copyOf(control);
        incidents = List.copyOf(incidents);
        disputes = List.copyOf(disputes);
        tolls = List.copyOf(tolls);
    }

    /**
     * What stands beside the lists, or in their place.
     *
     * @param map address of what the map draws; null if no place is told to be held
     * @param on the day of the map, as 2021-08-13
     * @param trends advance and pressure
     * @param nothing why nothing is told of these days; null if something is
     */
    public record Beside(
            @Nullable String map,
            String on,
            List<TrendChart> trends,
            @Nullable Emptiness nothing) {

        public Beside {
            trends = List.copyOf(trends);
        }
    }

    /**
     * The days that the page is about.
     *
     * @param days in words
     * @param last of them, in words
     * @param coverage how much was read, in words
     * @param before address of as many days before; null if there are none
     * @param after address of as many days after; null if there are none
     * @param all address of all incidents of these days
     * @param confirmed address of those that are confirmed
     * @param map address of the map of the last day
     * @param displacement address of who left home in these days
     */
    public record Span(
            String days,
            String last,
            String coverage,
            @Nullable String before,
            @Nullable String after,
            String all,
            String confirmed,
            String map,
            String displacement) {}

    /**
     * How many suffered one sort of harm in an incident.
     *
     * @param glyph the style of the incident's status and family
     * @param range the numbers that are told
     * @param told how far the incident is known, and by how many
     * @param id of the incident
     */
    public record TollItem(
            String glyph, String what, String range, String where, String days, String told, String id) {}
}
