package org.dateline.core.ledger.incident;

import java.util.Map;
import org.dateline.core.ledger.Holder;
import org.dateline.core.ledger.Telling;
import org.dateline.core.record.Coding;
import org.dateline.core.record.EventLine;
import org.dateline.core.record.SpeakerPart;

/** Makes the reports of one revision; what all of them share is read once. Thread-safe. */
public final class ArticleReports {

    private final Map<String, SpeakerPart> speakers;
    private final Surroundings surroundings;
    private final String headline;

    public ArticleReports(Coding coding) {
        String title = coding.article().publication().title();
        speakers = Holder.speakers(coding);
        surroundings = Surroundings.of(coding);
        headline = title == null ? "" : title;
    }

    /** The report of one of its events, which may be corrected since it was coded. */
    public Report of(EventLine event, Telling telling) {
        return new Report(event, telling, Holder.all(speakers, event.factuality()), headline, surroundings);
    }
}
