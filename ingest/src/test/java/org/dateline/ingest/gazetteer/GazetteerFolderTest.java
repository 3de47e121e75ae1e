package org.dateline.ingest.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.ingest.gazetteer.Dumps.DAM;
import static org.dateline.ingest.gazetteer.Dumps.HOTEL;
import static org.dateline.ingest.gazetteer.Dumps.VILLAGE;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.core.place.Gazetteer;
import org.dateline.core.place.LayerFault;
import org.dateline.core.place.Place;
import org.dateline.ingest.fault.InputFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dumps of every kind are loaded, kept and opened; what is none is refused. */
class GazetteerFolderTest {

    private static final LoadProgress UNSEEN = new LoadProgress() {
        @Override
        public void reading(long rows, double fraction) {}

        @Override
        public void sorting(long rows) {}
    };

    @TempDir
    private Path work = Path.of("");

    private Instant now = Instant.parse("2024-05-01T10:00:00Z");

    private GazetteerFolder folder() {
        return new GazetteerFolder(work.resolve("kept"));
    }

    private DumpReport load(Path file) throws IOException {
        now = now.plus(Duration.ofMinutes(1));
        try (GazetteerLoad load = folder().load(Clock.fixed(now, ZoneOffset.UTC))) {
            return load.load(file, UNSEEN, 4000);
        }
    }

    private List<Place> candidates(String name) {
        return Gazetteer.load(folder().open().stream().map(LoadedLayer::layer).toList())
                .candidates(name);
    }

    private void refuses(Path file, String reason) {
        assertThatThrownBy(() -> load(file)).isInstanceOf(InputFault.class).hasMessage(file + ": " + reason);
        assertThat(folder().names()).isEmpty();
        assertNothingUnfinished();
    }

    private void assertNothingUnfinished() {
        try (Stream<Path> files = Files.list(folder().path())) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .allMatch(name -> name.equals(".lock") || name.endsWith(".layer"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void placesAreLoadedByWhatTheNewsNames() throws IOException {
        DumpReport report = load(Dumps.text(work, "AF.txt", VILLAGE, DAM, HOTEL, "", VILLAGE.replace("31.5", "131.5")));
        assertThat(report)
                .isEqualTo(new DumpReport(
                        "AF.txt",
                        DumpKind.PLACES,
                        4,
                        2,
                        Map.of("S buildings and farms", 1L),
                        1,
                        List.of(new DumpReport.Problem(5, "no latitude: 131.5"))));
        assertThat(candidates("Tangi Balakh")).singleElement().satisfies(place -> {
            assertThat(place.name()).isEqualTo("Tangi Balakh");
            assertThat(place.id()).isEqualTo("geonames:9000001");
            assertThat(place.admin1()).isEqualTo("Kandahar");
            assertThat(place.latitude()).isEqualTo(31.5);
            assertThat(place.longitude()).isEqualTo(65.25);
        });
        assertThat(candidates("Tangi Balakhabad")).hasSize(1);
        assertThat(candidates("Sorkhab Dam")).hasSize(1);
        assertThat(candidates("Hotel Balakh")).isEmpty();
        assertThat(folder().open()).singleElement().satisfies(layer -> {
            assertThat(layer.name()).isEqualTo("AF.txt");
            assertThat(layer.digest()).hasSize(64);
            assertThat(layer.facts())
                    .containsEntry("rows", "4")
                    .containsEntry("loaded", "2")
                    .containsEntry("when", "2024-05-01T10:01:00Z");
        });
        assertNothingUnfinished();
    }

    @Test
    void archivesAreUnpackedAndAsidesLeft() throws IOException {
        load(Dumps.zip(work, "AF.zip", "readme.txt", "A text about it.", "AF.txt", VILLAGE + "\n"));
        assertThat(candidates("Tangi Balakh")).hasSize(1);
        load(Dumps.gzip(work, "AF.txt.gz", (DAM + "\r\n").getBytes(StandardCharsets.UTF_8), 1));
        assertThat(candidates("Sorkhab Dam")).hasSize(1);
        assertThat(folder().names()).containsExactly("AF.txt.gz", "AF.zip");
        assertThat(folder().open()).extracting(LoadedLayer::name).containsExactly("AF.zip", "AF.txt.gz");
    }

    @Test
    void alternateNamesReachPlacesWhicheverIsLoadedFirst() throws IOException {
        // 1167528 is Quetta, of the bundled gazetteer.
        Path names = Dumps.text(
                work,
                "alternateNamesV2.txt",
                "1\t1167528\tps\tShalkot\t\t\t\t\t\t",
                "2\t9000001\ten\tUpper Balakh\t1\t\t\t\t\t",
                "3\t9000001\ten\tOld Balakh\t\t\t\t1\t1900\t1950",
                "4\t9000001\tlink\tHttps://example.org\t\t\t\t\t\t",
                "5\t9000001\tfa\tتنگی\t\t\t\t\t\t",
                "6\t9000001\ticao\tOABT\t\t\t\t\t\t",
                "7\tnone\ten\tNowhere\t\t\t\t\t\t");
        DumpReport report = load(names);
        assertThat(report.kind()).isEqualTo(DumpKind.NAMES);
        assertThat(report.loaded()).isEqualTo(3);
        assertThat(report.skipped())
                .isEqualTo(Map.of("codes and addresses", 2L, "not in Latin letters, or no names in English news", 1L));
        assertThat(report.problems()).containsExactly(new DumpReport.Problem(7, "the id is no number from 1: none"));
        assertThat(candidates("Shalkot")).extracting(Place::name).contains("Quetta");
        assertThat(candidates("Upper Balakh")).isEmpty();
        load(Dumps.text(work, "AF.txt", VILLAGE));
        assertThat(candidates("Upper Balakh")).extracting(Place::name).containsExactly("Tangi Balakh");
        assertThat(candidates("Old Balakh")).extracting(Place::name).containsExactly("Tangi Balakh");
    }

    @Test
    void codesOfDivisionsGiveThemTheirNames() throws IOException {
        DumpReport report = load(
                Dumps.text(work, "admin1CodesASCII.txt", "AF.23\tQandahār\tQandahar\t1138335", "AF.ZZ\t\tEmpty\t12"));
        assertThat(report.kind()).isEqualTo(DumpKind.DIVISIONS);
        assertThat(report.problems()).containsExactly(new DumpReport.Problem(2, "no name"));
        assertThat(candidates("Spin Boldak").get(0).admin1()).isEqualTo("Qandahar");
        assertThat(candidates("Qandahar")).extracting(Place::id).contains("admin1:AF.23");
        load(Dumps.text(work, "names.txt", "1\t1138335\ten\tArachosia\t\t\t\t\t\t"));
        assertThat(candidates("Arachosia")).extracting(Place::id).contains("admin1:AF.23");
    }

    @Test
    void theSameFileReplacesItsLayer() throws IOException {
        load(Dumps.text(work, "AF.txt", VILLAGE));
        load(Dumps.text(work, "AF.txt", DAM));
        assertThat(candidates("Tangi Balakh")).isEmpty();
        assertThat(candidates("Sorkhab Dam")).hasSize(1);
        assertThat(folder().remove("AF.txt")).isTrue();
        assertThat(folder().remove("AF.txt")).isFalse();
        assertThat(candidates("Sorkhab Dam")).isEmpty();
    }

    @Test
    void damagedLinesAreCountedAndTheRestIsLoaded() throws IOException {
        byte[] long_ = new byte[10_000_000];
        Arrays.fill(long_, (byte) 'x');
        Path file = work.resolve("AF.txt");
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.write("what is this\n".getBytes(StandardCharsets.UTF_8));
            out.write((VILLAGE + "\n").getBytes(StandardCharsets.UTF_8));
            out.write(long_);
            out.write(("\n" + VILLAGE.replace("Tangi", "Ta\0gi") + "\n").getBytes(StandardCharsets.UTF_8));
            out.write((VILLAGE + "\n").getBytes(StandardCharsets.ISO_8859_1));
            out.write((VILLAGE.replace("ā", "é") + "\n").getBytes(StandardCharsets.ISO_8859_1));
            out.write(VILLAGE.substring(0, 40).getBytes(StandardCharsets.UTF_8));
        }
        DumpReport report = load(file);
        assertThat(report.loaded()).isEqualTo(2);
        assertThat(report.problems())
                .containsExactly(
                        new DumpReport.Problem(1, "1 cell instead of 19"),
                        new DumpReport.Problem(3, "a line of more than 1 MB"),
                        new DumpReport.Problem(4, "a NUL byte"),
                        new DumpReport.Problem(6, "not in UTF-8"),
                        new DumpReport.Problem(7, "4 cells instead of 19"));
    }

    @Test
    void whatIsNoDumpIsRefused() throws IOException {
        refuses(
                Dumps.text(work, "prose.txt", "", "Nothing to see here."),
                "no dump of GeoNames: line 2 has 1 cell; places have 19, alternate names 10, codes of divisions 4,"
                        + " parted by tabs");
        refuses(Dumps.text(work, "empty.txt"), "the file is empty");
        refuses(Dumps.text(work, "hotels.txt", HOTEL, HOTEL), "nothing for the gazetteer in its 2 lines");
        refuses(work.resolve("none.txt"), "no such file");
        refuses(Files.createDirectory(work.resolve("folder")), "a directory, not a file");
        refuses(Dumps.zip(work, "none.zip", "readme.txt", "x"), "holds no .txt file");
        refuses(
                Dumps.zip(work, "two.zip", "AF.txt", VILLAGE, "PK.txt", VILLAGE),
                "holds several .txt files; load each by itself");
        refuses(
                Files.write(work.resolve("wide.txt"), VILLAGE.getBytes(StandardCharsets.UTF_16)),
                "in UTF-16; GeoNames' dumps are in UTF-8");
        refuses(Dumps.text(work, ".AF.txt", VILLAGE), "hidden, as its name begins with a dot; give it another");
    }

    @Test
    void aFileThatTurnsOutToBeNoneIsRefused() throws IOException {
        String[] lines = new String[1500];
        Arrays.fill(lines, "rubbish");
        lines[3] = VILLAGE;
        refuses(Dumps.text(work, "AF.txt", lines), "most lines are damaged: line 1: 1 cell instead of 19");
        Path cut = Dumps.gzip(work, "cut.gz", (VILLAGE + "\n").getBytes(StandardCharsets.UTF_8), 5000);
        byte[] bytes = Files.readAllBytes(cut);
        refuses(
                Files.write(cut, Arrays.copyOf(bytes, bytes.length / 2)),
                "a damaged archive: Unexpected end of ZLIB input stream");
    }

    @Test
    void aLineWithoutAnEndIsRefusedBeforeItFillsTheMemory() throws IOException {
        refuses(
                Dumps.gzip(work, "bomb.gz", new byte[1_000_000], 200),
                "line 1 does not end within 64 MB: no table of GeoNames");
    }

    @Test
    void oneLoadAtATimeWritesAndWhatAKilledOneLeftIsRemoved() throws IOException {
        Path left = Files.createDirectories(folder().path().resolve(".loading-killed"));
        Files.writeString(left.resolve("layer"), "half");
        try (GazetteerLoad load = folder().load(Clock.systemUTC())) {
            assertThat(left).doesNotExist();
            assertThatThrownBy(() -> folder().load(Clock.systemUTC()))
                    .isInstanceOf(IOException.class)
                    .hasMessage("another load into it is under way");
            load.load(Dumps.text(work, "AF.txt", VILLAGE), UNSEEN, 4000);
        }
        assertThat(load(Dumps.text(work, "AF.txt", DAM)).loaded()).isEqualTo(1);
        assertNothingUnfinished();
    }

    @Test
    void aDamagedLayerIsToldByItsFile() throws IOException {
        load(Dumps.text(work, "AF.txt", VILLAGE));
        Path layer = folder().path().resolve("AF.txt.layer");
        byte[] bytes = Files.readAllBytes(layer);
        Files.write(layer, Arrays.copyOf(bytes, bytes.length - 9));
        assertThatThrownBy(() -> folder().open())
                .isInstanceOf(LayerFault.class)
                .hasMessageStartingWith(layer + ": damaged: ");
        Files.write(layer, new byte[0]);
        assertThatThrownBy(() -> folder().open()).hasMessage(layer + ": no gazetteer layer");
        assertThat(folder().remove("AF.txt")).isTrue();
    }
}
