package org.dateline.desk.question;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.desk.rows.Sheets;
import org.dateline.store.query.ControlRow;
import org.dateline.store.query.Queries;
import org.dateline.store.query.VoiceNames;
import org.jspecify.annotations.Nullable;

/** What can be asked of the record. */
public enum QueryVerb {
    EVENTS("Who did what to whom: the events that articles tell of, each as one sentence reports it.") {
        @Override
        public Question<?> of(Queries queries, @Nullable LocalDate on) {
            return new Question<>(label(), queries.events(), Sheets.events());
        }
    },
    STATEMENTS("Who said what.") {
        @Override
        public Question<?> of(Queries queries, @Nullable LocalDate on) {
            return new Question<>(label(), queries.statements(), Sheets.statements());
        }
    },
    CLAIMS("What is only claimed, or denied: who says so, who denies it, and who vouches for it independently.") {
        @Override
        public Question<?> of(Queries queries, @Nullable LocalDate on) {
            VoiceNames voices = queries.voices();
            return new Question<>(
                    label(),
                    queries.claims(),
                    Sheets.claims(voices),
                    rows -> voices.prepare(all(rows, row -> row.vouching().stream())));
        }
    },
    CONTROL("Who holds which places, since when, as of when, and on whose word.") {
        @Override
        public Question<?> of(Queries queries, @Nullable LocalDate on) {
            VoiceNames voices = queries.voices();
            return new Question<>("places", queries.control(on), Sheets.control(voices), naming(voices));
        }

        @Override
        public boolean isOfADay() {
            return true;
        }
    },
    SEIZED("What else is told to be seized and held, by its words: it is no place that the gazetteer knows.") {
        @Override
        public Question<?> of(Queries queries, @Nullable LocalDate on) {
            VoiceNames voices = queries.voices();
            return new Question<>("things seized", queries.seized(on), Sheets.seized(voices), naming(voices));
        }

        @Override
        public boolean isOfADay() {
            return true;
        }
    },
    DISPLACEMENTS("Who left home, from where to where, how many, and who says so.") {
        @Override
        public Question<?> of(Queries queries, @Nullable LocalDate on) {
            return new Question<>(label(), queries.displacements(), Sheets.displacements());
        }
    },
    ACTORS("Who acts and who speaks, and how often.") {
        @Override
        public Question<?> of(Queries queries, @Nullable LocalDate on) {
            return new Question<>(label(), queries.actors(), Sheets.actors());
        }
    },
    ARTICLES("The articles that were read.") {
        @Override
        public Question<?> of(Queries queries, @Nullable LocalDate on) {
            VoiceNames voices = queries.voices();
            return new Question<>(
                    label(),
                    queries.articles(),
                    Sheets.articles(voices),
                    rows -> voices.prepare(all(rows, row -> Stream.of(row.voice()))));
        }
    },
    INCIDENTS("What happened: reports of the same happening, merged.") {
        @Override
        public Question<?> of(Queries queries, @Nullable LocalDate on) {
            VoiceNames voices = queries.voices();
            return new Question<>(
                    label(),
                    queries.incidents(),
                    Sheets.incidents(voices),
                    rows -> voices.prepare(all(rows, row -> row.voices().stream())));
        }
    };

    /** Looks up whoever vouches for stretches of control. */
    private static Consumer<List<ControlRow>> naming(VoiceNames voices) {
        return rows -> voices.prepare(
                all(rows, row -> row.stretches().stream().flatMap(stretch -> stretch.voices().stream())));
    }

    private static <R> List<String> all(List<R> rows, Function<R, Stream<String>> voices) {
        return rows.stream().flatMap(voices).toList();
    }

    private final String description;

    QueryVerb(String description) {
        this.description = description;
    }

    /** The name on the command line and in addresses. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The verb of a name, in any case. */
    public static Optional<QueryVerb> find(String label) {
        return Arrays.stream(values())
                .filter(verb -> verb.label().equalsIgnoreCase(label))
                .findFirst();
    }

    public String description() {
        return description;
    }

    /** Tells whether it can be asked how something stood on a day. */
    public boolean isOfADay() {
        return false;
    }

    /**
     * The question in a record.
     *
     * @param on of what {@link #isOfADay}: the day to tell it of; null for all days
     */
    public abstract Question<?> of(Queries queries, @Nullable LocalDate on);
}
