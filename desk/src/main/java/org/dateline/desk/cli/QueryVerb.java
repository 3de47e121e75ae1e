package org.dateline.desk.cli;

import java.time.LocalDate;
import org.dateline.desk.rows.Sheets;
import org.dateline.store.query.Queries;
import org.jspecify.annotations.Nullable;

/** What can be asked of the record. */
enum QueryVerb {
    EVENTS("Who did what to whom: the events that articles tell of, each as one sentence reports it.") {
        @Override
        Question<?> of(Queries queries, @Nullable LocalDate on) {
            return new Question<>(label(), queries.events(), Sheets.events());
        }
    },
    STATEMENTS("Who said what.") {
        @Override
        Question<?> of(Queries queries, @Nullable LocalDate on) {
            return new Question<>(label(), queries.statements(), Sheets.statements());
        }
    },
    CLAIMS("What is only claimed, or denied: who says so, who denies it, and who vouches for it independently.") {
        @Override
        Question<?> of(Queries queries, @Nullable LocalDate on) {
            return new Question<>(label(), queries.claims(), Sheets.claims(queries.voices()));
        }
    },
    CONTROL("Who holds which places, since when, as of when, and on whose word.") {
        @Override
        Question<?> of(Queries queries, @Nullable LocalDate on) {
            return new Question<>("places", queries.control(on), Sheets.control(queries.voices()));
        }
    },
    ACTORS("Who acts and who speaks, and how often.") {
        @Override
        Question<?> of(Queries queries, @Nullable LocalDate on) {
            return new Question<>(label(), queries.actors(), Sheets.actors());
        }
    },
    ARTICLES("The articles that were read.") {
        @Override
        Question<?> of(Queries queries, @Nullable LocalDate on) {
            return new Question<>(label(), queries.articles(), Sheets.articles(queries.voices()));
        }
    },
    INCIDENTS("What happened: reports of the same happening, merged.") {
        @Override
        Question<?> of(Queries queries, @Nullable LocalDate on) {
            return new Question<>(label(), queries.incidents(), Sheets.incidents(queries.voices()));
        }
    };

    private final String description;

    QueryVerb(String description) {
        this.description = description;
    }

    String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    String description() {
        return description;
    }

    /**
     * The question in a record.
     *
     * @param on of control: the day to tell it of; null for all days
     */
    abstract Question<?> of(Queries queries, @Nullable LocalDate on);
}
