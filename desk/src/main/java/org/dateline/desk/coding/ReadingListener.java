package org.dateline.desk.coding;

import java.util.OptionalLong;
import org.dateline.core.article.Article;
import org.dateline.ingest.fault.Origin;
import org.dateline.ingest.fault.ReadingFault;
import org.dateline.store.CodedCapture;
import org.dateline.store.Kept;

/**
 * Is told how far a reading is. All but {@link #goesOn} and {@link #coding} are called by one thread, in the order of the
 * input.
 */
public interface ReadingListener {

    /** Does not listen. */
    ReadingListener NONE = new ReadingListener() {
        @Override
        public void fault(ReadingFault fault) {}

        @Override
        public void doubt(String message) {}

        @Override
        public void coded(Tally tally) {}
    };

    /** Tells whether to go on: if not, what is being coded is kept and nothing else is begun. Called by any thread. */
    default boolean goesOn() {
        return true;
    }

    /** Begins, with about how many bytes all articles have together; empty if that is not known. */
    default void begin(OptionalLong size) {}

    /** An article's coding begins, with the models loaded; called by any thread. */
    default void coding(Origin origin) {}

    /** An article is in the record now. */
    default void kept(Article article, CodedCapture coded, Kept kept) {}

    /** An input or item that yields no article. */
    void fault(ReadingFault fault);

    /** Something that lowers the worth of an article's record; names the input. */
    void doubt(String message);

    /** How much is done: after each article that was kept or passed over, and each fault. */
    void coded(Tally tally);
}
