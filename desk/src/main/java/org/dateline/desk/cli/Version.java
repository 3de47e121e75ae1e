package org.dateline.desk.cli;

import org.dateline.desk.coding.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** Tells the program's version. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"dateline " + ProgramVersion.number()};
    }
}
