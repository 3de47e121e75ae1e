package org.dateline.core.ontology;

/** Whether an event cooperates or conflicts, in words or in deeds: the quad classes of event data. */
public enum Quad {
    VERBAL_COOPERATION("VC"),
    MATERIAL_COOPERATION("MC"),
    VERBAL_CONFLICT("VK"),
    MATERIAL_CONFLICT("MK");

    private final String shortName;

    Quad(String shortName) {
        this.shortName = shortName;
    }

    /** The two letters of event data: V or M, C or K. */
    public String shortName() {
        return shortName;
    }

    /** The number that GDELT and POLECAT use, 1 to 4. */
    public int number() {
        return ordinal() + 1;
    }

    public boolean isConflict() {
        return this == VERBAL_CONFLICT || this == MATERIAL_CONFLICT;
    }

    public boolean isMaterial() {
        return this == MATERIAL_COOPERATION || this == MATERIAL_CONFLICT;
    }
}
