package org.dateline.desk.rows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dateline.core.record.PlacePart;
import org.dateline.core.situation.index.Contribution;
import org.dateline.core.situation.index.Contribution.Circumstances;
import org.dateline.core.situation.index.Contribution.Side;
import org.dateline.desk.rows.Table.Entry;
import org.dateline.desk.rows.Table.Head;
import org.dateline.desk.wording.WhoToWhom;
import org.dateline.store.query.Whereabouts;
import org.jspecify.annotations.Nullable;

/** What is shown of contributions to an index. */
final class ContributionSheet {

    private ContributionSheet() {}

    static Sheet<ContributionRow, ContributionRow> of(UnaryOperator<String> voices) {
        List<Column<ContributionRow>> columns = new ArrayList<>(List.of(
                new Column<>("index", row -> row.frame().index().label()),
                new Column<>("recipe", ContributionRow::version),
                new Column<>("per", row -> row.frame().grain().label()),
                new Column<>("seriesFrom", row -> row.frame().from()),
                new Column<>("seriesTo", row -> row.frame().to()),
                new Column<>("since", row -> row.frame().since()),
                new Column<>("period", ContributionRow::period),
                of("id", Contribution::id),
                of("sort", Contribution::sort),
                of("status", contribution -> contribution.status().label()),
                ofCircumstances("earliest", Circumstances::earliest),
                ofCircumstances("latest", Circumstances::latest),
                ofCircumstances("actor", what -> names(what.by())),
                new Column<>("attribution", row -> WhoToWhom.attributions(row.actors())),
                ofCircumstances("actorCodes", what -> codes(what.by())),
                ofCircumstances("recipient", what -> names(what.to())),
                ofCircumstances("recipientCodes", what -> codes(what.to()))));
        columns.addAll(Parts.placeColumns(ContributionSheet::where));
        columns.addAll(List.of(
                of("voices", contribution -> list(contribution.voices().names())),
                of("vouching", contribution -> contribution.voices().vouching()),
                of(
                        "weight",
                        contribution -> new BigDecimal(contribution.weight().toString())),
                of("evidence", contribution -> list(contribution.evidence()))));
        return Sheet.of(columns, ContributionSheet::where, table(voices));
    }

    private static Column<ContributionRow> of(String name, Function<Contribution, @Nullable Object> value) {
        return new Column<>(name, row -> value.apply(row.contribution()));
    }

    private static Column<ContributionRow> ofCircumstances(
            String name, Function<Circumstances, @Nullable Object> value) {
        return of(name, contribution -> value.apply(contribution.circumstances()));
    }

    private static @Nullable Whereabouts where(ContributionRow row) {
        PlacePart place = row.contribution().circumstances().place();
        return place == null ? null : new Whereabouts(place.name(), place.place());
    }

    /** A semicolon in a name would be read as the end of it. */
    private static String list(Collection<String> names) {
        return Parts.joined(names.stream().map(name -> name.replace(';', ',')).toList());
    }

    private static String names(List<Side> sides) {
        return list(sides.stream().map(Side::name).toList());
    }

    private static String codes(List<Side> sides) {
        return sides.stream()
                .flatMap(side -> side.codes().stream().limit(1))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** Of an incident, with whose word the actors are named on. */
    private static String who(ContributionRow row, UnaryOperator<String> voices) {
        Circumstances what = row.contribution().circumstances();
        return row.actors().isEmpty()
                ? Parts.deed(names(what.by()), names(what.to()))
                : Parts.deed(WhoToWhom.of(
                        row.actors(), what.to().stream().map(Side::name).toList(), voices));
    }

    private static Table<ContributionRow> table(UnaryOperator<String> voices) {
        List<Head> heads = List.of(
                Head.fixed("PERIOD", 10),
                Head.fixed("WEIGHT", 6),
                Head.fixed("SORT", 12),
                Head.fixed("STATUS", 9),
                Head.wide("WHO → WHOM", 3),
                Head.wide("WHERE", 2));
        return new Table<>(heads, row -> List.of(entry(row, voices)));
    }

    private static Entry entry(ContributionRow row, UnaryOperator<String> voices) {
        Contribution contribution = row.contribution();
        Circumstances what = contribution.circumstances();
        return new Entry(
                List.of(
                        row.period() == null ? "undated" : String.valueOf(row.period()),
                        contribution.weight().toString(),
                        contribution.sort(),
                        contribution.status().label(),
                        who(row, voices),
                        Parts.place(where(row))),
                contribution.id(),
                List.of(IncidentSheet.told(
                        contribution.evidence().size(), contribution.voices().names(), voices)));
    }
}
