package org.dateline.core.ledger.displacement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.event.FactualityValue;
import org.dateline.core.ledger.Holder;
import org.dateline.core.ledger.Telling;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.record.DisplacementLine;
import org.dateline.core.record.Excerpt;
import org.dateline.core.record.FigurePart;
import org.dateline.core.record.Judgement;
import org.dateline.core.record.PlacePart;
import org.dateline.core.record.TimePart;
import org.dateline.core.time.TimeBasis;
import org.jspecify.annotations.Nullable;

/** Reports of displacement for tests: {@code told("2021-07-26", "Wire").fled(5000, "people").from("Orla").fact()}. */
final class Flights {

    private final String article;
    private final String voice;
    private final LocalDate day;
    private String sentence = "";
    private @Nullable PlacePart from;
    private @Nullable PlacePart to;
    private TimePart time;
    private FactualityValue value = FactualityValue.CT_PLUS;
    private final List<FigurePart> figures = new ArrayList<>();

    private Flights(String voice, String day) {
        this.article = voice + " of " + day;
        this.voice = voice;
        this.day = LocalDate.parse(day);
        this.time = new TimePart(null, day, this.day.minusDays(7), this.day, TimeBasis.PUBLICATION);
    }

    static Flights told(String day, String voice) {
        return new Flights(voice, day);
    }

    private static Excerpt excerpt(String words) {
        return new Excerpt(0, words.length(), words);
    }

    private static PlacePart place(String name) {
        return new PlacePart(
                excerpt(name),
                new Place(name, "test:" + name, "AF", "Varda", "Elsewhere", 34, 66, PlacePrecision.SETTLEMENT),
                1);
    }

    Flights fled(long number, String of) {
        return number(number, number, of, number + " " + of + " fled.");
    }

    Flights atLeast(long number, String of) {
        return number(number, null, of, "At least " + number + " " + of + " fled.");
    }

    Flights remainDisplaced(long number, String of) {
        return number(number, number, of, number + " " + of + " remain displaced.");
    }

    private Flights number(@Nullable Long low, @Nullable Long high, String of, String sentence) {
        this.sentence = sentence;
        figures.add(new FigurePart("displaced", of, low, high, excerpt(sentence)));
        return this;
    }

    Flights from(String name) {
        from = place(name);
        return this;
    }

    Flights to(String name) {
        to = place(name);
        return this;
    }

    Flights between(String earliest, String latest) {
        time = new TimePart(null, latest, LocalDate.parse(earliest), LocalDate.parse(latest), TimeBasis.RELATIVE);
        return this;
    }

    /** "have fled": by the day of telling. */
    Flights byNow() {
        time = new TimePart(null, day.toString(), null, day, TimeBasis.PUBLICATION);
        return this;
    }

    Flights toCome() {
        time = new TimePart(null, "FUTURE_REF", day, null, TimeBasis.PUBLICATION);
        return this;
    }

    Flights heldAs(FactualityValue value) {
        this.value = value;
        return this;
    }

    DisplacementReport report() {
        Judgement author = new Judgement(null, "author", value);
        DisplacementLine line = new DisplacementLine(
                0,
                Integer.toHexString((sentence + from + to + time).hashCode()),
                excerpt(sentence),
                "people",
                from,
                to,
                figures,
                time,
                null,
                List.of(author));
        return new DisplacementReport(
                line,
                new Telling(article, "sha256:" + article, voice, voice, PublicationTime.ofDay(day)),
                List.of(new Holder(author, null)));
    }
}
