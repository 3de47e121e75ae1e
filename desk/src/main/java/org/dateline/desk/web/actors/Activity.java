package org.dateline.desk.web.actors;

import java.util.List;

/**
 * In how many incidents somebody takes part, week by week.
 *
 * @param weeks in order; empty if nothing is known of any
 */
public record Activity(List<Week> weeks) {

    public static final int BAR = 14;
    public static final int HEIGHT = 56;

    public Activity {
        weeks = List.copyOf(weeks);
    }

    /**
     * A week.
     *
     * @param days in words
     * @param height of the bar, up to {@link #HEIGHT}
     * @param list address of the incidents
     */
    public record Week(String days, int incidents, int height, String list) {}

    /** Of the first and the last week together. */
    public String span() {
        return weeks.isEmpty()
                ? ""
                : weeks.get(0).days() + " to " + weeks.get(weeks.size() - 1).days();
    }

    public boolean isEmpty() {
        return weeks.stream().allMatch(week -> week.incidents() == 0);
    }
}
