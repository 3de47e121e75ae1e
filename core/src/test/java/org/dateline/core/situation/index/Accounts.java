package org.dateline.core.situation.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.event.ControlChange;
import org.dateline.core.event.FactualityValue;
import org.dateline.core.ledger.Holder;
import org.dateline.core.ledger.Telling;
import org.dateline.core.ledger.control.ControlReport;
import org.dateline.core.ledger.displacement.DisplacementReport;
import org.dateline.core.ledger.incident.Report;
import org.dateline.core.ledger.incident.Surroundings;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.record.ActorPart;
import org.dateline.core.record.ControlLine;
import org.dateline.core.record.DisplacementLine;
import org.dateline.core.record.EventLine;
import org.dateline.core.record.Excerpt;
import org.dateline.core.record.FigurePart;
import org.dateline.core.record.Judgement;
import org.dateline.core.record.PlacePart;
import org.dateline.core.record.SpeakerPart;
import org.dateline.core.record.TimePart;
import org.dateline.core.statement.SpeakerClass;
import org.dateline.core.time.TimeBasis;
import org.jspecify.annotations.Nullable;

/**
 * What articles report, for tests: {@code told("Lantern", "2021-07-05").on("2021-07-04").event("ASSAULT", "190", …)}. Each
 * is an article of its own. Not thread-safe.
 */
final class Accounts {

    static final ActorPart BAND = actor("group/red-band", "Red Band", "AFGREBRBD");
    static final ActorPart ARMY = actor("org/army", "Afghan army", "AFGMIL");
    static final ActorPart PAKISTAN = actor("country/PAK", "Pakistan", "PAK");
    static final ActorPart WASHINGTON = actor("country/USA", "United States", "USA");

    private final String voice;
    private final LocalDate published;
    private final String id;
    private TimePart time;
    private @Nullable PlacePart place;
    private final List<Holder> holders = new ArrayList<>();

    private Accounts(String voice, String published, String id) {
        this.voice = voice;
        this.published = LocalDate.parse(published);
        this.id = id;
        this.time = new TimePart(null, "PAST_REF", null, this.published, TimeBasis.PUBLICATION);
    }

    static Accounts told(String voice, String published) {
        return told(voice, published, voice + " of " + published);
    }

    /** @param id tells articles apart */
    static Accounts told(String voice, String published, String id) {
        return new Accounts(voice, published, id);
    }

    Accounts on(String day) {
        return between(day, day);
    }

    Accounts between(String earliest, String latest) {
        time = new TimePart(null, latest, LocalDate.parse(earliest), LocalDate.parse(latest), TimeBasis.RELATIVE);
        return this;
    }

    Accounts at(String name) {
        place = new PlacePart(
                excerpt(name),
                new Place(name, "test:" + name, "AF", "Tarn", "Elsewhere", 34, 69, PlacePrecision.SETTLEMENT),
                1);
        return this;
    }

    /** At what no gazetteer knows. */
    Accounts atUnknown(String name) {
        place = new PlacePart(excerpt(name), null, 0);
        return this;
    }

    Accounts author(FactualityValue value) {
        holders.add(new Holder(new Judgement(null, "author", value), null));
        return this;
    }

    Accounts speaker(String name, SpeakerClass kind, FactualityValue value, String... codes) {
        if (holders.isEmpty()) {
            author(FactualityValue.UU);
        }
        SpeakerPart speaker =
                new SpeakerPart(excerpt(name), null, name, null, null, true, kind, List.of(codes), java.util.Set.of());
        holders.add(new Holder(new Judgement("s" + holders.size(), name, value), speaker));
        return this;
    }

    Report event(PloverType type, String cameo, List<ActorPart> by, List<ActorPart> to) {
        String sentence = by + " did it to " + to + ", " + cameo;
        EventLine event = new EventLine(
                0,
                id,
                excerpt(sentence),
                excerpt("did"),
                new EventLine.Code(type, null, List.of(), cameo, null),
                by,
                to,
                place,
                time,
                List.of(),
                judgements(),
                null);
        return new Report(event, telling(), holders(), "", Surroundings.NONE);
    }

    ControlReport control(ControlChange.Kind change, @Nullable ActorPart holder, @Nullable ActorPart from) {
        ControlLine line = new ControlLine(
                0,
                id,
                excerpt("It fell."),
                java.util.Objects.requireNonNull(place),
                holder,
                from,
                change,
                time,
                null,
                judgements());
        return new ControlReport(line, telling(), holders());
    }

    /** People who fled the place. */
    DisplacementReport fled(long number, String of) {
        return displaced(number, of, number + " " + of + " fled.");
    }

    DisplacementReport remainDisplaced(long number, String of) {
        return displaced(number, of, number + " " + of + " remain displaced.");
    }

    private DisplacementReport displaced(long number, String of, String sentence) {
        DisplacementLine line = new DisplacementLine(
                0,
                id,
                excerpt(sentence),
                of,
                place,
                null,
                List.of(new FigurePart("displaced", of, number, number, excerpt(sentence))),
                time,
                null,
                judgements());
        return new DisplacementReport(line, telling(), holders());
    }

    private List<Holder> holders() {
        if (holders.isEmpty()) {
            author(FactualityValue.CT_PLUS);
        }
        return holders;
    }

    private List<Judgement> judgements() {
        return holders().stream().map(Holder::judgement).toList();
    }

    private Telling telling() {
        return new Telling("article " + id, "sha256:" + id, voice, voice, PublicationTime.ofDay(published));
    }

    private static Excerpt excerpt(String words) {
        return new Excerpt(0, words.length(), words);
    }

    static ActorPart actor(@Nullable String id, String name, String... codes) {
        return new ActorPart(excerpt(name), id, name, List.of(codes));
    }
}
