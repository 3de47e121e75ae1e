package org.dateline.desk.web.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.dateline.core.ledger.control.ControlStretch;
import org.dateline.desk.web.frame.Frame;
import org.dateline.desk.web.row.ArticleItem;
import org.dateline.desk.web.row.ControlItem;
import org.dateline.desk.web.row.HeldPlace;
import org.dateline.desk.web.row.IncidentItem;
import org.dateline.desk.web.row.StatementItem;
import org.dateline.desk.web.words.Words;
import org.dateline.store.query.ControlRow;
import org.jspecify.annotations.Nullable;

/**
 * What a search found.
 *
 * @param asked as it was typed
 * @param names actors and places that are called so
 * @param held who holds places that are called so
 * @param incidents in the words of which it stands
 */
public record SearchPage(
        Frame frame,
        String asked,
        List<Name> names,
        List<HeldItem> held,
        Some<IncidentItem> incidents,
        Some<StatementItem> statements,
        Some<ArticleItem> articles) {

    public SearchPage {
        names = List.copyOf(names);
        held = List.copyOf(held);
    }

    /**
     * Somebody or some place that is called so.
     *
     * @param asked the other name by which it was asked for; null if it was this one
     */
    public record Name(
            String kind,
            String name,
            String address,
            @Nullable String asked) {}

    /**
     * Who holds a place.
     *
     * @param area the province and country that it lies in
     * @param state who holds it
     * @param asOf the last day for which that is told
     * @param voices according to whom
     * @param address of all that is told of its control
     */
    public record HeldItem(
            String glyph, String place, String area, String state, LocalDate asOf, String voices, String address) {

        /** As it stands on the last day that is told. */
        static Optional<HeldItem> of(ControlRow row, UnaryOperator<String> voices) {
            HeldPlace place = HeldPlace.of(row, voices);
            return row.stretches().stream()
                    .filter(stretch -> stretch.covers(row.on()))
                    .findFirst()
                    .map(stretch -> new HeldItem(
                            ControlItem.glyph(stretch),
                            place.name(),
                            place.area(),
                            ControlItem.state(stretch),
                            stretch.asOf(),
                            according(stretch, voices),
                            place.address(row.on())));
        }

        /** The last day in words. */
        public String day() {
            return Words.day(asOf);
        }

        private static String according(ControlStretch stretch, UnaryOperator<String> voices) {
            List<String> names =
                    stretch.voices().stream().map(voices).distinct().toList();
            return names.isEmpty() ? "nobody vouches for it" : "according to " + String.join(", ", names);
        }
    }

    /**
     * The newest few.
     *
     * @param all address of all of them; null if these are all
     */
    public record Some<I>(List<I> items, @Nullable String all) {

        public Some {
            items = List.copyOf(items);
        }
    }

    public boolean isEmpty() {
        return names.isEmpty()
                && held.isEmpty()
                && incidents.items().isEmpty()
                && statements.items().isEmpty()
                && articles.items().isEmpty();
    }
}
