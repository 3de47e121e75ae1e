package org.dateline.desk.cli;

import org.dateline.desk.question.NothingFound;
import org.dateline.store.query.FilterPart;

/** What can be done where nothing answers, in the words of the command line. */
enum OptionWords implements NothingFound.Wording {
    WORDS;

    static final String NOTHING_READ = "Nothing is read yet; begin with: dateline read PATH";

    @Override
    public String nothingRead() {
        return NOTHING_READ;
    }

    @Override
    public String part(FilterPart part) {
        return "--" + part.label();
    }

    @Override
    public String parts() {
        return "options";
    }
}
