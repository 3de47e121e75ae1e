package org.dateline.desk.cli;

import java.util.Set;
import java.util.TreeSet;
import org.dateline.desk.coding.ProgramWeb;
import org.dateline.ingest.web.WebReader;
import picocli.CommandLine.Option;

/** How the web is asked. */
final class WebOptions {

    @Option(
            names = "--allow-host",
            paramLabel = "HOST",
            description =
                    "a host of your own network that may be asked, as intranet.example; without it only addresses of the"
                            + " public Internet are")
    private Set<String> allowed = new TreeSet<>();

    /** Hosts of one's own network that may be asked. */
    Set<String> allowed() {
        return Set.copyOf(allowed);
    }

    WebReader open() {
        return ProgramWeb.open(allowed());
    }
}
