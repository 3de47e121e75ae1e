package org.dateline.desk.listening;

import java.time.Duration;
import org.dateline.store.Kept;
import org.dateline.store.feed.Tags;
import org.jspecify.annotations.Nullable;

/** What became of a visit to a page. */
public sealed interface PageOutcome
        permits PageOutcome.Read, PageOutcome.Unchanged, PageOutcome.SetAside, PageOutcome.Failed {

    /**
     * An article was found that tells something else than before.
     *
     * @param text its digest
     */
    record Read(String text, Kept kept, Tags tags) implements PageOutcome {}

    /** It is as it was. */
    record Unchanged(Tags tags) implements PageOutcome {}

    /**
     * There is nothing to be read.
     *
     * @param isLasting whether it is of no use to come again
     */
    record SetAside(String reason, boolean isLasting) implements PageOutcome {}

    /**
     * It could not be had now.
     *
     * @param isHost whether its host could not be asked at all
     * @param asked how long the host asks to be left alone; null if it does not
     */
    record Failed(String reason, boolean isHost, @Nullable Duration asked) implements PageOutcome {}
}
