package org.dateline.core.situation.index;

/**
 * What was added to an index in one period.
 *
 * @param incidents how many contributions
 * @param voices how many independent voices they rest on, each counted once
 */
public record PeriodSum(Weight value, int incidents, int voices) {

    public static final PeriodSum NOTHING = new PeriodSum(Weight.NONE, 0, 0);
}
