package org.dateline.archive.run;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.archive.input.Input;
import org.dateline.ingest.fault.OneLine;

/** What is known of files, as notes tell it one after the other: in which state one was coded, or that it is gone. The last note of a file counts. */
final class CodedFiles {

    private static final String GONE = "-";

    private final Set<String> ids = new HashSet<>();

    /** By file, the state in which it was coded last. */
    private final Map<String, String> last = new HashMap<>();

    private final Set<String> gone = new HashSet<>();

    /** @param notes in the order in which they were made */
    CodedFiles(List<String> notes) {
        for (String note : notes) {
            String[] parts = note.split("\t");
            if (parts[0].equals(GONE)) {
                gone.add(parts[1]);
            } else {
                ids.add(parts[0]);
                last.put(parts[1], parts[0]);
                gone.remove(parts[1]);
            }
        }
    }

    /** The note of a file that is coded: its id, its place as a hash, and its name, with tabulators between them. */
    static String coded(Input input) {
        return note(input.id(), input.uri(), input.name());
    }

    /** The note of a file that is not in its folder any more. */
    static String gone(String uri) {
        return note(GONE, uri, uri);
    }

    private static String note(String id, String uri, String name) {
        return id + "\t" + Input.hash(uri) + "\t" + OneLine.whole(name);
    }

    /** The ids of inputs that need not be coded again. */
    Set<String> present() {
        Set<String> present = new HashSet<>(last.values());
        present.removeAll(ofGone());
        return present;
    }

    /** The ids of inputs that were corrected, and coded as they are since. */
    Set<String> corrected() {
        Set<String> corrected = new HashSet<>(ids);
        corrected.removeAll(last.values());
        return corrected;
    }

    /** The ids of inputs that were corrected or are gone. */
    Set<String> past() {
        Set<String> past = corrected();
        past.addAll(ofGone());
        return past;
    }

    private Set<String> ofGone() {
        Set<String> ids = new HashSet<>();
        last.forEach((file, id) -> {
            if (gone.contains(file)) {
                ids.add(id);
            }
        });
        return ids;
    }
}
