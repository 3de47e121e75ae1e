package org.dateline.desk.web.review;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.ontology.Quad;
import org.dateline.store.query.IncidentRow;
import org.dateline.store.query.IncidentRow.Join;
import org.dateline.store.query.IncidentRow.Toll;

/**
 * Why somebody should look at an incident.
 *
 * @param doubt how unsure it is, from 0 up: one for each reason, less for weak ones
 * @param impact how much depends on it, from 1 up: by the harm that is told and the family of its type
 * @param reasons for the doubt, in words
 */
record Doubt(double doubt, double impact, List<String> reasons) {

    private static final double UNSURE_JOIN = 0.75;
    private static final int WIDE_DAYS = 7;

    Doubt {
        reasons = List.copyOf(reasons);
    }

    /** What the queue is ordered by. */
    double weight() {
        return doubt * impact;
    }

    static Doubt of(IncidentRow row) {
        Reasons reasons = new Reasons();
        status(row, reasons);
        joins(row, reasons);
        tolls(row, reasons);
        where(row, reasons);
        return new Doubt(reasons.sum, impact(row), reasons.words);
    }

    private static void status(IncidentRow row, Reasons reasons) {
        switch (row.status()) {
            case DISPUTED -> reasons.add(1, "disputed");
            case DENIED -> reasons.add(1, "denied");
            case CLAIMED -> reasons.add(1, "only a party to it says so");
            default -> {}
        }
        if (row.countIndependent() < 2) {
            reasons.add(0.5, "one outlet alone");
        }
    }

    private static void joins(IncidentRow row, Reasons reasons) {
        row.joins().stream()
                .filter(join -> join.how().equals("like"))
                .mapToDouble(Join::score)
                .min()
                .ifPresent(least -> {
                    if (least < UNSURE_JOIN) {
                        reasons.add(1, String.format(Locale.ROOT, "reports merged at %.2f", least));
                    }
                });
    }

    private static void tolls(IncidentRow row, Reasons reasons) {
        for (Toll toll : row.tolls()) {
            if (toll.high() != null && toll.high() > 2 * Math.max(1, toll.low())) {
                reasons.add(1, toll.what() + " told as " + toll.low() + " and as " + toll.high());
            }
        }
    }

    private static void where(IncidentRow row, Reasons reasons) {
        IncidentRow.Happening what = row.what();
        if (what.where() == null || what.where().place() == null) {
            reasons.add(0.5, "no place on the map");
        }
        if (what.earliest() == null || what.latest() == null) {
            reasons.add(0.5, "day unknown");
        } else if (ChronoUnit.DAYS.between(what.earliest(), what.latest()) >= WIDE_DAYS) {
            reasons.add(0.5, "day known only to a week or more");
        }
        if (what.actors().isEmpty()) {
            reasons.add(0.5, "nobody named for it");
        }
    }

    private static double impact(IncidentRow row) {
        long harm = row.tolls().stream()
                .mapToLong(toll -> toll.high() == null ? toll.low() : toll.high())
                .max()
                .orElse(0);
        boolean material = Optional.ofNullable(row.what().type())
                .flatMap(PloverType::find)
                .filter(type -> type.quad() == Quad.MATERIAL_CONFLICT)
                .isPresent();
        return 1 + Math.log10(1 + harm) + (material ? 1 : 0);
    }

    /** Reasons under way. */
    private static final class Reasons {
        private final List<String> words = new ArrayList<>();
        private double sum;

        void add(double weight, String reason) {
            sum += weight;
            words.add(reason);
        }
    }
}
