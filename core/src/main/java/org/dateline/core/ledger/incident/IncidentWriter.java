package org.dateline.core.ledger.incident;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dateline.core.ledger.Telling;
import org.dateline.core.record.ActorPart;
import org.dateline.core.record.EventLine;
import org.dateline.core.record.PartJson;
import org.jspecify.annotations.Nullable;

/** Writes an incident as one JSON object; see docs/formats/incident.md. Thread-safe. */
public final class IncidentWriter {

    /** The object, without a line feed. */
    public String write(Incident incident) {
        ObjectNode node = PartJson.object().put("kind", "incident").put("id", incident.id());
        EventLine.Code code = incident.what().code();
        node.put("type", code.type() == null ? null : code.type().name())
                .put("mode", code.mode())
                .put("cameo", code.cameo())
                .put("quad", code.type() == null ? null : code.type().quad().name());
        node.set("contexts", PartJson.strings(code.contexts()));
        node.set("actor", PartJson.array(incident.what().actors(), IncidentWriter::actor));
        node.set("recipient", PartJson.array(incident.what().recipients(), IncidentWriter::actor));
        node.set("place", withoutWords(PartJson.place(incident.what().place())));
        node.set("time", withoutWords(PartJson.time(incident.what().time())));
        node.put("status", incident.account().status().label());
        node.set("voices", PartJson.strings(incident.voices()));
        node.set("figures", PartJson.array(incident.tolls(), IncidentWriter::toll));
        node.set("claims", PartJson.array(incident.account().claims(), stand -> stand(incident, stand)));
        node.set("denials", PartJson.array(incident.account().denials(), stand -> stand(incident, stand)));
        node.set("reports", PartJson.array(incident.reports(), IncidentWriter::report));
        node.set("joins", PartJson.array(incident.joins(), IncidentWriter::join));
        return node.toString();
    }

    private static ObjectNode actor(ActorPart actor) {
        ObjectNode node = PartJson.object().put("id", actor.id()).put("name", actor.name());
        node.set("codes", PartJson.strings(actor.codes()));
        return node;
    }

    /** An incident's own facts stand in several reports: their words are there. */
    private static @Nullable ObjectNode withoutWords(@Nullable ObjectNode part) {
        if (part != null) {
            part.remove(java.util.List.of("start", "end", "exact"));
        }
        return part;
    }

    private static ObjectNode toll(Toll toll) {
        ObjectNode node = PartJson.object()
                .put("what", toll.what())
                .put("low", toll.low())
                .put("high", toll.high());
        node.set("counts", PartJson.array(toll.tallies(), IncidentWriter::tally));
        return node;
    }

    private static ObjectNode tally(Toll.Tally tally) {
        return PartJson.object()
                .put("voice", tally.voice())
                .put("day", tally.day() == null ? null : tally.day().toString())
                .put("low", tally.low())
                .put("high", tally.high())
                .put("event", tally.report());
    }

    private static ObjectNode stand(Incident incident, Stand stand) {
        String outlet = incident.reports().stream()
                .filter(report -> report.id().equals(stand.report()))
                .map(report -> report.telling().outlet())
                .filter(name -> name != null)
                .findFirst()
                .orElse(null);
        return PartJson.object()
                .put("event", stand.report())
                .put("outlet", outlet)
                .put(
                        "holder",
                        stand.holder().isAuthor()
                                ? "author"
                                : stand.holder().judgement().statement())
                .put("name", stand.holder().judgement().name())
                .put("value", stand.holder().value().label())
                .put("role", stand.role().label());
    }

    private static ObjectNode report(Report report) {
        Telling telling = report.telling();
        ObjectNode node = PartJson.object()
                .put("event", report.id())
                .put("article", telling.article())
                .put("revision", telling.revision())
                .put("outlet", telling.outlet())
                .put("voice", telling.voice())
                .put("publishedAt", telling.at() == null ? null : telling.at().toString());
        node.set("sentence", PartJson.excerpt(report.event().sentence()));
        return node;
    }

    private static ObjectNode join(Join join) {
        ObjectNode node = PartJson.object()
                .put("event", join.report())
                .put("to", join.to())
                .put("how", join.kind().label())
                .put("score", Math.round(join.likeness().score() * 1000) / 1000.0);
        node.set(
                "reasons",
                PartJson.array(
                        join.likeness().reasons(),
                        reason -> PartJson.object()
                                .put("reason", reason.text())
                                .put("weight", Math.round(reason.weight() * 100) / 100.0)));
        return node;
    }
}
