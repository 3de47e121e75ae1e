package org.dateline.desk.web.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.desk.web.words.Words;
import org.dateline.store.query.ClaimRow;
import org.dateline.store.query.ClaimRow.Position;
import org.dateline.store.query.IncidentRow.Happening;

/**
 * A claim beside its denial.
 *
 * @param what who did what to whom, and where
 * @param vouching whose authors hold it for so, independently of who claims it
 */
public record ClaimItem(
        String id,
        IncidentStatus status,
        String family,
        String days,
        String what,
        List<Side> claims,
        List<Side> denials,
        List<String> vouching) {

    public ClaimItem {
        claims = List.copyOf(claims);
        denials = List.copyOf(denials);
        vouching = List.copyOf(vouching);
    }

    /**
     * What one speaker says of it, in which outlets.
     *
     * @param evidence id of the line that holds the words
     * @param as how certain the speaker is, in words; empty if certain
     */
    public record Side(String name, String as, String words, String outlets, String evidence) {}

    /** @param voices what people are shown of voices */
    public static ClaimItem of(ClaimRow row, UnaryOperator<String> voices) {
        Happening what = row.what();
        return new ClaimItem(
                row.id(),
                row.status(),
                IncidentItem.family(what.type()),
                Words.days(what.earliest(), what.latest()),
                IncidentItem.deed(what, voices),
                sides(row.claims()),
                sides(row.denials()),
                row.vouching().stream().map(voices).distinct().toList());
    }

    /** Who says the same words in several outlets stands once. */
    private static List<Side> sides(List<Position> positions) {
        Map<String, List<Position>> same = new LinkedHashMap<>();
        for (Position position : positions) {
            same.computeIfAbsent(position.name() + "\n" + position.exact(), key -> new ArrayList<>())
                    .add(position);
        }
        return same.values().stream().map(ClaimItem::side).toList();
    }

    private static Side side(List<Position> same) {
        Position first = same.get(0);
        return new Side(
                first.name().equals("author") ? "the article itself" : first.name(),
                certainty(first.value()),
                first.exact(),
                same.stream()
                        .map(position -> position.outlet() == null ? "an outlet that is not told" : position.outlet())
                        .distinct()
                        .collect(Collectors.joining(", ")),
                first.event() == null ? first.holder() : first.event());
    }

    /** FactBank's value in words. */
    private static String certainty(String value) {
        return value.startsWith("PR") ? "as probable" : value.startsWith("PS") ? "as possible" : "";
    }
}
