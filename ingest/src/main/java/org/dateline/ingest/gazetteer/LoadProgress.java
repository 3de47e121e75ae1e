package org.dateline.ingest.gazetteer;

/** Is told how far the loading of a dump is. */
public interface LoadProgress {

    /**
     * Lines are being read; told every few thousand lines.
     *
     * @param rows lines so far
     * @param fraction how much of the file, from 0 to 1; 0 if that is not known
     */
    void reading(long rows, double fraction);

    /** The names are being put in order, after all lines. */
    void sorting(long rows);
}
