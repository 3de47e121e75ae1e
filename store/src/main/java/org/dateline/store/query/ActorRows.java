package org.dateline.store.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.core.ledger.SearchWords;
import org.dateline.core.record.ActorPart;
import org.dateline.core.record.EventLine;
import org.dateline.core.record.PartJson;
import org.dateline.core.record.SpeakerPart;
import org.dateline.store.derived.Facets;
import org.dateline.store.derived.LineKind;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows of actors: each stands where the newest line stands that answers to the filter and names it, and has the
 * codes that it has there.
 */
final class ActorRows implements RowMaker<ActorRow> {

    private static final int MOST_PLACES = 20_000;

    private final Reading reading;
    private final Plan plan;
    private final List<String> asked;
    private final ActorLists actors;
    private final Seen seen = new Seen();

    ActorRows(Reading reading, Plan plan, RecordFilter filter) {
        this.reading = reading;
        this.plan = plan;
        this.asked = filter.actors();
        this.actors = new ActorLists(reading);
    }

    @Override
    public List<List<ActorRow>> rows(List<Cursor> items) {
        Map<Integer, Set<String>> names = actors.namesOf(items);
        // Most lines name only those who stand above already; these lines need not be read.
        List<Cursor> fresh = items.stream()
                .filter(item ->
                        names.getOrDefault(item.item(), Set.of()).stream().anyMatch(name -> !seen.contains(name)))
                .toList();
        Map<Integer, KeptLine> lines = new HashMap<>();
        reading.lines().at(fresh).forEach(line -> lines.put(line.number(), line));
        Set<Integer> edited =
                reading.edits().edited(fresh.stream().map(Cursor::item).toList());
        List<List<ActorRow>> rows = new ArrayList<>();
        for (Cursor item : items) {
            KeptLine line = lines.get(item.item());
            List<ActorRow> here = new ArrayList<>();
            if (line != null) {
                named(line, edited.contains(item.item())).forEach((name, actor) -> {
                    if (seen.add(name) && isWanted(name, actor.codes(), asked) && isNewest(name, item)) {
                        here.add(row(name, actor));
                    }
                });
            }
            rows.add(here);
        }
        return rows;
    }

    /** Where those are named who do not stand above, unless that is at very many places. */
    @Override
    public Optional<Collection<Cursor>> rest(Cursor behind) {
        boolean isAnybody = asksForCode();
        ListGroup others = actors.named(name -> !seen.contains(name) && (isAnybody || canBeWanted(name)));
        return others.size() <= MOST_PLACES ? Optional.of(reading.postings().places(others)) : Optional.empty();
    }

    /** Finds single actors by their names. One instance serves one transaction. */
    static final class Finder {
        private final Reading reading;
        private final Plan all;

        Finder(Reading reading, CountryNames countries) {
            this.reading = reading;
            this.all = new PlanMaker(reading.postings(), countries).plan(Subject.ACTORS, RecordFilter.ALL);
        }

        /** @param name all of it, folded */
        Optional<ActorRow> find(String name) {
            Plan plan = all.and(reading.postings()
                    .group(List.of(Facets.list("event", "actor", name), Facets.list("statement", "actor", name))));
            ActorRows rows = new ActorRows(reading, plan, RecordFilter.ALL.withActors(name));
            return reading.lineSearch().first(plan).stream()
                    .flatMap(newest -> rows.rows(List.of(newest)).get(0).stream())
                    .filter(row -> Facets.folded(row.name()).equals(name))
                    .findFirst();
        }
    }

    /** An actor as a line names it. */
    private record Named(@Nullable String id, String name, List<String> codes) {

        static Named of(ActorPart actor) {
            return new Named(actor.id(), actor.name(), actor.codes());
        }
    }

    /** Who takes part in an event or speaks, by folded name. */
    private Map<String, Named> named(KeptLine line, boolean edited) {
        Map<String, Named> named = new LinkedHashMap<>();
        if (line.kind() == LineKind.EVENT) {
            EventLine coded = Lines.event(line);
            EventLine event = edited ? reading.edits().corrected(line.number(), coded) : coded;
            Stream.concat(event.actors().stream(), event.recipients().stream())
                    .map(Named::of)
                    .forEach(actor -> named.putIfAbsent(Facets.folded(actor.name()), actor));
        } else {
            SpeakerPart speaker = Lines.statement(line).speaker();
            if (speaker != null) {
                named.put(Facets.folded(speaker.name()), new Named(speaker.actor(), speaker.name(), speaker.codes()));
            }
        }
        named.remove("");
        return named;
    }

    /** Tells whether somebody of a name can be asked for; the codes that he has are told by the lines alone. */
    private boolean canBeWanted(String name) {
        return asked.isEmpty()
                || asked.stream().anyMatch(wanted -> PostingReader.isPart(SearchWords.folded(wanted), name));
    }

    /** Tells whether somebody is asked for by a code that somebody has. */
    private boolean asksForCode() {
        return asked.stream()
                .filter(PlanMaker::isCode)
                .anyMatch(code -> group("code", code.toLowerCase(Locale.ROOT), "event", "statement")
                                .size()
                        > 0);
    }

    /** Tells whether somebody has one of the names, or a code that begins with one of them; of none, anybody has. */
    static boolean isWanted(String name, List<String> codes, List<String> asked) {
        return asked.isEmpty()
                || asked.stream()
                        .anyMatch(wanted -> PostingReader.isPart(SearchWords.folded(wanted), name)
                                || PlanMaker.isCode(wanted)
                                        && codes.stream()
                                                .anyMatch(code -> code.toLowerCase(Locale.ROOT)
                                                        .startsWith(wanted.toLowerCase(Locale.ROOT))));
    }

    private ListGroup group(String facet, String name, String... kinds) {
        return reading.postings()
                .group(Stream.of(kinds)
                        .map(kind -> Facets.list(kind, facet, name))
                        .toList());
    }

    private boolean isNewest(String name, Cursor item) {
        return reading.lineSearch()
                .first(plan.and(group("actor", name, "event", "statement")))
                .filter(first -> first.compareTo(item) == 0)
                .isPresent();
    }

    private ActorRow row(String name, Named actor) {
        int did = (int) group("by", name, "event").size();
        int suffered = (int) group("to", name, "event").size();
        int said = (int) group("actor", name, "statement").size();
        LocalDate lastDay = reading.postings()
                .newest(group("actor", name, "event", "statement"))
                .filter(newest -> newest.day() != 0)
                .map(newest -> LocalDate.ofEpochDay(newest.day()))
                .orElse(null);
        ObjectNode node =
                PartJson.object().put("kind", "actor").put("id", actor.id()).put("name", actor.name());
        node.set("codes", PartJson.strings(actor.codes()));
        node.put("did", did)
                .put("suffered", suffered)
                .put("said", said)
                .put("lastDay", lastDay == null ? null : lastDay.toString());
        return new ActorRow(actor.id(), actor.name(), actor.codes(), did, suffered, said, lastDay, node.toString());
    }
}
