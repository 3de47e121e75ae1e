package org.dateline.store;

import static org.dateline.store.schema.tables.Content.CONTENT;
import static org.dateline.store.schema.tables.Ledger.LEDGER;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dateline.store.database.Database;
import org.dateline.store.database.FullText.Index;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.ledger.Contents;
import org.dateline.store.ledger.Digests;
import org.dateline.store.ledger.EntryKind;
import org.dateline.store.ledger.LedgerTable;
import org.dateline.store.schema.DefaultSchema;
import org.dateline.store.upkeep.ApartTables;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;

/**
 * All that a record holds of news, as lines of text, but what differs from one reading of the same to the next: runs, the numbers
 * and moments of entries, hashes.
 *
 * @param entries the entries of the ledger in order, without runs
 * @param tables the rows of each table in the order of their keys; contents as they were before they were packed
 * @param words a digest of each index of words
 */
public record RecordExport(List<String> entries, SortedMap<String, List<String>> tables, List<String> words) {

    public static RecordExport of(RecordAddress address) {
        try (Database database = Database.openExisting(address)) {
            return database.read(sql -> new RecordExport(entries(sql), tables(sql), words(database, sql)));
        }
    }

    /** Where another differs first, with both lines; empty if it does not. */
    public Optional<String> findDifference(RecordExport other) {
        Optional<String> difference = findDifference("ledger", entries, other.entries);
        for (String table : tables.keySet()) {
            difference = difference.or(() -> findDifference(table, tables.get(table), other.tables.get(table)));
        }
        return difference.or(() -> findDifference("words", words, other.words));
    }

    /** Where the entries of another do not begin with those of this one; empty if they do. */
    public Optional<String> findDifferenceAtBeginning(RecordExport other) {
        int most = Math.min(entries.size(), other.entries.size());
        return findDifference("ledger", entries, other.entries.subList(0, most));
    }

    private static Optional<String> findDifference(String table, List<String> lines, List<String> others) {
        for (int i = 0; i < Math.max(lines.size(), others.size()); i++) {
            String line = i < lines.size() ? lines.get(i) : "nothing";
            String other = i < others.size() ? others.get(i) : "nothing";
            if (!line.equals(other)) {
                return Optional.of(table + ", row " + (i + 1) + ": " + line + " is " + other + " there");
            }
        }
        return Optional.empty();
    }

    private static List<String> entries(DSLContext sql) {
        List<String> entries = new ArrayList<>();
        new LedgerTable().each(sql, 1, entry -> {
            if (entry.kind() != EntryKind.RUN) {
                entries.add(entry.kind().label() + " " + entry.id() + " " + entry.content());
            }
        });
        return entries;
    }

    private static SortedMap<String, List<String>> tables(DSLContext sql) {
        SortedMap<String, List<String>> tables = new TreeMap<>();
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            if (!table.equals(LEDGER) && !table.equals(CONTENT) && !ApartTables.hold(table)) {
                var key = Objects.requireNonNull(table.getPrimaryKey()).getFields();
                tables.put(table.getName(), sql.selectFrom(table).orderBy(key).fetch(RecordExport::line));
            }
        }
        tables.put(
                CONTENT.getName(),
                sql.select(CONTENT.ID)
                        .from(CONTENT)
                        .orderBy(CONTENT.ID)
                        .fetch(row -> row.value1() + " " + Digests.of(new Contents().get(sql, row.value1()))));
        return tables;
    }

    private static String line(Record row) {
        List<String> cells = new ArrayList<>();
        for (Object cell : row.intoArray()) {
            cells.add(cell instanceof byte[] bytes ? Arrays.toString(bytes) : String.valueOf(cell));
        }
        return String.join("|", cells);
    }

    private static List<String> words(Database database, DSLContext sql) {
        return Arrays.stream(Index.values())
                .map(index -> database.server().fullText().digest(sql, index))
                .toList();
    }

    /** The incidents by name, and the standing of each line by its name: what must not hang on the order of reading. */
    public static SortedMap<String, String> findings(RecordAddress address) {
        SortedMap<String, String> findings = new TreeMap<>();
        try (Database database = Database.openExisting(address)) {
            database.read(sql -> {
                sql.fetch("select name, summary from incident")
                        .forEach(row -> findings.put("incident " + row.get(0), row.get(1, String.class)));
                sql.fetch("select name, standing from record_line")
                        .forEach(row -> findings.put("line " + row.get(0), row.get(1, String.class)));
                return 0;
            });
        }
        return findings;
    }
}
