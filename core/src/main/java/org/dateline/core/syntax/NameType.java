package org.dateline.core.syntax;

/** The kind of name a token is part of, after the three classes of CoNLL-2003 that matter here. */
public enum NameType {
    NONE,
    PERSON,
    LOCATION,
    ORGANIZATION
}
