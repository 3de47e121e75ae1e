package org.dateline.archive.run;

/** Is told how far a run is, by its one thread but where it says otherwise. */
public interface RunListener {

    /** Something is begun that takes time. */
    void stage(String what);

    /** So many captures are coded of so many in the batch at hand; called by any thread. */
    void coding(long done, long all);

    /** Something was left out. @param input where it was found @param reason why */
    void fault(String input, String reason);

    /** A batch is finished. */
    void batch(Tally tally);
}
