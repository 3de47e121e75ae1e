package org.dateline.ingest.gazetteer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.lexicon.Table;
import org.dateline.core.place.FeatureKinds;
import org.dateline.core.place.GeoNamesRow;
import org.dateline.core.place.GeoNamesRow.BadRow;
import org.dateline.core.place.LayerWriter;
import org.dateline.core.place.NameRules;
import org.dateline.core.place.PlaceKind;
import org.dateline.core.place.PlaceRow;

/** Puts the lines of a dump into a layer. Not thread-safe. */
final class RowLoader {

    private static final String YES = "1";

    private final FeatureKinds features = FeatureKinds.load();
    private final Map<String, String> classes = new HashMap<>();
    private final Set<String> noLanguages;
    private final LayerWriter layer;
    private final DumpReport.Tally tally;

    RowLoader(LayerWriter layer, DumpReport.Tally tally) {
        this.layer = layer;
        this.tally = tally;
        Table.ofResource(RowLoader.class, "feature-classes.tsv")
                .rows()
                .forEach(row -> classes.put(row.get("class"), row.get("class") + " " + row.get("what")));
        this.noLanguages = Table.ofResource(RowLoader.class, "no-languages.tsv").rows().stream()
                .map(row -> row.get("code"))
                .collect(Collectors.toSet());
    }

    /** @throws BadRow if the line is none of such a dump */
    void load(DumpKind kind, String line) throws BadRow, IOException {
        switch (kind) {
            case PLACES -> place(GeoNamesRow.of(line));
            case NAMES -> name(line);
            case DIVISIONS -> division(GeoNamesRow.cells(line, DumpKind.DIVISION_CELLS));
        }
    }

    private void place(GeoNamesRow row) throws IOException {
        Optional<FeatureKinds.Kind> kind = features.find(row.featureClass(), row.featureCode());
        if (kind.isEmpty()) {
            tally.skip(classes.getOrDefault(row.featureClass(), "without a class"));
            return;
        }
        PlaceKind is = kind.get().kind();
        String name = row.usualName();
        List<String> others = row.otherNames();
        if (is == PlaceKind.ADMIN1 || is == PlaceKind.ADMIN2) {
            others.add(NameRules.bareDivision(name));
        }
        layer.place(
                new PlaceRow(
                        row.id(),
                        name,
                        is,
                        row.country().isEmpty() ? null : row.country(),
                        row.admin1(),
                        row.admin2(),
                        new PlaceRow.Point(row.latitude(), row.longitude()),
                        Math.max(row.population(), kind.get().weight())),
                others);
        tally.loaded++;
    }

    private void name(String line) throws BadRow, IOException {
        boolean old = GeoNamesRow.count(line) == DumpKind.OLD_NAME_CELLS;
        String[] cells = GeoNamesRow.cells(line, old ? DumpKind.OLD_NAME_CELLS : DumpKind.NAME_CELLS);
        int id = GeoNamesRow.id(cells[1]);
        String language = cells[2];
        if (noLanguages.contains(language)) {
            tally.skip("codes and addresses");
            return;
        }
        boolean own = language.equals("en")
                && cells[4].equals(YES)
                && !cells[5].equals(YES)
                && !cells[6].equals(YES)
                && !cells[7].equals(YES);
        if (NameRules.isUsable(cells[3]) && layer.name(id, cells[3], !own)) {
            tally.loaded++;
        } else {
            tally.skip("not in Latin letters, or no names in English news");
        }
    }

    private void division(String[] cells) throws BadRow, IOException {
        String[] code = cells[0].split("\\.", -1);
        boolean whole = (code.length == 2 || code.length == 3) && code[0].length() == 2;
        for (String part : code) {
            whole &= !part.isEmpty() && part.length() <= 80;
        }
        if (!whole) {
            throw new BadRow("no code of a division: " + cells[0]);
        }
        if (cells[1].isBlank()) {
            throw new BadRow("no name");
        }
        String name = NameRules.usual(cells[1], cells[2], code[0]);
        List<String> others = new ArrayList<>(List.of(cells[1], cells[2], NameRules.bareDivision(name)));
        boolean first = code.length == 2;
        layer.place(
                new PlaceRow(
                        GeoNamesRow.id(cells[3]),
                        name,
                        first ? PlaceKind.ADMIN1 : PlaceKind.ADMIN2,
                        code[0],
                        code[1],
                        first ? "" : code[2],
                        null,
                        0),
                others);
        tally.loaded++;
    }
}
