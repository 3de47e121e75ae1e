package org.dateline.ingest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.core.lexicon.Table;

/** Recognises the lines a page puts around and between the words of its story. Thread-safe. */
public final class Furniture {

    private static final int MOST_WORDS = 60;

    private final List<Cue> cues;

    public Furniture() {
        List<Cue> read = new ArrayList<>();
        for (Table.Row row : Table.ofResource(Furniture.class, "furniture.tsv").rows()) {
            read.add(Cue.of(row));
        }
        this.cues = List.copyOf(read);
    }

    /** What a line is, if one of the cues fits it; the first in the file counts. */
    public Optional<FurnitureKind> find(String words) {
        int count = (int) words.chars().filter(c -> c == ' ').count() + 1;
        if (count > MOST_WORDS) {
            return Optional.empty();
        }
        String low = normalised(words);
        for (Cue cue : cues) {
            if (count <= cue.most() && cue.fits(low)) {
                return Optional.of(cue.kind());
            }
        }
        return Optional.empty();
    }

    static String normalised(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('\u00a0', ' ');
    }

    /** Where in a line a cue must stand. */
    private enum Where {
        WHOLE,
        START,
        END,
        ANYWHERE
    }

    private record Cue(FurnitureKind kind, Where where, Pattern pattern, int most) {

        static Cue of(Table.Row row) {
            Where where = Where.valueOf(row.get("where").toUpperCase(Locale.ROOT));
            String regex = row.get("pattern");
            Pattern pattern = Pattern.compile(where == Where.END ? "(?:" + regex + ")$" : regex);
            int most = row.find("most").map(Integer::parseInt).orElse(MOST_WORDS);
            return new Cue(
                    FurnitureKind.valueOf(
                            row.get("kind").toUpperCase(Locale.ROOT).replace('-', '_')),
                    where,
                    pattern,
                    most);
        }

        boolean fits(String low) {
            return switch (where) {
                case WHOLE -> pattern.matcher(low).matches();
                case START -> pattern.matcher(low).lookingAt();
                case END, ANYWHERE -> pattern.matcher(low).find();
            };
        }
    }
}
