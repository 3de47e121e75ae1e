package org.dateline.core.event;

/**
 * How certain an event is in its own time, and how it stands to what is so.
 *
 * <p>Certainty and mood are kept apart as in MEANTIME, whose annotators mark certainty, polarity and time
 * each on its own: "will leave" is certain and to come, "will probably leave" is neither certain nor past.
 * FactBank has one value for both: {@link #value}.
 *
 * @param certainty how certain the event is, given its mood: "plans to leave" is certain as a plan
 * @param mood how the event stands to what is so
 */
public record Standing(FactualityValue certainty, Mood mood) {

    static final Standing ASSERTED = new Standing(FactualityValue.CT_PLUS, Mood.ASSERTED);
    static final Standing OPEN = new Standing(FactualityValue.UU, Mood.ASSERTED);

    /**
     * The value in FactBank: what is to come is at most probable; what is only planned, wanted or a
     * condition commits the holder to nothing.
     */
    public FactualityValue value() {
        return switch (mood) {
            case ASSERTED -> certainty;
            case FUTURE -> certainty.under(FactualityValue.PR_PLUS);
            case INTENDED, WANTED, CONDITIONAL -> FactualityValue.UU;
        };
    }

    /** This standing seen through another: what somebody may plan is possible as a plan. */
    Standing under(Standing outer) {
        return new Standing(certainty.under(outer.certainty), mood.farther(outer.mood));
    }

    Standing under(FactualityValue outer) {
        return new Standing(certainty.under(outer), mood);
    }

    Standing in(Mood outer) {
        return new Standing(certainty, mood.farther(outer));
    }

    Standing negated() {
        return new Standing(certainty.negated(), mood);
    }

    boolean isNegative() {
        return certainty.ordinal() >= FactualityValue.CT_MINUS.ordinal()
                && certainty.ordinal() <= FactualityValue.PS_MINUS.ordinal();
    }
}
