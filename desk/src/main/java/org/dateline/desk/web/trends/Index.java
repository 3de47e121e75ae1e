package org.dateline.desk.web.trends;

import org.dateline.core.situation.index.Grain;
import org.dateline.core.situation.index.IndexName;
import org.dateline.desk.web.words.Words;

/** Indices as they are named on pages. */
final class Index {

    private Index() {}

    static String title(IndexName index) {
        return Words.capital(index.label());
    }

    /** What a value is a number of. */
    static String unit(IndexName index, Grain grain) {
        String what = switch (index) {
            case ADVANCE -> "places gained less places lost";
            case PRESSURE -> "accusations and demands, weighted";
            case VIOLENCE -> "acts of violence, weighted";
            case COOPERATION -> "acts of cooperation, weighted";
            case DISPLACEMENT -> "flights, weighted by magnitude";
            case ATTENTION -> "independent voices, each once an incident";
        };
        return what + ", a " + grain.label();
    }

    /** The family of events whose colour it has. */
    static String family(IndexName index) {
        return switch (index) {
            case ADVANCE, VIOLENCE -> "material-conflict";
            case PRESSURE -> "verbal-conflict";
            case COOPERATION -> "verbal-cooperation";
            case DISPLACEMENT -> "material-cooperation";
            case ATTENTION -> "other";
        };
    }
}
