package org.dateline.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.core.coding.RecordWriter;
import org.dateline.core.record.Coding;
import org.dateline.core.record.ControlLine;
import org.dateline.core.record.EventLine;
import org.dateline.core.record.RecordReader;
import org.dateline.core.record.StatementLine;
import org.dateline.store.ArticleRecorder;
import org.dateline.store.CodedCapture;
import org.dateline.store.NewRecords;
import org.dateline.store.RecordStore;
import org.dateline.store.ledger.EntryContent.CoderId;
import org.dateline.store.ledger.EntryContent.ReadAs;
import org.dateline.store.query.ClaimRow.Position;
import org.dateline.store.query.Page;
import org.dateline.store.query.Query;
import org.dateline.store.query.RecordFilter;
import org.dateline.store.query.Row;

/** The sample crisis as a record in a file, read once for all tests. */
public final class SampleRecord {

    private static final CoderId CODER = new CoderId("test", "");

    private final RecordStore store;
    private final Map<String, ControlLine> controls = new HashMap<>();
    private final Map<String, String> pagesOfEvents = new HashMap<>();
    private final Map<String, String> pagesOfStatements = new HashMap<>();
    private final Map<String, Coding> codings = new HashMap<>();

    private SampleRecord(Map<Path, String> codings) throws IOException {
        store = RecordStore.open(NewRecords.inFile(), Clock.systemUTC());
        ArticleRecorder recorder = store.articles(store.begin("read", CODER));
        for (Path page : codings.keySet().stream().sorted().toList()) {
            String lines = codings.get(page);
            recorder.record(new CodedCapture(page.toString(), Files.readAllBytes(page), lines, CODER, ReadAs.FOUND));
            Coding coding = new RecordReader().read(lines);
            String name = page.getFileName().toString();
            coding.controls().forEach(line -> controls.put(line.id(), line));
            coding.statements().forEach(line -> pagesOfStatements.put(line.id(), name));
            coding.events().forEach(line -> pagesOfEvents.put(line.id(), name));
            this.codings.put(name, coding);
        }
    }

    private static final class Shared {
        private static final SampleRecord RECORD = read();

        private static SampleRecord read() {
            try {
                RecordWriter writer = new RecordWriter(false, "test");
                Map<Path, String> codings = new HashMap<>();
                for (Path page : SampleCrisis.pages()) {
                    codings.put(page, writer.write(SampleCrisis.coded(page)));
                }
                return new SampleRecord(codings);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public static SampleRecord get() {
        return Shared.RECORD;
    }

    /** @param codings the lines of each page, by its path */
    static SampleRecord of(Map<Path, String> codings) throws IOException {
        return new SampleRecord(codings);
    }

    public RecordStore store() {
        return store;
    }

    /** The line of control of an id; there must be one. */
    ControlLine control(String id) {
        return Objects.requireNonNull(controls.get(id), id);
    }

    /** The page in which an event is told. */
    String page(String event) {
        return Objects.requireNonNull(pagesOfEvents.get(event), event);
    }

    /** The page in which somebody takes a position. */
    String page(Position position) {
        return position.event() != null
                ? page(position.event())
                : Objects.requireNonNull(pagesOfStatements.get(position.holder()), position.holder());
    }

    /** The revision that a page is. */
    String revision(String page) {
        return coding(page).article().revision();
    }

    /** Tells whether an event or a statement of a page stands in a sentence of some sort. */
    boolean tells(String page, Predicate<String> sentence) {
        return Stream.concat(
                        coding(page).events().stream().map(EventLine::sentence),
                        coding(page).statements().stream().map(StatementLine::sentence))
                .anyMatch(excerpt -> sentence.test(excerpt.exact()));
    }

    private Coding coding(String page) {
        return Objects.requireNonNull(codings.get(page), page);
    }

    /** All rows that answer a question. */
    static <R extends Row> List<R> all(Query<R> query) {
        return new ArrayList<>(query.list(RecordFilter.ALL, Page.ALL));
    }
}
