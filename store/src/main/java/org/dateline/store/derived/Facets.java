package org.dateline.store.derived;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.core.actor.ActorLexicon;
import org.dateline.core.ledger.BareDenial;
import org.dateline.core.ledger.SearchWords;
import org.dateline.core.ledger.control.ControlPlaces;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.record.ActorPart;
import org.dateline.core.record.ControlLine;
import org.dateline.core.record.DisplacementLine;
import org.dateline.core.record.EventLine;
import org.dateline.core.record.PlacePart;
import org.dateline.core.record.SpeakerPart;
import org.dateline.core.record.StatementLine;
import org.dateline.core.situation.index.Flights;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of something: its actors, places, type and outlet, each as {@code facet|value}. Names are folded, so
 * that <em>São Tomé</em> answers to <em>sao tome</em>. Besides, an event has those who did it as {@code by} and those to
 * whom it was done as {@code to}, a change of control the place as far as its control goes as {@code held} and whether the
 * gazetteer knows it as {@code what}, and a flight the {@link Flights#findArea area} that it is from as {@code area}.
 */
public final class Facets {

    /** What changes hands: a place of the gazetteer. */
    public static final String PLACE = "place";
    /** What changes hands: something that is none, by the words of the text. */
    public static final String SEIZED = "seized";

    private final Set<String> values = new TreeSet<>();

    static Facets of(StatementLine line, @Nullable String outlet) {
        Facets facets = new Facets().outlet(outlet).place(line.setting().place());
        SpeakerPart speaker = line.speaker();
        if (speaker != null) {
            facets.actor(speaker.name(), speaker.codes());
            facets.value("class", speaker.kind().label());
        }
        return line.cue() == null
                ? facets
                : facets.value("type", line.cue().kind().label());
    }

    /** Of a denial that stands for itself: those of both sides, with the status that it has among claims. */
    static Facets of(BareDenial denial, @Nullable String outlet) {
        Facets facets = new Facets()
                .outlet(outlet)
                .place(denial.denial().setting().place())
                .value("status", denial.status().label());
        for (StatementLine side : new StatementLine[] {denial.denial(), denial.claim()}) {
            if (side != null && side.speaker() != null) {
                facets.actor(side.speaker().name(), side.speaker().codes());
            }
        }
        return facets;
    }

    static Facets of(EventLine line, @Nullable String outlet) {
        Facets facets = new Facets()
                .outlet(outlet)
                .actors(line.actors())
                .actors(line.recipients())
                .place(line.place());
        line.actors().forEach(actor -> facets.value("by", folded(actor.name())));
        line.recipients().forEach(actor -> facets.value("to", folded(actor.name())));
        return line.code().type() == null
                ? facets
                : facets.value("type", line.code().type().name().toLowerCase(Locale.ROOT));
    }

    static Facets of(ControlLine line, @Nullable String outlet) {
        Facets facets = new Facets().outlet(outlet).place(line.place());
        for (ActorPart actor : new ActorPart[] {line.holder(), line.from()}) {
            if (actor != null) {
                facets.actor(actor.name(), actor.codes());
            }
        }
        Held.PLACES
                .findKey(line)
                .ifPresent(key -> facets.value("held", key).value("what", ControlPlaces.isKnown(key) ? PLACE : SEIZED));
        return facets.value("type", line.change().label());
    }

    /** Which places are one as far as their control goes; read with the first line about control. */
    private static final class Held {
        private static final ControlPlaces PLACES = new ControlPlaces(ActorLexicon.load());
    }

    static Facets of(DisplacementLine line, @Nullable String outlet) {
        Facets facets = new Facets().outlet(outlet).place(line.from()).place(line.to());
        Flights.findArea(line).ifPresent(area -> facets.value("area", area));
        return facets;
    }

    /** On which days it is told to be. */
    Facets days(Days days) {
        Span.of(days).ifPresent(span -> value("span", span.label()));
        return this;
    }

    Facets outlet(@Nullable String name) {
        return name == null ? this : value("outlet", folded(name));
    }

    Facets actors(List<ActorPart> actors) {
        actors.forEach(actor -> actor(actor.name(), actor.codes()));
        return this;
    }

    Facets actor(String name, List<String> codes) {
        value("actor", folded(name));
        for (String code : codes) {
            // A code is asked for whole, or by its country or its country and role: AFG, AFGREB.
            for (int length = 3; length <= code.length(); length += 3) {
                value("code", code.substring(0, length).toLowerCase(Locale.ROOT));
            }
        }
        return this;
    }

    Facets place(@Nullable PlacePart part) {
        if (part == null) {
            return this;
        }
        value("place", folded(part.words().exact()));
        if (part.place() != null) {
            place(part.place());
        }
        part.joined().forEach(this::place);
        return this;
    }

    private void place(Place place) {
        value("place", folded(place.name()));
        if (place.id() != null) {
            value("place", place.id());
        }
        for (String area : new String[] {place.admin1(), place.admin2()}) {
            if (area != null) {
                value("place", folded(area));
            }
        }
        if (place.country() != null && place.precision() != PlacePrecision.REGION) {
            value("country", place.country().toLowerCase(Locale.ROOT));
        }
    }

    Facets value(String facet, String value) {
        if (!value.isEmpty()) {
            values.add(facet + "|" + value);
        }
        return this;
    }

    /** All of them, sorted. */
    Set<String> values() {
        return values;
    }

    /** The name of the list of what is of a kind and has a facet. */
    public static String list(String kind, String facet, String value) {
        return kind + "|" + facet + "|" + value;
    }

    /** A name as it is compared. */
    public static String folded(String name) {
        return String.join(" ", SearchWords.folded(name));
    }
}
