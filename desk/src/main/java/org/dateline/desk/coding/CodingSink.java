package org.dateline.desk.coding;

import org.dateline.core.coding.CodedArticle;
import org.dateline.ingest.fault.ReadingFault;

/** Takes what a run yields. All but {@link #render} are called by one thread, in the order of the input. */
public interface CodingSink {

    /** Makes the lines of one article; called by any thread. */
    String render(CodedArticle article);

    void print(String rendered);

    /** An input or item that yields no article. */
    void fault(ReadingFault fault);

    /** Something that lowers the worth of an article's record; names the input. */
    void doubt(String message);

    /** An article has been printed. */
    void coded(Tally tally);
}
