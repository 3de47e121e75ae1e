package org.dateline.ingest.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntrySorterTest {

    @TempDir
    private Path folder = Path.of("");

    /** In memory alone, in a few runs, and in more runs than are merged at once. */
    @ParameterizedTest
    @CsvSource({"0, 1000", "1, 1000", "5000, 1000000", "5000, 20000", "20000, 1000"})
    void entriesComeOnceInTheUnsignedOrderOfTheirBytes(int count, int room) throws IOException {
        Random random = new Random(count + room);
        TreeSet<byte[]> naive = new TreeSet<>(Arrays::compareUnsigned);
        EntrySorter sorter = new EntrySorter(folder, room);
        for (int i = 0; i < count; i++) {
            byte[] entry = new byte[1 + random.nextInt(30)];
            random.nextBytes(entry);
            entry[0] = (byte) (random.nextInt(8) * 32);
            for (int times = 0; times <= random.nextInt(2); times++) {
                sorter.entry(entry);
            }
            naive.add(entry);
        }
        List<byte[]> sorted = new ArrayList<>();
        sorter.merge((bytes, from, length) -> sorted.add(Arrays.copyOfRange(bytes, from, from + length)));
        assertThat(sorted).usingElementComparator(Arrays::compareUnsigned).containsExactlyElementsOf(naive);
    }
}
