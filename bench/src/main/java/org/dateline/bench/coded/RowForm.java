package org.dateline.bench.coded;

import java.util.List;
import java.util.function.Function;
import org.dateline.bench.gold.GoldRow;
import org.dateline.bench.gold.RowText;
import org.dateline.bench.suite.Outcome;

/**
 * One form in which the rows of a suite may come. Thread-safe.
 *
 * @param <S> what is kept of a row until all are summed
 */
public interface RowForm<S> {

    /** What the data are, in a few words: {@code marked pair}. */
    String name();

    /** The fields of a row, for people. */
    String fields();

    /** The fields by which the form is known: a row that has them all is of this form. */
    List<String> knownBy();

    /** How the text of a row is found. */
    RowText text();

    /** The class of {@link S}. */
    Class<S> scoreType();

    /**
     * Reads what people marked in a row.
     *
     * @return makes the score of the row, once it is coded
     * @throws org.dateline.ingest.fault.ItemFault if the marks are not as they should be
     */
    Function<CodedRow, S> read(GoldRow row);

    /** The measures of all rows, which are given in the order of the input. */
    Outcome sum(List<S> rows);
}
