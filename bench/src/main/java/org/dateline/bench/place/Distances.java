package org.dateline.bench.place;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How far places are from where they should be.
 *
 * @param kilometres in ascending order
 */
record Distances(List<Double> kilometres) {

    /** Half the equator: no two places are farther apart; the greatest error in the papers cited below. */
    private static final double GREATEST_KM = 20_039;

    Distances {
        kilometres = kilometres.stream().sorted().toList();
    }

    /** How many are at most so far off. */
    long within(double limit) {
        return kilometres.stream().filter(one -> one <= limit).count();
    }

    OptionalDouble mean() {
        return kilometres.stream().mapToDouble(Double::doubleValue).average();
    }

    OptionalDouble median() {
        if (kilometres.isEmpty()) {
            return OptionalDouble.empty();
        }
        int upper = kilometres.size() / 2;
        int lower = (kilometres.size() - 1) / 2;
        return OptionalDouble.of((kilometres.get(lower) + kilometres.get(upper)) / 2);
    }

    /**
     * The area under the curve of the logarithms of the errors, by the trapezoidal rule, from 0 where all are right
     * to 1 where all are as wrong as can be (Jurgens et al. 2015; Gritta, Pilehvar and Collier 2020). Not defined
     * for fewer than two.
     */
    OptionalDouble logArea() {
        if (kilometres.size() < 2) {
            return OptionalDouble.empty();
        }
        double area = 0;
        for (int i = 1; i < kilometres.size(); i++) {
            area += (Math.log1p(kilometres.get(i - 1)) + Math.log1p(kilometres.get(i))) / 2;
        }
        return OptionalDouble.of(area / ((kilometres.size() - 1) * Math.log(GREATEST_KM)));
    }
}
