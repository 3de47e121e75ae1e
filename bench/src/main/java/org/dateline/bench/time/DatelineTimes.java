package org.dateline.bench.time;

import java.util.List;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.time.TimeMention;
import org.dateline.core.time.TimeTagger;

/** Dateline's own time tagger. */
final class DatelineTimes implements TimexTagger {

    private final TimeTagger tagger = TimeTagger.load();

    @Override
    public String name() {
        return "Dateline";
    }

    @Override
    public Tagging prepare(ParsedArticle article) {
        return new Tagging() {
            private List<TimeMention> mentions = List.of();

            @Override
            public void run() {
                mentions = tagger.tag(article);
            }

            @Override
            public List<Timex> found() {
                return mentions.stream().map(Timex::of).toList();
            }
        };
    }
}
