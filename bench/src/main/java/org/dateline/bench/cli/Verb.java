package org.dateline.bench.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A verb that does nothing without the name of what it is done to. */
abstract class Verb implements Runnable {

    private final String kind;
    private final List<String> names;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "show this help and end")
    private boolean help;

    /**
     * @param kind what the names are names of, in a word
     * @param names in the order of the help
     */
    Verb(String kind, List<String> names) {
        this.kind = kind;
        this.names = List.copyOf(names);
    }

    /** What to say to somebody who typed a name that there is not. */
    String explainUnknown(String name) {
        return "no " + kind + " is named '" + name + "'; there is " + names();
    }

    private String names() {
        return String.join(" or ", names);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing " + kind + ": " + names());
    }
}
