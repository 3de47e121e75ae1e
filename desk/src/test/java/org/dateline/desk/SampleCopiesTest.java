package org.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.store.query.ArticleRow;
import org.dateline.store.query.ControlRow;
import org.dateline.store.query.IncidentRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each wire copy of the sample crisis, by the table that stands beside its articles, is no voice of its own. */
class SampleCopiesTest {

    private static final Pattern ROW = Pattern.compile("\\| `([^`]+\\.html)` \\| `([^`]+\\.html)` \\|");

    private static final int COPIES = 5;

    private static final Map<String, String> ORIGINALS = new TreeMap<>();
    private static Map<String, ArticleRow> articles = Map.of();
    private static List<IncidentRow> incidents = List.of();
    private static List<ControlRow> places = List.of();

    @BeforeAll
    static void readTheSample() throws IOException {
        Matcher rows = ROW.matcher(Files.readString(SampleCrisis.FOLDER.resolve("README.md")));
        while (rows.find()) {
            ORIGINALS.put(rows.group(1), rows.group(2));
        }
        SampleRecord record = SampleRecord.get();
        articles = SampleRecord.all(record.store().queries().articles()).stream()
                .collect(Collectors.toMap(ArticleRow::revision, Function.identity()));
        incidents = SampleRecord.all(record.store().queries().incidents());
        places = SampleRecord.all(record.store().queries().control(null));
    }

    @Test
    void theTableHasAllCopies() {
        assertThat(ORIGINALS).hasSize(COPIES);
    }

    @TestFactory
    Stream<DynamicTest> everyCopySpeaksWithTheVoiceOfItsOriginal() {
        return ORIGINALS.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(), () -> assertOneVoice(article(entry.getKey()), article(entry.getValue()))));
    }

    private static ArticleRow article(String page) {
        return articles.get(SampleRecord.get().revision(page));
    }

    private static void assertOneVoice(ArticleRow copy, ArticleRow original) {
        assertThat(original.voice()).isEqualTo(original.publication().outlet());
        assertThat(copy.publication().outlet()).isNotEqualTo(original.voice());
        assertThat(copy.voice()).isEqualTo(original.voice());
        List<IncidentRow> own = incidents.stream()
                .filter(incident -> incident.reports().stream()
                        .anyMatch(report -> report.article().equals(copy.id())))
                .toList();
        assertThat(own).isNotEmpty().allSatisfy(incident -> {
            assertThat(incident.voices()).contains(original.voice());
            // Another article of the copying outlet may be a voice; the copy is none.
            assertThat(incident.voices().contains(copy.publication().outlet()))
                    .isEqualTo(incident.reports().stream()
                            .filter(report -> !report.article().equals(copy.id()))
                            .anyMatch(report ->
                                    report.voice().equals(copy.publication().outlet())));
        });
        assertThat(places.stream()
                        .flatMap(place -> place.stretches().stream())
                        .flatMap(stretch -> stretch.evidence().stream())
                        .filter(evidence -> evidence.article().equals(copy.id())))
                .allSatisfy(evidence -> assertThat(evidence.voice()).isEqualTo(original.voice()));
    }
}
