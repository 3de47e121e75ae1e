package org.dateline.core.ledger.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.event.ControlChange;
import org.dateline.core.event.FactualityValue;
import org.dateline.core.ledger.Holder;
import org.dateline.core.ledger.Telling;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.record.ActorPart;
import org.dateline.core.record.ControlLine;
import org.dateline.core.record.Excerpt;
import org.dateline.core.record.Judgement;
import org.dateline.core.record.PlacePart;
import org.dateline.core.record.SpeakerPart;
import org.dateline.core.record.TimePart;
import org.dateline.core.statement.SpeakerClass;
import org.dateline.core.time.TimeBasis;
import org.jspecify.annotations.Nullable;

/** Reports of control for tests: {@code told("2021-07-14").captured("Orla", REBELS).on("2021-07-13").fact()}. */
final class Reports {

    static final ActorPart REBELS = actor("Red Band", "AFGREBRBD");
    static final ActorPart ARMY = actor("Afghan forces", "AFGMIL");
    static final ActorPart TROOPS = actor("government troops", "MIL");
    static final ActorPart FIGHTERS = actor("fighters", "REB");

    private final String article;
    private final String voice;
    private final LocalDate day;
    private Place place = town("Orla");
    private ControlChange.Kind change = ControlChange.Kind.HELD;
    private @Nullable ActorPart holder;
    private @Nullable ActorPart from;
    private TimePart time;
    private final List<Holder> holders = new ArrayList<>();

    private Reports(String article, String voice, String day) {
        this.article = article;
        this.voice = voice;
        this.day = LocalDate.parse(day);
        this.time = perfect();
        holders.add(new Holder(new Judgement(null, "author", FactualityValue.UU), null));
    }

    /** A report of an article of its own voice that came out on a day. */
    static Reports told(String day) {
        return new Reports("article of " + day, "Voice of " + day, day);
    }

    static Reports told(String day, String voice) {
        return new Reports(voice + " of " + day, voice, day);
    }

    static ActorPart actor(String name, String... codes) {
        return new ActorPart(excerpt(name), null, name, List.of(codes));
    }

    static Excerpt excerpt(String words) {
        return new Excerpt(0, words.length(), words);
    }

    static Place town(String name) {
        return new Place(name, "test:" + name, "AF", "Varda", "Elsewhere", 34, 66, PlacePrecision.SETTLEMENT);
    }

    Reports at(Place place) {
        this.place = place;
        return this;
    }

    Reports change(ControlChange.Kind kind, @Nullable ActorPart holder) {
        this.change = kind;
        this.holder = holder;
        return this;
    }

    Reports captured(@Nullable ActorPart by) {
        return change(ControlChange.Kind.CAPTURED, by);
    }

    Reports recaptured(@Nullable ActorPart by) {
        return change(ControlChange.Kind.RECAPTURED, by);
    }

    Reports lost(@Nullable ActorPart by) {
        return change(ControlChange.Kind.LOST, by);
    }

    Reports held(ActorPart by) {
        return change(ControlChange.Kind.HELD, by);
    }

    Reports contested(@Nullable ActorPart by) {
        return change(ControlChange.Kind.CONTESTED, by);
    }

    Reports attempted(@Nullable ActorPart by) {
        return change(ControlChange.Kind.ATTEMPTED, by);
    }

    Reports from(ActorPart before) {
        this.from = before;
        return this;
    }

    /** On one day. */
    Reports on(String when) {
        return between(when, when);
    }

    Reports between(String earliest, String latest) {
        time = new TimePart(null, latest, LocalDate.parse(earliest), LocalDate.parse(latest), TimeBasis.RELATIVE);
        return this;
    }

    /** In the week up to the telling, as a past tense without a day has it. */
    Reports thisWeek() {
        time = new TimePart(null, day.toString(), day.minusDays(7), day, TimeBasis.PUBLICATION);
        return this;
    }

    /** "had taken": at some time before. */
    Reports before() {
        time = new TimePart(null, "PAST_REF", null, day, TimeBasis.PUBLICATION);
        return this;
    }

    /** "would take": not yet. */
    Reports toCome() {
        time = new TimePart(null, "FUTURE_REF", day, null, TimeBasis.PUBLICATION);
        return this;
    }

    private TimePart perfect() {
        return new TimePart(null, day.toString(), null, day, TimeBasis.PUBLICATION);
    }

    /** The author tells it as fact. */
    ControlReport fact() {
        return author(FactualityValue.CT_PLUS).report();
    }

    Reports author(FactualityValue value) {
        holders.set(0, new Holder(new Judgement(null, "author", value), null));
        return this;
    }

    Reports saidBy(SpeakerClass kind, String name, String... codes) {
        return heldBy(FactualityValue.CT_PLUS, kind, name, codes);
    }

    Reports deniedBy(SpeakerClass kind, String name, String... codes) {
        return heldBy(FactualityValue.CT_MINUS, kind, name, codes);
    }

    Reports heldBy(FactualityValue value, SpeakerClass kind, String name, String... codes) {
        SpeakerPart speaker =
                new SpeakerPart(excerpt(name), null, name, null, null, true, kind, List.of(codes), java.util.Set.of());
        holders.add(new Holder(new Judgement("statement " + holders.size(), name, value), speaker));
        return this;
    }

    ControlReport report() {
        String id = change + " " + place.name() + " " + time + " " + holders;
        ControlLine line = new ControlLine(
                0,
                Integer.toHexString(id.hashCode()),
                excerpt("Something changed hands."),
                new PlacePart(excerpt(place.name()), place, 1),
                holder,
                from,
                change,
                time,
                null,
                holders.stream().map(Holder::judgement).toList());
        Telling telling = new Telling(article, "sha256:" + article, voice, voice, PublicationTime.ofDay(day));
        return new ControlReport(line, telling, holders);
    }
}
