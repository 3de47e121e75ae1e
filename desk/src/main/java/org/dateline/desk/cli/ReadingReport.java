package org.dateline.desk.cli;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.dateline.core.article.Article;
import org.dateline.desk.coding.ReadingListener;
import org.dateline.desk.coding.Tally;
import org.dateline.ingest.fault.ReadingFault;
import org.dateline.store.CodedCapture;
import org.dateline.store.Kept;

/** Tells people on stderr how far a reading is, what cannot be read, and at the end what was. */
class ReadingReport implements ReadingListener {

    private final Console console;
    private final Progress progress;
    private final boolean all;
    private final Map<Kept, Integer> kept = new EnumMap<>(Kept.class);
    private Tally tally = Tally.NOTHING;

    /** @param all whether nothing else tells what became of the articles */
    private ReadingReport(Console console, boolean quiet, boolean all) {
        this.console = console;
        this.progress = new Progress(console, quiet, all || !console.outIsTerminal());
        this.all = all;
    }

    /** Of a run that shows each article that matters itself. */
    ReadingReport(Console console, boolean quiet) {
        this(console, quiet, false);
    }

    /** Of a run that shows nothing else. */
    static ReadingReport ofAll(Console console, boolean quiet) {
        return new ReadingReport(console, quiet, true);
    }

    @Override
    public void begin(OptionalLong size) {
        progress.begin(size);
    }

    @Override
    public void kept(Article article, CodedCapture coded, Kept how) {
        kept.merge(how, 1, Integer::sum);
    }

    @Override
    public void fault(ReadingFault fault) {
        doubt(String.valueOf(fault.getMessage()));
    }

    @Override
    public void doubt(String message) {
        progress.clear();
        console.say("dateline: " + message);
    }

    @Override
    public void coded(Tally done) {
        tally = done;
        progress.show(done);
    }

    /** Sums up; what it was told is all there is. */
    void end() {
        if (all) {
            progress.end(
                    tally,
                    kept.entrySet().stream()
                            .map(some -> some.getValue() + " " + some.getKey().label())
                            .collect(Collectors.joining(", ")));
        } else {
            progress.end(tally);
        }
    }
}
