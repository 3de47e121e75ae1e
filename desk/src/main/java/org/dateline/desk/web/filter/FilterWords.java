package org.dateline.desk.web.filter;

import org.dateline.desk.question.NothingFound;
import org.dateline.store.query.FilterPart;

/** What can be done where nothing answers, in the words of the web. */
public enum FilterWords implements NothingFound.Wording {
    WORDS;

    @Override
    public String nothingRead() {
        return "Nothing is read yet.";
    }

    @Override
    public String part(FilterPart part) {
        return "the filter " + part.label();
    }

    @Override
    public String parts() {
        return "filters";
    }
}
