package org.dateline.desk.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dateline.desk.rows.ArticleText;
import org.dateline.desk.rows.DetailText;
import org.dateline.desk.rows.RowFormat;
import org.dateline.ingest.fault.OneLine;
import org.dateline.store.RecordStore;
import org.dateline.store.query.Lookup;
import org.dateline.store.query.Match;
import org.dateline.store.query.Queries;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline show ID}: everything about one thing. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description = "Shows one event with its incident, one statement, article or correction, by its id.")
final class ShowCommand implements Callable<Integer> {

    private static final int MOST = 10;

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "ID",
            description = "an id, or its first characters, at least " + Lookup.LEAST + "; an incident has the id of its"
                    + " first report's event")
    private String id = "";

    @Mixin
    private RecordOption record = new RecordOption();

    ShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (id.length() < Lookup.LEAST) {
            throw new ParameterException(
                    spec.commandLine(), "an id is told by at least " + Lookup.LEAST + " characters");
        }
        try (RecordStore store = record.openExisting(console)) {
            Queries queries = store.queries();
            Lookup lookup = queries.lookup();
            List<Match> matches = lookup.find(id, MOST + 1);
            if (matches.isEmpty()) {
                console.say("dateline: nothing has the id " + OneLine.of(id));
                return ExitCode.USAGE;
            }
            if (matches.size() > 1) {
                throw new ParameterException(spec.commandLine(), ambiguous(matches));
            }
            console.out().print(text(queries, matches.get(0)));
            return ExitCode.OK;
        }
    }

    private String ambiguous(List<Match> matches) {
        return OneLine.of(id) + " begins several ids: "
                + matches.stream()
                        .limit(MOST)
                        .map(match -> match.kind() + " " + match.id())
                        .collect(Collectors.joining(", "))
                + (matches.size() > MOST ? " …" : "");
    }

    private String text(Queries queries, Match match) {
        Lookup lookup = queries.lookup();
        RowFormat.Page page = new RowFormat.Page(console.width(), console.colour());
        return switch (match.kind()) {
            case "article" -> new ArticleText(page, queries.voices()).of(lookup.article(match.id()));
            case "correction" -> new DetailText(page, queries.voices()).of(lookup.correction(match.id()));
            default -> new DetailText(page, queries.voices()).of(lookup.line(match.id()));
        };
    }
}
