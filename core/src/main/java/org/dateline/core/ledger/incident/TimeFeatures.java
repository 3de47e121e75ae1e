package org.dateline.core.ledger.incident;

import java.util.Set;

/** Compares the days on which it can have happened: how far apart, or how closely they agree. */
final class TimeFeatures {

    private static final int DAY = 2;
    private static final int WEEK = 8;
    private static final int MONTH = 35;
    private static final int FEW_DAYS = 3;

    private TimeFeatures() {}

    static void add(Traits one, Traits other, Set<String> features) {
        Window window = one.window();
        Window otherWindow = other.window();
        if (window == null || otherWindow == null) {
            features.add("time=unknown");
            return;
        }
        long gap = window.gapTo(otherWindow);
        boolean isFirm = window.isFirm() && otherWindow.isFirm();
        if (gap > 0) {
            features.add((isFirm ? "time=stated-" : "time=likely-") + gap(gap));
            return;
        }
        long narrow = Math.min(window.days(), otherWindow.days());
        long wide = Math.max(window.days(), otherWindow.days());
        if (isFirm) {
            features.add(
                    wide <= DAY
                            ? "time=same-day"
                            : narrow <= DAY ? "time=day-in-" + span(wide) : "time=same-" + span(wide));
        } else {
            features.add("time=can-be-in-" + span(wide));
        }
    }

    private static String gap(long days) {
        if (days == 1) {
            return "next-day";
        }
        if (days <= FEW_DAYS) {
            return "few-days-apart";
        }
        return days <= WEEK ? "week-apart" : "weeks-apart";
    }

    private static String span(long days) {
        if (days <= WEEK) {
            return "week";
        }
        return days <= MONTH ? "month" : "months";
    }
}
