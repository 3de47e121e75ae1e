package org.dateline.ingest.archive;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of an archive's entries, of which those that mean harm are refused. Nothing is ever written under them; but what
 * is called as a file elsewhere wants to pass for it. Of one archive; not thread-safe.
 */
final class EntryNames {

    private static final int LONGEST = 1000;

    private static final Pattern ABSOLUTE = Pattern.compile("[/\\\\].*|\\p{Alpha}:.*", Pattern.DOTALL);

    private static final Pattern CLIMBING = Pattern.compile("(?:.*[/\\\\])?\\.\\.(?:[/\\\\].*)?", Pattern.DOTALL);

    private final Set<String> seen = new HashSet<>();

    /** Why an entry of this name is refused; empty if it is not. */
    Optional<String> refusal(String name) {
        if (name.length() > LONGEST) {
            return Optional.of("its name has more than " + LONGEST + " characters");
        }
        if (ABSOLUTE.matcher(name).matches()) {
            return Optional.of("its name leads out of the archive: it begins at the root of a disk");
        }
        if (CLIMBING.matcher(name).matches()) {
            return Optional.of("its name leads out of the archive, by \"..\"");
        }
        return seen.add(name) ? Optional.empty() : Optional.of("another entry before it has the same name");
    }
}
