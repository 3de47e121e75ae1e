package org.dateline.desk.web.today;

import java.util.List;
import org.dateline.desk.brief.Headline;
import org.dateline.desk.web.frame.Frame;
import org.dateline.desk.web.row.ClaimItem;
import org.dateline.desk.web.row.ControlItem;
import org.dateline.desk.web.row.IncidentItem;

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
        List<TollItem> tolls) {

    public TodayPage {
        control = List.copyOf(control);
        incidents = List.copyOf(incidents);
        disputes = List.copyOf(disputes);
        tolls = List.copyOf(tolls);
    }

    /**
     * The days that the page is about.
     *
     * @param days in words
     * @param coverage how much was read, in words
     * @param before address of as many days before
     * @param after address of as many days after
     * @param all address of all incidents of these days
     */
    public record Span(String days, String coverage, String before, String after, String all) {}

    /**
     * How many suffered one sort of harm in an incident.
     *
     * @param range the numbers that are told
     * @param id of the incident
     */
    public record TollItem(String what, String range, String where, String days, String told, String id) {}
}
