package org.dateline.store;

/** What a capture that was given to a record is to it. */
public enum Kept {
    /** The first of its article. */
    NEW("new"),
    /** Another revision of an article that was kept already. */
    REVISED("revised"),
    /** A revision that was kept already, and is coded otherwise or by another coder now. */
    RECODED("coded anew"),
    /** Kept already, as coded by this coder: nothing is written. */
    KNOWN("in the record already");

    private final String label;

    Kept(String label) {
        this.label = label;
    }

    /** What people are told of it. */
    public String label() {
        return label;
    }
}
