package org.dateline.store.upkeep;

/** Is told how far a long piece of upkeep is. */
public interface UpkeepProgress {

    /** Tells nobody. */
    UpkeepProgress SILENT = (step, done, of) -> {};

    /**
     * Some more is done.
     *
     * @param step what is being done, in words
     * @param done so many
     * @param of so many in all
     */
    void reached(String step, long done, long of);
}
