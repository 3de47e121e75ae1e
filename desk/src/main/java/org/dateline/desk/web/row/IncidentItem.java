package org.dateline.desk.web.row;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.core.ontology.PloverType;
import org.dateline.desk.web.words.Words;
import org.dateline.desk.wording.WhoToWhom;
import org.dateline.store.query.IncidentRow;
import org.dateline.store.query.IncidentRow.Happening;
import org.jspecify.annotations.Nullable;

/**
 * An incident in a list.
 *
 * @param day ISO day for the element time; empty if none is known
 * @param who who did what to whom, and where; an actor with whose word it is, where that is not an outlet's own
 * @param isWhoClaimed whether an actor is named on the word of speakers alone, or reports differ on it
 * @param family the quad class of its type, as a style
 * @param told who tells it, by number
 */
public record IncidentItem(
        String id,
        IncidentStatus status,
        String day,
        String days,
        String words,
        String who,
        boolean isWhoClaimed,
        String family,
        String told) {

    /** @param voices what people are shown of voices */
    public static IncidentItem of(IncidentRow row, UnaryOperator<String> voices) {
        Happening what = row.what();
        return new IncidentItem(
                row.id(),
                row.status(),
                what.latest() == null ? "" : what.latest().toString(),
                Words.days(what.earliest(), what.latest()),
                row.reports().get(0).exact(),
                who(row, voices),
                WhoToWhom.isDoubtful(what.actors()),
                family(what.type()),
                told(row));
    }

    private static String who(IncidentRow row, UnaryOperator<String> voices) {
        StringBuilder who = new StringBuilder(deed(row.what(), voices));
        add(
                who,
                row.tolls().stream()
                        .map(toll -> toll.what() + " " + Words.range(toll.low(), toll.high()))
                        .collect(Collectors.joining(", ")));
        return who.toString();
    }

    /** Who did what to whom, and where. */
    static String deed(Happening what, UnaryOperator<String> voices) {
        StringBuilder deed = new StringBuilder(WhoToWhom.of(what, voices).toString());
        add(deed, kind(what));
        if (what.where() != null) {
            add(deed, what.where().name());
        }
        return deed.toString();
    }

    private static void add(StringBuilder text, String more) {
        if (!more.isEmpty()) {
            text.append(text.isEmpty() ? "" : " · ").append(more);
        }
    }

    private static String kind(Happening what) {
        String type = what.type() == null ? what.cameo() : what.type().toLowerCase(Locale.ROOT);
        return what.mode() == null ? type : type + ", " + what.mode();
    }

    /** The style of a type's family. */
    public static String family(@Nullable String type) {
        return Optional.ofNullable(type)
                .flatMap(PloverType::find)
                .map(found -> found.quad().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse("other");
    }

    /** How far it is known, and by how many independent voices it is told, whether or not they vouch for it. */
    public static String told(IncidentRow row) {
        return row.status().label() + " · " + Words.figure(row.countIndependent(), "voice");
    }
}
