package org.dateline.desk.cli;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.core.coding.ArticleCoder;
import org.dateline.core.coding.RecordWriter;
import org.dateline.core.dictionary.Dictionaries;
import org.dateline.desk.coding.CodingRun;
import org.dateline.ingest.capture.Capture;
import org.dateline.ingest.dictionary.DictionaryFile;
import org.dateline.ingest.dictionary.DictionaryFolder;
import org.dateline.ingest.fault.InputFault;
import org.dateline.ingest.fault.Origin;
import org.dateline.ingest.gazetteer.GazetteerFolder;
import org.dateline.ingest.gazetteer.LoadedLayer;
import org.dateline.ingest.web.WebReader;
import org.dateline.store.ledger.EntryContent.CoderId;

/**
 * What articles are coded with, beside what the program itself has.
 *
 * @param digest 64 hex digits over all of it; empty for nothing
 */
record CodingResources(Dictionaries dictionaries, List<LoadedLayer> gazetteers, String digest) {

    /**
     * The dictionaries and gazetteers that the options name, or that are kept in the working folder; tells people which.
     *
     * @throws InputFault if the folder that is named has none, or one cannot be read
     */
    static CodingResources load(Console console, CodingOptions options) {
        DictionaryFolder folder = new DictionaryFolder(
                options.dictionaries == null ? Path.of(DictionaryFolder.DEFAULT) : options.dictionaries);
        List<LoadedLayer> gazetteers = new GazetteerFolder(folder.path()).open();
        Dictionaries dictionaries = folder.read(options.onlyLoaded);
        boolean named = options.dictionaries != null && gazetteers.isEmpty();
        if (dictionaries.isEmpty() && (named || options.onlyLoaded)) {
            throw new InputFault(
                    folder.path().toString(), "no dictionary is loaded there; see: dateline load actors --help");
        }
        if (!gazetteers.isEmpty() && !options.quiet) {
            console.say("With the gazetteers in " + folder.path() + ": "
                    + gazetteers.stream().map(LoadedLayer::name).collect(Collectors.joining(", ")));
        }
        if (!dictionaries.isEmpty() && !options.quiet) {
            console.say("With the dictionaries in " + folder.path() + ": "
                    + dictionaries.all().size() + (options.onlyLoaded ? ", and nothing else" : ""));
        }
        return new CodingResources(dictionaries, gazetteers, digest(folder, gazetteers, options));
    }

    private static String digest(DictionaryFolder folder, List<LoadedLayer> gazetteers, CodingOptions options) {
        StringBuilder all = new StringBuilder();
        for (Path file : folder.files()) {
            Capture bytes = new Capture(
                    Origin.of(file.toString()), DictionaryFile.read(file).bytes());
            all.append(file.getFileName()).append('\t').append(bytes.revision()).append('\n');
        }
        gazetteers.forEach(layer ->
                all.append(layer.name()).append('\t').append(layer.digest()).append('\n'));
        if (options.onlyLoaded) {
            all.append("only\n");
        }
        return all.isEmpty()
                ? ""
                : new Capture(Origin.of("resources"), all.toString().getBytes(StandardCharsets.UTF_8))
                        .revision()
                        .substring("sha256:".length());
    }

    CodingRun run(InputStream standardInput, int threads) {
        return new CodingRun(
                standardInput,
                threads,
                () -> ArticleCoder.load(
                        dictionaries,
                        gazetteers.stream().map(LoadedLayer::layer).toList()),
                () -> new WebReader("Dateline/" + Version.number()),
                Clock.systemUTC());
    }

    /** How the record names the coder that has these resources. */
    CoderId coder() {
        return new CoderId(Version.number(), digest);
    }

    /** Writes the record's lines, with what they were coded with. */
    RecordWriter writer(boolean withMentions) {
        return new RecordWriter(
                withMentions,
                Version.number(),
                gazetteers.stream()
                        .map(loaded -> new RecordWriter.LoadedFile(loaded.name(), loaded.digest()))
                        .toList());
    }
}
