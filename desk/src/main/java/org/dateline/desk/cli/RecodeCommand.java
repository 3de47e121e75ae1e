package org.dateline.desk.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dateline.core.ledger.revision.CodingChanges;
import org.dateline.core.ledger.revision.CodingChanges.LineChange;
import org.dateline.core.record.Coding;
import org.dateline.core.record.RecordReader;
import org.dateline.desk.coding.CodingResources;
import org.dateline.desk.coding.Reading;
import org.dateline.desk.coding.RecodingListener;
import org.dateline.desk.coding.Tally;
import org.dateline.store.CodedCapture;
import org.dateline.store.RecordStore;
import org.dateline.store.StoredCapture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline recode}: codes what the record keeps once more. */
@Command(
        name = "recode",
        mixinStandardHelpOptions = true,
        description = "Codes all that the record keeps once more, with this version of the program and what is loaded"
                + " now, and prints what is read otherwise. Corrections stay.")
final class RecodeCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private RecordOption record = new RecordOption();

    @Mixin
    private CodingOptions options = new CodingOptions();

    @Option(names = "--changes", description = "print each line that changed, not only how many of each article")
    private boolean changes;

    RecodeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try (Interruption interruption = Interruption.ofReading(console)) {
            return recode();
        }
    }

    private int recode() {
        CodingResources resources = options.load(console);
        try (RecordStore store = record.openExisting(console)) {
            Recoding recoding = new Recoding();
            Tally tally = new Reading(store, resources, resources.run(console.in(), options.threads)).recode(recoding);
            recoding.end();
            printTotal(
                    recoding.total,
                    tally.articles() + tally.faults(),
                    store.captures().count());
            store.corrections()
                    .adrift()
                    .forEach(made -> console.say("dateline: correction " + made.id() + " ("
                            + made.content().change() + " by " + made.content().author()
                            + ") is about nothing that is coded now"));
            console.out().flush();
            return tally.faults() + tally.cutArticles() == 0 ? ExitCode.OK : ExitCode.PARTLY;
        }
    }

    /** Also that nothing was to be done: a count of no lines would look as if the record had none. */
    private void printTotal(Count total, int looked, int kept) {
        if (kept == 0) {
            console.say(OptionWords.NOTHING_READ);
        } else if (looked == 0) {
            console.out()
                    .println("all: " + Progress.count(kept, "revision")
                            + ", coded already by this version with what is loaded now");
        } else {
            int before = kept - looked;
            total.print(
                    "all",
                    ", in " + Progress.count(looked, "revision")
                            + (before == 0
                                    ? ""
                                    : "; " + before + " coded already by this version with what is loaded now"));
        }
    }

    /** How many lines changed. */
    private final class Count {
        private final Map<String, Integer> numbers = new HashMap<>();

        void add(CodingChanges changed) {
            for (LineChange change : changed.changes()) {
                String how = change.older() == null ? "new" : change.newer() == null ? "gone" : "changed";
                numbers.merge(how, 1, Integer::sum);
            }
            numbers.merge("same", changed.same(), Integer::sum);
        }

        private int number(String how) {
            return numbers.getOrDefault(how, 0);
        }

        void print(String of, String within) {
            console.out()
                    .println(of + ": " + number("new") + " new, " + number("gone") + " gone, " + number("changed")
                            + " changed, " + number("same") + " the same" + within);
        }
    }

    /** Tells what is read otherwise. */
    private final class Recoding extends ReadingReport implements RecodingListener {
        private final RecordReader reader = new RecordReader();
        private final Count total = new Count();

        Recoding() {
            super(console, options.quiet);
        }

        @Override
        public void recoded(StoredCapture before, CodedCapture now) {
            Coding newer = reader.read(now.lines());
            CodingChanges changed = CodingChanges.between(before.coding(), newer);
            total.add(changed);
            if (!changed.changes().isEmpty()) {
                print(newer, changed);
            }
        }

        private void print(Coding coding, CodingChanges changed) {
            Count count = new Count();
            count.add(changed);
            String title = coding.article().publication().title();
            count.print(coding.article().id() + (title == null ? "" : " " + title), "");
            if (changes) {
                changed.changes().forEach(this::print);
            }
        }

        private void print(LineChange change) {
            String what = change.older() == null
                    ? "new " + change.newer()
                    : change.newer() == null ? "gone " + change.older() : change.newer() + " " + change.fields();
            console.out().println("  " + change.kind() + " " + what + " · " + change.sentence());
        }
    }
}
