package org.dateline.core.actor;

/** What sort of actor a mention refers to. */
public enum ReferentKind {
    COUNTRY,
    GROUP,
    ORGANISATION,
    PERSON,
    /** People or bodies known by what they are: Pakistani officials, the army, protesters. */
    SECTOR;

    /** Tells whether "it" can stand for such an actor. */
    public boolean isBody() {
        return this == COUNTRY || this == GROUP || this == ORGANISATION;
    }
}
