package org.dateline.bench.profile;

/**
 * A method that was under way when a sample was taken.
 *
 * @param type the full name of its class
 * @param method its name, without parameters
 */
record Frame(String type, String method) {

    /** The package of its class; {@code (none)} without one. */
    String packageName() {
        int dot = type.lastIndexOf('.');
        return dot < 0 ? "(none)" : type.substring(0, dot);
    }

    @Override
    public String toString() {
        return type + "." + method;
    }
}
