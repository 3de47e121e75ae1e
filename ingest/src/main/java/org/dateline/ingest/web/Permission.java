package org.dateline.ingest.web;

/** Whether the owner of a host lets programs read something. */
public enum Permission {
    GRANTED,
    REFUSED,
    /** What he wants could not be had now. */
    UNKNOWN
}
