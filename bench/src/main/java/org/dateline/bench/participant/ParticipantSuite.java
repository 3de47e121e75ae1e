package org.dateline.bench.participant;

import java.util.List;
import org.dateline.bench.coded.CodingSuite;
import org.dateline.bench.coded.RowForms;

/** Actors and recipients against sentences and documents in which people marked them. */
public final class ParticipantSuite extends CodingSuite {

    public ParticipantSuite() {
        super(new RowForms(List.of(new TagForm(), new DocumentForm())));
    }

    @Override
    public String name() {
        return "participants";
    }

    @Override
    public String description() {
        return "Measures how many of those who act, and of those to whom it is done, are found in the right part. A"
                + " phrase is found if one of ours overlaps it. A file holds rows of one form.";
    }
}
