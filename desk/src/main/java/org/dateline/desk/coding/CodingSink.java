package org.dateline.desk.coding;

import java.util.Optional;
import java.util.OptionalLong;
import org.dateline.core.article.Article;
import org.dateline.core.coding.CodedArticle;
import org.dateline.ingest.capture.Capture;
import org.dateline.ingest.fault.Origin;
import org.dateline.ingest.fault.ReadingFault;

/**
 * Takes what a run yields. All but {@link #render}, {@link #goesOn} and {@link #coding} are called by one thread, in the order of the input.
 *
 * @param <T> what is made of an article
 */
public interface CodingSink<T> {

    /** Tells whether an article is to be coded at all. */
    default boolean wants(Article article, Capture capture) {
        return true;
    }

    /** What is taken of an article that comes with what it was coded to before; empty if it is to be coded. */
    default Optional<T> coded(Article article, Capture capture) {
        return Optional.empty();
    }

    /** Tells whether to go on: if not, what is being coded is taken and nothing else is begun; called by any thread. */
    default boolean goesOn() {
        return true;
    }

    /** An article's coding begins, with the models loaded; called by any thread. */
    default void coding(Origin origin) {}

    /** Makes of an article what is taken; called by any thread. */
    T render(CodedArticle article, Capture capture);

    void take(T rendered);

    /** An input or item that yields no article. */
    void fault(ReadingFault fault);

    /** Something that lowers the worth of an article's record; names the input. */
    void doubt(String message);

    /** An article has the id that one of the same run had. */
    default void repeatedId(String id, Origin first, Origin again) {}

    /** Begins, with about how many bytes all articles have together; empty if that is not known. */
    default void begin(OptionalLong size) {}

    /** An article has been taken or was not wanted, or there was a fault. */
    void coded(Tally tally);
}
