package org.dateline.bench.cli;

import java.util.List;
import org.dateline.bench.fidelity.Fidelity;
import org.dateline.bench.gold.GoldRow;
import org.dateline.bench.gold.RowArticles;
import org.dateline.bench.run.RowWork;
import org.dateline.corenlp.InferenceComparison;
import org.dateline.corenlp.InferencePair;

/**
 * How far our inference of CoreNLP's models finds what CoreNLP's own does. It needs no more of an article than what both find in
 * it, so that articles are compared as they are read.
 */
final class FidelityMode implements RowWork<FidelityMode.Read> {

    private final InferenceComparison comparison;
    private final RowArticles reader = new RowArticles();
    private final Fidelity counts = new Fidelity();

    FidelityMode(InferenceComparison comparison) {
        this.comparison = comparison;
    }

    /** A row as two inferences read it. */
    record Read(String name, List<InferencePair> pairs) {}

    @Override
    public Read of(GoldRow row) {
        return new Read(row.name(), comparison.read(reader.read(row)));
    }

    void add(Read read) {
        counts.add(read.name, read.pairs);
    }

    /** @throws OutputFault if the figures cannot be kept */
    void print(SpeedSheet sheet) {
        sheet.print(counts.report(), counts.measures());
    }
}
