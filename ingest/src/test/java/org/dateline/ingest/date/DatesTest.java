package org.dateline.ingest.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.lexicon.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    private final WrittenDates written = new WrittenDates();

    private final FieldDates fields = new FieldDates(written);

    private final DateLines lines = new DateLines(written);

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "2021-08-13 > 2021-08-13",
                "20210813 > 2021-08-13",
                "2021-08-13T10:15:00Z > 2021-08-13T10:15:00Z",
                "2021-08-13T10:15:00.123+0430 > 2021-08-13T10:15:00+04:30",
                "2021-08-13 10:15:00+05 > 2021-08-13T10:15:00+05:00",
                "2021-08-13T10:15 > 2021-08-13",
                "Fri, 13 Aug 2021 10:15:00 GMT > 2021-08-13T10:15:00Z",
                "Fri, 13 Aug 2021 10:15:00 +0500 > 2021-08-13T10:15:00+05:00",
                "Friday, August 13th 2021 10:15 GMT > 2021-08-13T10:15:00Z",
                "Aug. 13, 2021 > 2021-08-13",
                "August 13, 2021 4:05 p.m. ET > 2021-08-13T16:05:00-04:00",
                "Dec. 13, 2021 4:05 p.m. ET > 2021-12-13T16:05:00-05:00",
                "12:30 am GMT, 13 August 2021 > 2021-08-13T00:30:00Z",
                "13 August 2021, 10:15 > 2021-08-13",
                "13.08.2021 > 2021-08-13",
                "13/08/2021 > 2021-08-13",
                "08/13/2021 > 2021-08-13",
                "Sept. 1, 2021 > 2021-09-01",
                "13-Aug-2021 > 2021-08-13",
            })
    void aFieldHoldsADate(String value, String expected) {
        assertThat(fields.read(value).map(PublicationTime::toString)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "2021-02-30",
                "08/09/2021",
                "13 August",
                "2021",
                "1628842500",
                "2021-08-13 or so",
                "2021-08-13T25:00:00Z",
                "from 1 May 2021 to 2 May 2021",
                "0001-01-01",
                "10.8.2021.5"
            })
    void aFieldWithoutOneCertainDateHoldsNone(String value) {
        assertThat(fields.read(value)).isEmpty();
    }

    @TestFactory
    List<DynamicTest> eachCueExampleIsReadAsItsRowSays() {
        return Table.ofResource(DateLines.class, "date-cues.tsv").rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.get("example"), () -> {
                    DateLine line = lines.read(row.get("example")).orElseThrow();
                    assertThat(Optional.ofNullable(line.publishedAt()).map(PublicationTime::toString))
                            .isEqualTo(row.find("published"));
                    assertThat(Optional.ofNullable(line.updatedAt()).map(PublicationTime::toString))
                            .isEqualTo(row.find("updated"));
                }))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Published13 August 2021",
                "August 13, 2021 4:32 AM UTC · Updated 2 days ago",
                "Updated 5 hours ago",
                "August 13, 2021 / 10:15 AM",
                "Published in Dawn, August 13th, 2021",
                "July 14, 20218:51 AM UTC"
            })
    void pagesWriteDatesLinesInManyWays(String line) {
        assertThat(lines.read(line)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Published on 13 August 2021, the report says that forty schools were hit.",
                "The army took the town on August 13, 2021.",
                "Updated rules on aid will follow",
                "The last update came a week ago."
            })
    void aSentenceIsNoDatesLine(String line) {
        assertThat(lines.read(line)).isEmpty();
    }

    @Test
    void theSecondDateOfALineIsTheUpdateEvenWithoutACue() {
        DateLine line = lines.read("13 August 2021, 14 August 2021").orElseThrow();

        assertThat(line.publishedAt()).hasToString("2021-08-13");
        assertThat(line.updatedAt()).hasToString("2021-08-14");
    }
}
