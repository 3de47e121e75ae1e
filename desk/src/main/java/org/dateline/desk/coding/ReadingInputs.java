package org.dateline.desk.coding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dateline.ingest.ReadingOptions;
import org.dateline.ingest.capture.Capture;
import org.dateline.ingest.capture.EarlierCoding;
import org.dateline.store.ledger.EntryContent.ReadAs;

/**
 * What is to be read, and how.
 *
 * @param readAs what is known of all of it
 * @param anyLanguage whether articles that are not in English are read too
 */
public record ReadingInputs(InputFiles files, ReadAs readAs, boolean anyLanguage) {

    /** Inputs of which nothing is known. */
    public static ReadingInputs of(InputFiles files) {
        return new ReadingInputs(files, ReadAs.FOUND, false);
    }

    /**
     * What is known of every article that is read.
     *
     * @throws org.dateline.ingest.fault.InputFault if a date or an encoding is none
     */
    public static ReadingOptions options(ReadAs readAs, boolean anyLanguage) {
        ReadingOptions options = new ReadingOptions(null, null, anyLanguage).outlet(readAs.outlet());
        if (readAs.published() != null) {
            options = options.published(readAs.published());
        }
        return readAs.charset() == null ? options : options.charset(readAs.charset());
    }

    /** What was known of a capture: an encoding or a date that came with it has to be kept, or it is read otherwise the next time. */
    ReadAs readAs(Capture capture) {
        return readAs(readAs, capture);
    }

    /** @param known of all that is read */
    static ReadAs readAs(ReadAs known, Capture capture) {
        EarlierCoding earlier = capture.earlier();
        String published = known.published() == null && earlier != null ? earlier.published() : known.published();
        String charset = capture.charset() == null ? known.charset() : capture.charset();
        return new ReadAs(published, charset, known.outlet());
    }

    ReadingOptions options() {
        return options(readAs, anyLanguage);
    }

    /** What tells these inputs from others; nobody can go on with what came by standard input. */
    List<String> identity() {
        List<String> identity = new ArrayList<>();
        for (InputFile given : files.given()) {
            if (given.isStandardInput()) {
                identity.add(UUID.randomUUID().toString());
            } else if (given.path() != null || given.name().contains("://")) {
                identity.add(given.name());
            } else {
                identity.add(Path.of(given.name()).toAbsolutePath().normalize().toString());
            }
        }
        identity.add("--published " + readAs.published());
        identity.add("--charset " + readAs.charset());
        return identity;
    }
}
