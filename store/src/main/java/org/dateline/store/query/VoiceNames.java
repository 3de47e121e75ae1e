package org.dateline.store.query;

import static org.dateline.store.schema.tables.Article.ARTICLE;
import static org.dateline.store.schema.tables.Revision.REVISION;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dateline.core.ledger.revision.Syndication;
import org.dateline.store.database.Database;
import org.dateline.store.ledger.CaptureOrigins;
import org.jooq.DSLContext;

/**
 * What people are shown of voices: the name of the outlet; for an article of which none is known, where it was found. Not
 * thread-safe.
 */
public final class VoiceNames implements UnaryOperator<String> {

    /** When more are known they are forgotten, so that a long answer is no great one. */
    private static final int KEPT = 10_000;

    private final Database database;
    private final CaptureOrigins origins = new CaptureOrigins();
    private final Map<String, String> shown = new HashMap<>();

    VoiceNames(Database database) {
        this.database = database;
    }

    @Override
    public String apply(String voice) {
        if (!voice.startsWith(Syndication.UNNAMED)) {
            return voice;
        }
        if (!shown.containsKey(voice)) {
            prepare(List.of(voice));
        }
        return shown.getOrDefault(voice, voice);
    }

    /** Looks up some voices at once, so that each need not be looked up when it is shown. */
    public void prepare(Collection<String> voices) {
        List<String> unknown = voices.stream()
                .filter(voice -> voice.startsWith(Syndication.UNNAMED) && !shown.containsKey(voice))
                .distinct()
                .toList();
        if (unknown.isEmpty()) {
            return;
        }
        if (shown.size() > KEPT) {
            shown.clear();
        }
        database.read(sql -> {
            PostingReader.chunks(unknown).forEach(some -> find(sql, some));
            return shown.size();
        });
    }

    private void find(DSLContext sql, Collection<String> voices) {
        Map<String, String> revisions = sql.select(ARTICLE.NAME, REVISION.SHA256)
                .from(ARTICLE)
                .join(REVISION)
                .on(REVISION.ID.eq(ARTICLE.REVISION))
                .where(ARTICLE.NAME.in(voices.stream()
                        .map(voice -> voice.substring(Syndication.UNNAMED.length()))
                        .toList()))
                .fetchMap(ARTICLE.NAME, REVISION.SHA256);
        Map<String, String> found = origins.all(sql, revisions.values());
        revisions.forEach((article, revision) ->
                shown.put(Syndication.UNNAMED + article, found.getOrDefault(revision, Syndication.UNNAMED + article)));
    }
}
