package org.dateline.bench.cli;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.dateline.bench.gold.RowText;
import org.dateline.bench.peer.Peers;
import org.dateline.bench.report.JsonReport;
import org.dateline.bench.report.Result;
import org.dateline.bench.report.ResultsFile;
import org.dateline.bench.report.TextReport;
import org.dateline.bench.suite.Scorer;
import org.dateline.bench.suite.Suite;
import org.dateline.core.syntax.ArticleParser;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline evaluate SUITE FILE…}: measures one suite on annotated files. */
@Command
final class SuiteCommand extends RowsCommand {

    private final Suite suite;

    @Mixin
    private SuiteOptions options = new SuiteOptions();

    /** @param parsers loads the parser, once a run */
    SuiteCommand(Console console, Suite suite, Supplier<ArticleParser> parsers) {
        super(console, parsers);
        this.suite = suite;
    }

    @Override
    void check() {
        if (options.errors < 0) {
            throw usage("--errors takes a number from 0, or all");
        }
    }

    @Override
    String rowForm() {
        return suite.rowForm();
    }

    @Override
    RowText rowText() {
        return suite.rowText();
    }

    @Override
    int run(GoldFiles gold, Progress progress) {
        return measure(gold, suite.load(loadParser(progress)), progress);
    }

    private <S> int measure(GoldFiles gold, Scorer<S> scorer, Progress progress) {
        List<S> scores = new ArrayList<>();
        Tally tally = readRows(gold, scorer::score, scores::add, progress);
        if (tally.articles() == 0) {
            return ExitCode.FAILED;
        }
        boolean complete = tally.faults() == 0;
        show(new Result(suite.name(), gold.names(), scorer.sum(List.copyOf(scores)), Peers.load()), complete);
        return complete ? ExitCode.OK : ExitCode.PARTLY;
    }

    private void show(Result result, boolean complete) {
        boolean json = options.format == SuiteOptions.Format.JSON;
        console.print(json ? JsonReport.of(result, options.errors) : TextReport.of(result, options.errors));
        if (!options.keep) {
            return;
        }
        if (!complete) {
            console.say("dateline: not kept, as figures of some of the rows compare with nothing");
            return;
        }
        ResultsFile results = new ResultsFile(console.home(), Clock.systemUTC());
        try {
            results.keep(result);
        } catch (IOException e) {
            throw OutputFault.ofFile(results.file().toString(), results.file(), e);
        }
    }
}
