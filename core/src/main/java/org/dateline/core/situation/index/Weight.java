package org.dateline.core.situation.index;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a contribution adds to an index. Counted in whole parts, so that sums are the same in whatever order they are made,
 * and what is taken off leaves nothing behind.
 *
 * @param tenThousandths may be negative
 */
public record Weight(long tenThousandths) implements Comparable<Weight> {

    public static final Weight NONE = new Weight(0);

    private static final int DIGITS = 4;

    /**
     * A weight from a decimal number, rounded to four digits, halves to the even one.
     *
     * @throws NumberFormatException if it is none
     */
    public static Weight of(String decimal) {
        return of(new BigDecimal(decimal.strip()));
    }

    static Weight of(BigDecimal decimal) {
        return new Weight(
                decimal.setScale(DIGITS, RoundingMode.HALF_EVEN).unscaledValue().longValueExact());
    }

    public BigDecimal decimal() {
        return BigDecimal.valueOf(tenThousandths, DIGITS);
    }

    public Weight plus(Weight other) {
        return new Weight(Math.addExact(tenThousandths, other.tenThousandths));
    }

    public Weight negated() {
        return new Weight(-tenThousandths);
    }

    @Override
    public int compareTo(Weight other) {
        return Long.compare(tenThousandths, other.tenThousandths);
    }

    /** The decimal number, without zeros at its end. */
    @Override
    public String toString() {
        return tenThousandths == 0 ? "0" : decimal().stripTrailingZeros().toPlainString();
    }
}
