package org.dateline.desk.digest;

import java.awt.Color;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.core.ledger.control.ControlStretch;
import org.dateline.core.ledger.control.Party;
import org.dateline.store.query.ControlRow;

/**
 * The colours of sides, as the desk's map has them: armed groups warm, states and their bodies cool, the smallest grey.
 *
 * @param colours by side, those first that hold most places
 * @param names of the sides
 */
record SideColours(Map<String, Color> colours, Map<String, String> names) {

    private static final List<Color> WARM = List.of(new Color(0xa5503d), new Color(0xd9a441), new Color(0x74487f));
    private static final List<Color> COOL = List.of(new Color(0x5b8fb5), new Color(0x2b6a63), new Color(0x9bb8a5));
    private static final Color OTHER = new Color(0x8d857a);

    static SideColours of(List<ControlRow> rows) {
        Map<String, Party> parties = new LinkedHashMap<>();
        Map<String, Integer> places = new HashMap<>();
        rows.stream()
                .flatMap(row -> row.stretches().stream())
                .flatMap(SideColours::sides)
                .forEach(party -> {
                    parties.putIfAbsent(party.side(), party);
                    places.merge(party.side(), 1, Integer::sum);
                });
        Deque<Color> warm = new ArrayDeque<>(WARM);
        Deque<Color> cool = new ArrayDeque<>(COOL);
        Map<String, Color> colours = new LinkedHashMap<>();
        Map<String, String> names = new HashMap<>();
        parties.values().stream()
                .sorted(Comparator.<Party>comparingInt(party -> -places.getOrDefault(party.side(), 0))
                        .thenComparing(Party::side))
                .forEach(party -> {
                    Color colour = (party.kind() == Party.Kind.GROUP ? warm : cool).poll();
                    colours.put(party.side(), colour == null ? OTHER : colour);
                    names.put(party.side(), party.name());
                });
        return new SideColours(colours, names);
    }

    static Stream<Party> sides(ControlStretch stretch) {
        return Stream.concat(Stream.ofNullable(stretch.holder()), stretch.rivals().stream());
    }

    Color of(Party party) {
        return colours.getOrDefault(party.side(), OTHER);
    }

    /** As HTML has it: {@code #a5503d}. */
    static String hex(Color colour) {
        return String.format(java.util.Locale.ROOT, "#%06x", colour.getRGB() & 0xffffff);
    }
}
