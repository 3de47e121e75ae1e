package org.dateline.desk.correction;

/** Who works at this machine. */
public final class LocalAuthor {

    private LocalAuthor() {}

    /** The name that the operating system knows him by. */
    public static String name() {
        return System.getProperty("user.name", "unknown");
    }
}
