package org.dateline.store.query;

import static org.dateline.store.schema.tables.Article.ARTICLE;
import static org.dateline.store.schema.tables.Revision.REVISION;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dateline.core.ledger.revision.Syndication;
import org.dateline.store.database.Database;
import org.dateline.store.ledger.CaptureOrigins;

/**
 * What people are shown of voices: the name of the outlet; for an article of which none is known, where it was found. Not
 * thread-safe.
 */
public final class VoiceNames implements UnaryOperator<String> {

    private final Database database;
    private final CaptureOrigins origins = new CaptureOrigins();
    private final Map<String, String> shown = new HashMap<>();

    VoiceNames(Database database) {
        this.database = database;
    }

    @Override
    public String apply(String voice) {
        return voice.startsWith(Syndication.UNNAMED) ? shown.computeIfAbsent(voice, this::foundAt) : voice;
    }

    private String foundAt(String voice) {
        String article = voice.substring(Syndication.UNNAMED.length());
        return database.read(sql -> sql.select(REVISION.SHA256)
                .from(ARTICLE)
                .join(REVISION)
                .on(REVISION.ID.eq(ARTICLE.REVISION))
                .where(ARTICLE.NAME.eq(article))
                .fetchOptional(REVISION.SHA256)
                .map(revision -> origins.get(sql, revision))
                .orElse(voice));
    }
}
