package org.dateline.archive.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, from its jar; what it codes is named after it. */
final class Version implements IVersionProvider {

    static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"dateline " + number()};
    }
}
