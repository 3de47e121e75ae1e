package org.dateline.desk.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.core.situation.index.Contribution;
import org.dateline.core.situation.index.Contribution.Circumstances;
import org.dateline.core.situation.index.Contribution.Voices;
import org.dateline.core.situation.index.Grain;
import org.dateline.core.situation.index.IndexName;
import org.dateline.core.situation.index.SeriesFrame;
import org.dateline.core.situation.index.Weight;
import org.dateline.desk.rows.CsvRecords;
import org.dateline.ingest.fault.InputFault;
import org.jspecify.annotations.Nullable;

/**
 * A file of contributions as {@code dateline index --contributions} wrote it, as CSV or JSON Lines.
 *
 * @param frame of the series that they belong to
 * @param version of the recipe that they were weighed by
 */
record ContributionFile(SeriesFrame frame, int version, List<Contribution> contributions) {

    ContributionFile {
        contributions = List.copyOf(contributions);
    }

    /**
     * Reads a file.
     *
     * @param name of the file
     * @throws InputFault if it cannot be read, or holds something else
     */
    static ContributionFile read(String name) {
        try {
            String text = Files.readString(Path.of(name), StandardCharsets.UTF_8);
            List<Map<String, String>> records =
                    text.stripLeading().startsWith("{") ? ofJson(text) : CsvRecords.read(text);
            if (records.isEmpty()) {
                throw new IllegalArgumentException("holds no contribution");
            }
            return of(records);
        } catch (IOException e) {
            throw InputFault.unreadable(name, e);
        } catch (InvalidPathException e) {
            throw new InputFault(name, "no name of a file here: " + e.getReason());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new InputFault(name, String.valueOf(e.getMessage()));
        }
    }

    /** Lines as records of their values; of lists of words the words with semicolons between them. */
    private static List<Map<String, String>> ofJson(String text) {
        JsonMapper json = new JsonMapper();
        List<Map<String, String>> records = new ArrayList<>();
        for (String line : text.lines().filter(line -> !line.isBlank()).toList()) {
            Map<String, String> record = new HashMap<>();
            try {
                json.readTree(line).fields().forEachRemaining(field -> {
                    JsonNode value = field.getValue();
                    if (value.isArray()) {
                        List<String> words = new ArrayList<>();
                        value.forEach(word -> words.add(word.asText().replace(';', ',')));
                        record.put(field.getKey(), String.join("; ", words));
                    } else if (!value.isNull()) {
                        record.put(field.getKey(), value.asText());
                    }
                });
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException("line " + (records.size() + 1) + " is no JSON", e);
            }
            records.add(record);
        }
        return records;
    }

    private static ContributionFile of(List<Map<String, String>> records) {
        SeriesFrame frame = frame(records.get(0));
        int version = number(records.get(0), "recipe");
        List<Contribution> contributions = new ArrayList<>();
        for (Map<String, String> record : records) {
            if (!frame(record).equals(frame) || number(record, "recipe") != version) {
                throw new IllegalArgumentException("holds contributions to several series");
            }
            contributions.add(contribution(frame.index(), record));
        }
        return new ContributionFile(frame, version, contributions);
    }

    private static SeriesFrame frame(Map<String, String> record) {
        return new SeriesFrame(
                IndexName.find(get(record, "index"))
                        .orElseThrow(() -> new IllegalArgumentException("there is no index " + record.get("index"))),
                Grain.find(get(record, "per"))
                        .orElseThrow(() -> new IllegalArgumentException("there is no period " + record.get("per"))),
                LocalDate.parse(get(record, "seriesFrom")),
                LocalDate.parse(get(record, "seriesTo")),
                LocalDate.parse(get(record, "since")));
    }

    private static Contribution contribution(IndexName index, Map<String, String> record) {
        return new Contribution(
                index,
                get(record, "sort"),
                get(record, "id"),
                new Circumstances(List.of(), List.of(), null, day(record, "earliest"), day(record, "latest")),
                status(get(record, "status")),
                new Voices(words(record, "voices"), number(record, "vouching")),
                Weight.of(get(record, "weight")),
                words(record, "evidence"));
    }

    private static String get(Map<String, String> record, String field) {
        String value = record.getOrDefault(field, "");
        if (value.isEmpty()) {
            throw new IllegalArgumentException("a contribution has no " + field);
        }
        return value;
    }

    /** @throws NumberFormatException if it is none */
    private static int number(Map<String, String> record, String field) {
        return Integer.parseInt(get(record, field));
    }

    private static @Nullable LocalDate day(Map<String, String> record, String field) {
        String value = record.getOrDefault(field, "");
        return value.isEmpty() ? null : LocalDate.parse(value);
    }

    private static List<String> words(Map<String, String> record, String field) {
        return Arrays.stream(record.getOrDefault(field, "").split("; "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static IncidentStatus status(String label) {
        return Arrays.stream(IncidentStatus.values())
                .filter(status -> status.label().equals(label.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no status " + label));
    }
}
