package org.dateline.core.ledger.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.event.FactualityValue;
import org.dateline.core.ledger.Holder;
import org.dateline.core.ledger.Telling;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.record.ActorPart;
import org.dateline.core.record.EventLine;
import org.dateline.core.record.Excerpt;
import org.dateline.core.record.FigurePart;
import org.dateline.core.record.Judgement;
import org.dateline.core.record.PlacePart;
import org.dateline.core.record.SpeakerPart;
import org.dateline.core.record.TimePart;
import org.dateline.core.statement.SpeakerClass;
import org.dateline.core.time.TimeBasis;

/** Makes reports for tests, one part after the other. Not thread-safe. */
final class Told {

    static final Place ORLA =
            new Place("Orla", "geonames:1", "AF", "Tarn", "Orla", 34.0, 69.0, PlacePrecision.SETTLEMENT);
    static final Place BRENA =
            new Place("Brena", "geonames:2", "AF", "Tarn", "Brena", 35.5, 69.0, PlacePrecision.SETTLEMENT);
    static final Place TARN = new Place("Tarn", "admin1:AF.99", "AF", null, null, 34.5, 69.0, PlacePrecision.PROVINCE);

    private static final ActorPart TALIBAN = actor("group/taliban", "Taliban", "AFGREBTAL");
    private static final ActorPart ARMY = actor("org/afghan-national-army", "Afghan National Army", "AFGMIL");

    private final String id;
    private final String sentence;
    private String article = "article";
    private String voice = "The Lantern";
    private String published = "2021-07-05";
    private String cameo = "190";
    private String trigger = "attack";
    private List<ActorPart> actors = List.of();
    private List<ActorPart> recipients = List.of();
    private Place place;
    private TimePart time = days("2021-07-04", "2021-07-04");
    private final List<FigurePart> figures = new ArrayList<>();
    private final List<Holder> holders = new ArrayList<>();

    private Told(String id, String sentence) {
        this.id = id;
        this.sentence = sentence;
    }

    static Told that(String id, String sentence) {
        return new Told(id, sentence).trigger("attack").in("article-of-" + id);
    }

    Told trigger(String words) {
        trigger = sentence.contains(words) ? words : sentence.substring(0, Math.min(4, sentence.length()));
        return this;
    }

    Told in(String article) {
        this.article = article;
        return this;
    }

    Told by(String voice, String day) {
        this.voice = voice;
        published = day;
        return this;
    }

    Told code(String cameo) {
        this.cameo = cameo;
        return this;
    }

    Told at(Place place) {
        this.place = place;
        return this;
    }

    Told on(String day) {
        return between(day, day);
    }

    Told between(String earliest, String latest) {
        time = days(earliest, latest);
        return this;
    }

    Told time(TimePart time) {
        this.time = time;
        return this;
    }

    Told byTaliban() {
        actors = List.of(TALIBAN);
        return this;
    }

    Told byArmy() {
        actors = List.of(ARMY);
        return this;
    }

    Told againstTaliban() {
        recipients = List.of(TALIBAN);
        return this;
    }

    Told againstArmy() {
        recipients = List.of(ARMY);
        return this;
    }

    Told figure(String what, Long low, Long high) {
        figures.add(new FigurePart(what, "people", low, high, new Excerpt(0, 1, "x")));
        return this;
    }

    Told author(FactualityValue value) {
        holders.add(new Holder(new Judgement(null, "author", value), null));
        return this;
    }

    Told speaker(String name, SpeakerClass kind, FactualityValue value, String... codes) {
        SpeakerPart speaker = new SpeakerPart(
                new Excerpt(0, 1, name), null, name, null, null, true, kind, List.of(codes), java.util.Set.of());
        holders.add(new Holder(new Judgement("s" + holders.size(), name, value), speaker));
        return this;
    }

    Report report() {
        if (holders.isEmpty()) {
            author(FactualityValue.CT_PLUS);
        }
        int at = Math.max(0, sentence.indexOf(trigger));
        EventLine event = new EventLine(
                0,
                id,
                new Excerpt(100, 100 + sentence.length(), sentence),
                new Excerpt(100 + at, 100 + at + trigger.length(), trigger),
                new EventLine.Code(PloverType.ASSAULT, null, List.of(), cameo, -9.0),
                actors,
                recipients,
                place == null ? null : new PlacePart(new Excerpt(0, 1, place.name()), place, 1),
                time,
                figures,
                holders.stream().map(Holder::judgement).toList(),
                null);
        Telling telling = new Telling(
                article, "sha256:" + article, voice, voice, PublicationTime.ofDay(LocalDate.parse(published)));
        return new Report(event, telling, holders, "", Surroundings.NONE);
    }

    Strand strand() {
        return new Strand(List.of(report()), List.of());
    }

    static TimePart days(String earliest, String latest) {
        return new TimePart(null, earliest, LocalDate.parse(earliest), LocalDate.parse(latest), TimeBasis.RELATIVE);
    }

    private static ActorPart actor(String id, String name, String code) {
        return new ActorPart(new Excerpt(0, 1, name), id, name, List.of(code));
    }
}
