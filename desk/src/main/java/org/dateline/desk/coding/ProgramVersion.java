package org.dateline.desk.coding;

/** The version of the program, from its jar; what it codes is named after it. */
public final class ProgramVersion {

    private ProgramVersion() {}

    public static String number() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
