package org.dateline.bench.coded;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.dateline.bench.gold.GoldRow;
import org.dateline.bench.gold.RowArticles;
import org.dateline.bench.suite.Outcome;
import org.dateline.bench.suite.Scorer;
import org.dateline.core.coding.ArticleCoder;
import org.dateline.core.syntax.ArticleParser;
import org.dateline.ingest.fault.InputFault;

/** Reads and codes each row as {@code dateline code} does, and lets its form score it. */
final class FormScorer implements Scorer<FormScore> {

    private final RowArticles articles = new RowArticles();
    private final RowForms forms;
    private final ArticleParser parser;
    private final ArticleCoder coder;

    FormScorer(RowForms forms, ArticleParser parser, ArticleCoder coder) {
        this.forms = forms;
        this.parser = parser;
        this.coder = coder;
    }

    @Override
    public FormScore score(GoldRow row) {
        return score(forms.formOf(row.origin(), row.json()), row);
    }

    private <S> FormScore score(RowForm<S> form, GoldRow row) {
        Function<CodedRow, S> comparison = form.read(row);
        CodedRow coded = new CodedRow(row, coder.code(parser.parse(articles.read(row))));
        return new FormScore(form, row.origin(), Objects.requireNonNull(comparison.apply(coded)));
    }

    /** @throws InputFault if the rows are not all of one form: their figures would mix what does not compare */
    @Override
    public Outcome sum(List<FormScore> rows) {
        FormScore first = rows.get(0);
        for (FormScore row : rows) {
            if (row.form() != first.form()) {
                throw new InputFault(
                        row.origin().toString(),
                        "a row of another form (" + row.form().name() + ") than the first row ("
                                + first.form().name() + "), of which all must be: "
                                + first.form().fields());
            }
        }
        return sum(first.form(), rows);
    }

    private static <S> Outcome sum(RowForm<S> form, List<FormScore> rows) {
        return form.sum(
                rows.stream().map(row -> form.scoreType().cast(row.score())).toList());
    }
}
