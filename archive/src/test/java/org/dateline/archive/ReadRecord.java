package org.dateline.archive;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dateline.core.article.Article;
import org.dateline.core.syntax.ArticleParser;
import org.dateline.desk.coding.CodingResources;
import org.dateline.desk.coding.InputFiles;
import org.dateline.desk.coding.Reading;
import org.dateline.desk.coding.ReadingInputs;
import org.dateline.desk.coding.ReadingListener;
import org.dateline.desk.coding.Tally;
import org.dateline.ingest.fault.ReadingFault;
import org.dateline.store.CodedCapture;
import org.dateline.store.Kept;
import org.dateline.store.RecordExport;
import org.dateline.store.RecordStore;
import org.dateline.store.database.RecordAddress;

/**
 * What {@code read} makes of inputs.
 *
 * @param findings the incidents, and what each line is to them
 * @param lines of each article, by its revision
 * @param faults what was left out, with the reasons
 */
public record ReadRecord(SortedMap<String, String> findings, SortedMap<String, String> lines, List<String> faults) {

    /** @param file where the record is to be @param parsers is asked if anything must be coded */
    public static ReadRecord of(Path file, CodingResources resources, Supplier<ArticleParser> parsers, Path... inputs) {
        RecordAddress address = RecordAddress.of(file.toString());
        SortedMap<String, String> lines = new TreeMap<>();
        List<String> faults = new ArrayList<>();
        try (RecordStore store = RecordStore.open(address, Clock.systemUTC())) {
            InputFiles files =
                    InputFiles.of(Stream.of(inputs).map(Path::toString).toList());
            new Reading(store, resources, resources.run(InputStream.nullInputStream(), 2, parsers))
                    .read(ReadingInputs.of(files), new ReadingListener() {
                        @Override
                        public void kept(Article article, CodedCapture coded, Kept kept) {
                            lines.put(article.revision(), coded.lines());
                        }

                        @Override
                        public void fault(ReadingFault fault) {
                            faults.add(fault.getMessage());
                        }

                        @Override
                        public void doubt(String message) {}

                        @Override
                        public void coded(Tally tally) {}
                    });
        }
        return new ReadRecord(RecordExport.findings(address), lines, faults);
    }
}
