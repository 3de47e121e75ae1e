package org.dateline.desk.web.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.dateline.core.ledger.revision.RevisionChange;
import org.dateline.core.record.Excerpt;
import org.dateline.core.record.PartJson;
import org.dateline.store.Corrections.Made;
import org.dateline.store.ledger.EntryContent.Corrected;
import org.dateline.store.query.ArticleDetail;
import org.dateline.store.query.IncidentRow;
import org.dateline.store.query.LineDetail;
import org.jspecify.annotations.Nullable;

/** Writes single things with all that is known of them. */
final class ItemJson {

    private static final String VERSION = "version";
    private static final String CORRECTIONS = "corrections";

    private ItemJson() {}

    /**
     * A line of the record.
     *
     * @param version of an event or a change of control; null of other lines
     * @param made the corrections of it and its incident
     */
    static ObjectNode line(LineDetail line, @Nullable Integer version, List<Made> made) {
        ObjectNode node = PartJson.object().put("kind", line.kind()).put("id", line.id());
        Api.put(node, "line", line.now());
        Api.put(node, "coded", line.json());
        IncidentRow incident = line.incident();
        node.put("incident", incident == null ? null : incident.id()).put("successor", line.successor());
        node.set("evidence", evidence(line.telling()));
        node.put(VERSION, version);
        node.set(CORRECTIONS, PartJson.array(made, ItemJson::correction));
        return node;
    }

    private static ObjectNode evidence(LineDetail.Telling telling) {
        ObjectNode node = PartJson.object()
                .put("article", telling.origin().article())
                .put("revision", telling.revision())
                .put("outlet", telling.origin().outlet())
                .put("title", telling.publication().title())
                .put("url", telling.publication().url())
                .put("publishedAt", telling.origin().publishedAt())
                .put("standing", telling.origin().standing())
                .put("foundAt", telling.foundAt())
                .put("coder", telling.coder());
        node.set("sentence", PartJson.excerpt(telling.sentence()));
        node.set("paragraph", PartJson.excerpt(telling.paragraph()));
        return node;
    }

    static ObjectNode incident(IncidentRow incident, int version, List<Made> made) {
        ObjectNode node = PartJson.object().put("kind", "incident").put("id", incident.id());
        Api.put(node, "incident", incident.json());
        node.put(VERSION, version);
        node.set(CORRECTIONS, PartJson.array(made, ItemJson::correction));
        return node;
    }

    static ObjectNode correction(Made made) {
        Corrected content = made.content();
        Instant at = Instant.EPOCH.plus(made.recordedAt(), ChronoUnit.MICROS);
        ObjectNode node = PartJson.object()
                .put("kind", "correction")
                .put("id", made.id())
                .put("change", content.change())
                .put("author", content.author())
                .put("reason", content.reason())
                .put("recordedAt", at.toString());
        node.set("events", PartJson.strings(content.events()));
        node.set("rest", PartJson.strings(content.rest()));
        return node.put("field", content.field())
                .put("value", content.value())
                .put("correction", content.correction())
                .put("undone", made.undone());
    }

    static ObjectNode article(ArticleDetail article) {
        ObjectNode node = PartJson.object()
                .put("kind", "article")
                .put("id", article.article().id());
        Api.put(node, "article", article.article().json());
        node.set("revisions", PartJson.array(article.revisions(), ItemJson::revision));
        return node;
    }

    private static ObjectNode revision(ArticleDetail.Revision revision) {
        ObjectNode node = PartJson.object()
                .put("revision", revision.digest())
                .put("title", revision.publication().title())
                .put("publishedAt", text(revision.publication().publishedAt()))
                .put("updatedAt", text(revision.publication().updatedAt()))
                .put("foundAt", revision.foundAt())
                .put("lines", revision.lines());
        node.set("changes", PartJson.array(revision.changes(), ItemJson::change));
        ArrayNode withdrawn = node.putArray("withdrawn");
        revision.withdrawn()
                .forEach(line -> withdrawn
                        .addObject()
                        .put("kind", line.kind())
                        .put("id", line.id())
                        .put("exact", line.exact()));
        return node;
    }

    private static ObjectNode change(RevisionChange change) {
        ObjectNode node =
                PartJson.object().put("substance", change.substance().name().toLowerCase(Locale.ROOT));
        node.set("older", excerpt(change.older()));
        node.set("newer", excerpt(change.newer()));
        node.set("olderPassage", excerpt(change.olderPassage()));
        node.set("newerPassage", excerpt(change.newerPassage()));
        node.set("told", PartJson.strings(change.told()));
        return node;
    }

    private static @Nullable ObjectNode excerpt(@Nullable Excerpt words) {
        return words == null ? null : PartJson.excerpt(words);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
