package org.dateline.ingest.web;

/** What the owner of a host wants of programs that would read an address there. */
public enum Permission {
    /** They may. */
    GRANTED,
    /** They may not, or it is an address that nobody asks. */
    REFUSED,
    /** His {@code robots.txt} cannot be had now: his server is in trouble, or does not answer. To be asked for later. */
    UNKNOWN
}
