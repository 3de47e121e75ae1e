package org.dateline.desk.cli;

import java.net.URI;
import java.util.Optional;
import org.dateline.desk.web.DeskSettings;
import org.dateline.ingest.fault.InputFault;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the links of letters lead. */
final class DeskUrlOption {

    @Option(
            names = "--desk-url",
            paramLabel = "URL",
            description = "where readers find the desk, for the links in letters, as https://desk.example (default:"
                    + " http://localhost:" + DeskSettings.USUAL_PORT
                    + " or the port of the desk, which is of use at this"
                    + " machine alone)")
    private @Nullable URI url;

    /**
     * The address of the desk's first page, if one is given.
     *
     * @throws InputFault if it is none
     */
    Optional<URI> find() {
        URI given = url;
        if (given == null) {
            return Optional.empty();
        }
        String scheme = String.valueOf(given.getScheme());
        if (!scheme.equalsIgnoreCase("http") && !scheme.equalsIgnoreCase("https") || given.getHost() == null) {
            throw new InputFault("--desk-url", "write it as https://desk.example");
        }
        return Optional.of(given.resolve("/"));
    }
}
