package org.dateline.desk.coding;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.dateline.core.coding.ArticleCoder;
import org.dateline.core.coding.RecordWriter;
import org.dateline.core.dictionary.Dictionaries;
import org.dateline.core.syntax.ArticleParser;
import org.dateline.corenlp.CoreNlpParser;
import org.dateline.ingest.capture.Capture;
import org.dateline.ingest.dictionary.DictionaryFile;
import org.dateline.ingest.dictionary.DictionaryFolder;
import org.dateline.ingest.fault.InputFault;
import org.dateline.ingest.fault.Origin;
import org.dateline.ingest.gazetteer.GazetteerFolder;
import org.dateline.ingest.gazetteer.LoadedLayer;
import org.dateline.ingest.web.WebReader;
import org.dateline.store.ledger.EntryContent.CoderId;
import org.jspecify.annotations.Nullable;

/**
 * What articles are coded with, beside what the program itself has.
 *
 * @param folder that it was loaded from
 * @param digest 64 hex digits over all of it; empty for nothing
 */
public record CodingResources(Path folder, Dictionaries dictionaries, List<LoadedLayer> gazetteers, String digest) {

    public CodingResources {
        gazetteers = List.copyOf(gazetteers);
    }

    /**
     * The dictionaries and gazetteers of a folder.
     *
     * @param named the folder; null for the one in the working folder, if it is there
     * @param onlyLoaded without the lexicons of the program
     * @throws InputFault if a folder is named and has none, or one cannot be read
     */
    public static CodingResources load(@Nullable Path named, boolean onlyLoaded) {
        DictionaryFolder folder = new DictionaryFolder(named == null ? Path.of(DictionaryFolder.DEFAULT) : named);
        List<LoadedLayer> gazetteers = new GazetteerFolder(folder.path()).open();
        Dictionaries dictionaries = folder.read(onlyLoaded);
        if (dictionaries.isEmpty() && (named != null && gazetteers.isEmpty() || onlyLoaded)) {
            throw new InputFault(
                    folder.path().toString(), "no dictionary is loaded there; see: dateline load actors --help");
        }
        return new CodingResources(folder.path(), dictionaries, gazetteers, digest(folder, gazetteers, onlyLoaded));
    }

    private static String digest(DictionaryFolder folder, List<LoadedLayer> gazetteers, boolean onlyLoaded) {
        StringBuilder all = new StringBuilder();
        for (Path file : folder.files()) {
            Capture bytes = new Capture(
                    Origin.of(file.toString()), DictionaryFile.read(file).bytes());
            all.append(file.getFileName()).append('\t').append(bytes.revision()).append('\n');
        }
        gazetteers.forEach(layer ->
                all.append(layer.name()).append('\t').append(layer.digest()).append('\n'));
        if (onlyLoaded) {
            all.append("only\n");
        }
        return all.isEmpty()
                ? ""
                : new Capture(Origin.of("resources"), all.toString().getBytes(StandardCharsets.UTF_8))
                        .revision()
                        .substring("sha256:".length());
    }

    /** A run that codes with these resources, which loads its parser itself. */
    public CodingRun run(InputStream standardInput, int threads) {
        return run(standardInput, threads, CoreNlpParser::load);
    }

    /**
     * A run that codes with these resources, and asks the public Internet alone where an address is named.
     *
     * @param parsers gives the parser, once a run
     */
    public CodingRun run(InputStream standardInput, int threads, Supplier<ArticleParser> parsers) {
        return run(standardInput, threads, parsers, () -> ProgramWeb.open(Set.of()));
    }

    /**
     * A run that codes with these resources.
     *
     * @param parsers gives the parser, once a run
     * @param web opens the web, where an address is named
     */
    public CodingRun run(
            InputStream standardInput, int threads, Supplier<ArticleParser> parsers, Supplier<WebReader> web) {
        return new CodingRun(
                standardInput,
                threads,
                new Recalled<>(() -> ArticleCoder.load(
                        dictionaries,
                        gazetteers.stream().map(LoadedLayer::layer).toList())),
                web,
                Clock.systemUTC(),
                parsers);
    }

    /** How the record names the coder that has these resources. */
    public CoderId coder() {
        return new CoderId(ProgramVersion.number(), digest);
    }

    /** Writes the record's lines, with what they were coded with. */
    public RecordWriter writer(boolean withMentions) {
        return new RecordWriter(
                withMentions,
                ProgramVersion.number(),
                gazetteers.stream()
                        .map(loaded -> new RecordWriter.LoadedFile(loaded.name(), loaded.digest()))
                        .toList());
    }
}
