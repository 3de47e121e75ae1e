package org.dateline.bench.event;

import java.util.List;
import org.dateline.bench.coded.CodingSuite;
import org.dateline.bench.coded.RowForms;

/** Events against sentences that people coded in PLOVER or CAMEO. */
public final class EventSuite extends CodingSuite {

    public EventSuite() {
        super(new RowForms(List.of(
                new PairForm(new ModelAnswer(), new NearestEvent()),
                new RecordForm(),
                new CodeForm(),
                new ClassForm(),
                new OrdinaryForm())));
    }

    @Override
    public String name() {
        return "events";
    }

    @Override
    public String description() {
        return "Measures how far the events coded in sentences agree with those that people coded there: types, codes"
                + " and parties. What happens between a marked pair is asked of the type model, which tells nothing of rows that it"
                + " has learnt from: see train types --folds. A file holds rows of one form. --errors shows each error with all events of its"
                + " sentence, as type, CAMEO code, actor > recipient, [trigger] and frame.";
    }
}
