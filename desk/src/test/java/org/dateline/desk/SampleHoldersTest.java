package org.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.desk.HolderJudge.Verdict;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Who holds which place on each day of the sample crisis, against the key that stands beside its articles. Every row of
 * the key is right on all its days, but for those of a list, which must stay true.
 */
class SampleHoldersTest {

    /** Earlier days belong to what the articles tell of the past. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 5, 1);

    private static List<HolderKey> keys = List.of();
    private static HolderJudge judge;

    @BeforeAll
    static void readTheSample() throws IOException {
        keys = HolderKey.all(SampleCrisis.FOLDER.resolve("holders.tsv"));
        judge = new HolderJudge(SampleRecord.get());
    }

    @Test
    void everyPlaceIsHeldByWhomTheKeySaysOnEachDay() throws IOException {
        OpenRows open = OpenRows.of("holders-open.tsv", "place", "from", "state");
        List<String> wrong = new ArrayList<>();
        for (HolderKey key : keys) {
            Map<Verdict, Integer> days = judge.judge(key);
            if (!days.keySet().equals(Set.of(Verdict.RIGHT))) {
                wrong.add(key.name() + "\t" + instead(days));
            }
        }
        assertThat(wrong)
                .as("rows of the key that the record has otherwise; what it has instead")
                .containsExactlyElementsOf(open.rows());
    }

    @Test
    void theDaysThatAreToldAndRightAreCounted() {
        Map<Verdict, Integer> days = new EnumMap<>(Verdict.class);
        int right = 0;
        for (HolderKey key : keys) {
            judge.judge(key.since(FIRST_DAY)).forEach((verdict, count) -> days.merge(verdict, count, Integer::sum));
            right += judge.judge(key).keySet().equals(Set.of(Verdict.RIGHT)) ? 1 : 0;
        }
        int all = days.values().stream().mapToInt(Integer::intValue).sum();
        int told = all - days.getOrDefault(Verdict.UNTOLD, 0);
        System.out.printf(
                "holders of the sample: %d of %d rows right; of %d place-days %d told, %d right%n",
                right, keys.size(), all, told, days.getOrDefault(Verdict.RIGHT, 0));
        assertThat(all).isEqualTo(3072);
    }

    private static String instead(Map<Verdict, Integer> days) {
        return String.join(
                ", ",
                days.keySet().stream()
                        .filter(verdict -> verdict != Verdict.RIGHT)
                        .map(Verdict::label)
                        .toList());
    }
}
