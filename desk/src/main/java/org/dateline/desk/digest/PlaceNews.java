package org.dateline.desk.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.ledger.control.ControlPlace;
import org.dateline.core.ledger.control.ControlStretch;
import org.dateline.core.ledger.control.ControlTimeline;
import org.dateline.desk.brief.BriefReader;
import org.dateline.desk.brief.ControlTurn;
import org.dateline.desk.digest.Knowledge.OfPlace;
import org.dateline.desk.web.row.ControlItem;
import org.dateline.store.query.Touched.InPlace;
import org.jspecify.annotations.Nullable;

/** Tells of which places control is another than somebody knows. Serves one digest. */
final class PlaceNews {

    private static final String PLACE = "place/";

    private final Knowledge known;
    private final Background background;
    private final ItemMaker items;
    private final Map<String, String> told;
    private final List<Tellable> changed = new ArrayList<>();

    /** @param told takes what its reader knows after this */
    PlaceNews(Knowledge known, Background background, ItemMaker items, Map<String, String> told) {
        this.known = known;
        this.background = background;
        this.items = items;
        this.told = told;
    }

    /** @param isTurn whether another holds it, or it stands otherwise: that more tell of it is none */
    private record Tellable(ControlTurn turn, boolean isTurn, Item item) {}

    PlaceNews tell(List<InPlace> places) {
        places.forEach(this::tell);
        return this;
    }

    private void tell(InPlace touched) {
        ControlStretch now = standing(touched.now());
        if (now == null) {
            return;
        }
        String id = id(touched.now().place());
        OfPlace detail = of(now);
        Optional<OfPlace> knows = known.place(id);
        OfPlace was = knows.orElseGet(() -> before(touched));
        if (was == null) {
            if (!background.holds(now)) {
                add(touched, now, true, true, List.of());
                told.put(id, detail.write());
            }
            return;
        }
        String change = detail.changeSince(was);
        if (change != null && (knows.isPresent() || !background.holds(now))) {
            boolean isTurn = !was.state().equals(detail.state()) || !was.side().equals(detail.side());
            add(touched, now, false, isTurn, List.of(change));
            told.put(id, detail.write());
        }
    }

    /** By which what was told of a place is known. */
    static String id(ControlPlace place) {
        return PLACE + place.key();
    }

    private void add(InPlace touched, ControlStretch now, boolean isNew, boolean isTurn, List<String> changes) {
        ControlTurn turn = new ControlTurn(touched.now().place(), now);
        changed.add(new Tellable(turn, isTurn, items.place(touched, now, isNew, changes)));
    }

    private static OfPlace of(ControlStretch stretch) {
        return OfPlace.of(stretch, ControlItem::state);
    }

    private @Nullable OfPlace before(InPlace touched) {
        ControlTimeline before = touched.before();
        ControlStretch stood = before == null ? null : standing(before);
        return stood == null ? null : of(stood);
    }

    /** How it stands when the newest article came out: a timeline goes on, as far as time alone changes anything. */
    private @Nullable ControlStretch standing(ControlTimeline timeline) {
        LocalDate on = background.newest();
        return timeline.stretches().stream()
                .filter(stretch -> on == null || !stretch.from().isAfter(on))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    List<Item> items() {
        return changed.stream()
                .sorted(Comparator.comparing(Tellable::turn, BriefReader.SUREST))
                .map(Tellable::item)
                .toList();
    }

    List<ControlTurn> turns() {
        return changed.stream()
                .filter(Tellable::isTurn)
                .map(Tellable::turn)
                .sorted(BriefReader.SUREST)
                .toList();
    }
}
