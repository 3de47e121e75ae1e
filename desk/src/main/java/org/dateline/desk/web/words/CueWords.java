package org.dateline.desk.web.words;

import org.dateline.core.statement.CueClass;
import org.dateline.core.statement.CuePolarity;

/** What somebody does in speaking, or leaves undone, in words. */
public final class CueWords {

    private CueWords() {}

    /** As a row tells it: {@code accuse}, {@code did not accuse}, {@code declined to comment}. */
    public static String of(CueClass act, CuePolarity polarity) {
        String verb = act == CueClass.OMIT ? "comment" : act.label();
        return switch (polarity) {
            // Whoever omits is silent already.
            case AFFIRMED -> act == CueClass.OMIT ? "did not comment" : verb;
            case NEGATED -> "did not " + verb;
            case DECLINED -> "declined to " + verb;
            case REDUCED -> act == CueClass.OMIT ? "said less than before" : verb + ", less than before";
        };
    }
}
