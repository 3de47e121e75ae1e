package org.dateline.core.event;

/**
 * How certain a holder is that an event happened or not, after FactBank (Saurí and Pustejovsky 2009):
 * certain, probable or possible, with positive or negative polarity; Uu where the holder does not
 * commit.
 */
public enum FactualityValue {
    CT_PLUS("CT+"),
    PR_PLUS("PR+"),
    PS_PLUS("PS+"),
    CT_MINUS("CT-"),
    PR_MINUS("PR-"),
    PS_MINUS("PS-"),
    CT_U("CTu"),
    UU("Uu");

    private final String label;

    FactualityValue(String label) {
        this.label = label;
    }

    /** The name in FactBank and in the record format. */
    public String label() {
        return label;
    }

    /** The value with a label; throws {@link IllegalArgumentException} if there is none. */
    public static FactualityValue ofLabel(String label) {
        for (FactualityValue value : values()) {
            if (value.label.equals(label)) {
                return value;
            }
        }
        throw new IllegalArgumentException("no factuality " + label);
    }

    /** Tells whether it holds that the event happened, with whatever certainty. */
    public boolean isPositive() {
        return this == CT_PLUS || this == PR_PLUS || this == PS_PLUS;
    }

    /** Tells whether it holds that the event did not happen, with whatever certainty. */
    public boolean isNegative() {
        return this == CT_MINUS || this == PR_MINUS || this == PS_MINUS;
    }

    /** The same certainty of the opposite. */
    FactualityValue negated() {
        return switch (this) {
            case CT_PLUS -> CT_MINUS;
            case PR_PLUS -> PR_MINUS;
            case PS_PLUS -> PS_MINUS;
            case CT_MINUS -> CT_PLUS;
            case PR_MINUS -> PR_PLUS;
            case PS_MINUS -> PS_PLUS;
            case CT_U, UU -> this;
        };
    }

    /** This value seen through another: a probable denial of something certain is probable and negative. */
    FactualityValue under(FactualityValue outer) {
        if (this == UU || outer == UU || this == CT_U || outer == CT_U) {
            return UU;
        }
        int rank = Math.max(ordinal() % 3, outer.ordinal() % 3);
        boolean negative = ordinal() >= 3 != outer.ordinal() >= 3;
        return values()[rank + (negative ? 3 : 0)];
    }
}
