package org.dateline.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.core.ledger.control.ControlState;
import org.dateline.core.ledger.control.ControlStretch;
import org.dateline.core.ledger.control.Party;
import org.dateline.core.place.NameKey;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;
import org.dateline.store.query.ControlRow;
import org.jspecify.annotations.Nullable;

/** Compares who holds a place by the record with the key. */
final class HolderJudge {

    /** Words that a place's name may go without. */
    private static final Set<String> DIVISIONS = Set.of("district", "city", "town", "province", "the", "of", "valley");

    /** By whom the key means whom. */
    private static final Map<String, String> SIDES =
            Map.of("Taliban", "AFGREBTAL", "Government", "AFG", "United States", "USA", "Islamic State", "AFGREBISI");

    private final SampleRecord record;
    private final List<ControlRow> rows;
    private final Map<ControlRow, Set<List<String>>> names = new HashMap<>();

    HolderJudge(SampleRecord record) {
        this.record = record;
        this.rows = Stream.of(
                        record.store().queries().control(null),
                        record.store().queries().seized(null))
                .flatMap(query -> SampleRecord.all(query).stream())
                .toList();
        rows.forEach(row -> names.put(row, names(row)));
    }

    /** How one day of the record compares with the key. */
    enum Verdict {
        RIGHT("right"),
        /** Nothing is told of the place yet. */
        UNTOLD("nothing"),
        HOLDER("another holder"),
        /** Another state, whoever the holder. */
        STATE("another state");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** How many days of a row there are of each verdict. */
    Map<Verdict, Integer> judge(HolderKey key) {
        Map<Verdict, Integer> days = new EnumMap<>(Verdict.class);
        Optional<ControlRow> row = find(key);
        for (LocalDate day : key.days()) {
            Verdict verdict = row.flatMap(found -> stretch(found, day))
                    .map(stretch -> judge(key, stretch))
                    .orElse(Verdict.UNTOLD);
            days.merge(verdict, 1, Integer::sum);
        }
        return days;
    }

    static Optional<ControlStretch> stretch(ControlRow row, LocalDate day) {
        return row.stretches().stream().filter(stretch -> stretch.covers(day)).findFirst();
    }

    static Verdict judge(HolderKey key, ControlStretch stretch) {
        if (stretch.state() != key.state()) {
            return Verdict.STATE;
        }
        boolean unsettled = key.state() == ControlState.CONTESTED || key.state() == ControlState.DISPUTED;
        Stream<Party> shown = Stream.concat(
                Stream.ofNullable(stretch.holder()), unsettled ? stretch.rivals().stream() : Stream.empty());
        String holder = key.holder();
        boolean right =
                key.state() == ControlState.LOST || holder == null || shown.anyMatch(party -> isOf(party, holder));
        return right ? Verdict.RIGHT : Verdict.HOLDER;
    }

    /** The resistance is whichever armed group is not the Taliban. */
    private static boolean isOf(Party party, String side) {
        return side.equals("Resistance")
                ? party.kind() == Party.Kind.GROUP && !party.side().equals(SIDES.get("Taliban"))
                : party.side().equals(SIDES.get(side));
    }

    /** The place that is meant; of several that told for the longest. */
    Optional<ControlRow> find(HolderKey key) {
        return rows.stream()
                .filter(row -> isKind(key, row.place().place()) && isNamed(key, row))
                .min(Comparator.comparing(row -> row.stretches().get(0).from()));
    }

    private static boolean isKind(HolderKey key, @Nullable Place place) {
        if (place == null) {
            return true;
        }
        String province = key.province();
        boolean inside = province == null
                || place.admin1() == null
                || NameKey.of(province).equals(NameKey.of(place.admin1()));
        boolean isProvince = place.precision() == PlacePrecision.PROVINCE;
        return isProvince == key.kind().equals("province") && (inside || !isProvince);
    }

    /** Works are known by all words of the key among others, places by these words alone. */
    private boolean isNamed(HolderKey key, ControlRow row) {
        List<String> wanted = plain(HolderKey.words(key.place()));
        boolean work = Set.of("base", "airport", "crossing").contains(key.kind());
        return names.get(row).stream()
                .anyMatch(name -> work ? name.containsAll(wanted) : plain(name).equals(wanted));
    }

    private static List<String> plain(List<String> words) {
        return words.stream().filter(word -> !DIVISIONS.contains(word)).toList();
    }

    /** The gazetteer's name of a place, and the words that articles have for it. */
    private Set<List<String>> names(ControlRow row) {
        Set<List<String>> found = new HashSet<>();
        found.add(HolderKey.words(row.place().name()));
        row.stretches().stream()
                .flatMap(stretch -> stretch.evidence().stream())
                .map(evidence ->
                        record.control(evidence.control()).place().words().exact())
                .forEach(words -> found.add(HolderKey.words(words.split(",")[0])));
        return found;
    }
}
