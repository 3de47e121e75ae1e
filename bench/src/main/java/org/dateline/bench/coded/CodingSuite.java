package org.dateline.bench.coded;

import org.dateline.bench.gold.RowText;
import org.dateline.bench.suite.Scorer;
import org.dateline.bench.suite.Suite;
import org.dateline.core.coding.ArticleCoder;
import org.dateline.core.syntax.ArticleParser;

/** A suite whose rows are coded whole, and come in several forms. */
public abstract class CodingSuite implements Suite {

    private final RowForms forms;

    protected CodingSuite(RowForms forms) {
        this.forms = forms;
    }

    @Override
    public final String rowForm() {
        return forms.fields();
    }

    @Override
    public final RowText rowText() {
        return forms;
    }

    @Override
    public final Scorer<?> load(ArticleParser parser) {
        return new FormScorer(forms, parser, ArticleCoder.load());
    }
}
