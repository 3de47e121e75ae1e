package org.dateline.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.apache.spark.sql.Row;
import org.dateline.core.dictionary.Dictionaries;
import org.dateline.core.syntax.ArticleParser;
import org.dateline.corenlp.CoreNlpParser;
import org.dateline.desk.coding.CodingResources;
import org.dateline.desk.coding.ProgramVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The records of {@code code}, of {@code read}, of Spark on two cores and on a cluster of processes are the same, though one of
 * the processes is killed while it codes: nothing is lost, nothing stands twice.
 */
class ClusterTest {

    /** As this JVM logs: the class path has two ways to. */
    private static final String LOGGING = "-Dslf4j.provider=" + System.getProperty("slf4j.provider");

    private static final int ARTICLES = 80;

    private static final long NEEDED = 7L << 30;

    @TempDir
    private Path folder;

    private String jars;

    private Process run;

    @AfterEach
    void ends() throws IOException {
        if (run != null) {
            run.descendants().forEach(ProcessHandle::destroyForcibly);
            run.destroyForcibly();
        }
        Path jarsOfSpark = folder.resolve("spark/jars");
        if (Files.isDirectory(jarsOfSpark)) {
            try (Stream<Path> all = Files.list(jarsOfSpark)) {
                // Or every link would be warned of.
                for (Path link : all.toList()) {
                    Files.delete(link);
                }
            }
        }
    }

    /** What Spark's workers start their executors from: the jars that this test has. */
    private void makeSparkHome() {
        try {
            Path jars = Files.createDirectories(folder.resolve("spark/jars"));
            for (String entry : classPath()) {
                Path jar = Path.of(entry);
                if (entry.endsWith(".jar")) {
                    Files.createSymbolicLink(jars.resolve(jar.getFileName()), jar.toAbsolutePath());
                }
            }
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "no folder with links to Spark's jars can be made here: " + e);
        }
    }

    private static List<String> classPath() {
        return List.of(System.getProperty("java.class.path").split(File.pathSeparator));
    }

    /** Its jar tells a program its version, which is that of the desk's here, however this module was compiled. */
    private Path makeOwnJar() throws Exception {
        Path classes = Path.of(
                Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Path jar = folder.resolve("own.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VERSION, ProgramVersion.number());
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                Stream<Path> all = Files.walk(classes)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new ZipEntry(classes.relativize(file).toString()));
                Files.copy(file, out);
            }
        }
        return jar;
    }

    private static long freeMemory() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/meminfo"))) {
            return lines.filter(line -> line.startsWith("MemAvailable:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    /** By hand, with {@code -Ddateline.cluster=true}: it codes the same five times and takes minutes. */
    @EnabledIfSystemProperty(named = "dateline.cluster", matches = "true")
    @Test
    void recordsAreTheSameByteForByteAlsoOfAClusterThatLosesAWorker() throws Exception {
        assumeTrue(freeMemory() > NEEDED, "less than 7 GB of memory are free, or nothing tells how much is");
        makeSparkHome();
        jars = makeOwnJar() + File.pathSeparator + String.join(File.pathSeparator, classPath());
        Path inputs = Archives.write(
                folder.resolve("rows.jsonl"),
                IntStream.range(0, ARTICLES)
                        .mapToObj(i -> Archives.line(
                                "a" + i, "Courier", "2021-05-" + (10 + i % 20), "On day " + i + ", " + Archives.WIRE))
                        .collect(Collectors.joining()));

        Path onCluster = folder.resolve("on-cluster");
        start(archive(inputs, onCluster, "local-cluster[2,1,2048]"));
        ProcessHandle worker = workerAtWork();
        assertThat(worker.destroyForcibly()).isTrue();
        assertThat(isFinished(onCluster)).as("killed before the end").isFalse();
        end();
        assertThat(Files.readString(folder.resolve("said"))).contains("Lost executor");
        SortedMap<String, String> ofCluster = lines(onCluster);
        assertThat(ofCluster).hasSize(ARTICLES);

        Path onTwoCores = folder.resolve("on-two-cores");
        start(archive(inputs, onTwoCores, "local[2]"));
        end();
        assertThat(lines(onTwoCores)).isEqualTo(ofCluster);

        start(java("-Xmx1500m", "org.dateline.desk.Main", "code", "-q", "--format", "jsonl", inputs.toString()));
        end();
        assertThat(Files.readString(folder.resolve("printed")))
                .isEqualTo(inOrder(ofCluster).collect(Collectors.joining()));

        ReadRecord ofInputs = read("inputs.db", CoreNlpParser::load, inputs);
        ReadRecord ofFolder = read(
                "folder.db",
                () -> {
                    throw new AssertionError("nothing needs to be coded again");
                },
                onCluster);
        assertThat(ofInputs.lines().values()).containsExactlyInAnyOrderElementsOf(ofCluster.values());
        assertThat(ofFolder).isEqualTo(ofInputs);
    }

    private ReadRecord read(String record, Supplier<ArticleParser> parsers, Path input) {
        CodingResources resources = new CodingResources(Path.of("none"), Dictionaries.NONE, List.of(), "");
        return ReadRecord.of(folder.resolve(record), resources, parsers, input);
    }

    private List<String> archive(Path inputs, Path output, String master) {
        return java(
                "-Xmx2g",
                "-Ddateline.spark.log=warn",
                "org.dateline.archive.Main",
                "archive",
                "--master",
                master,
                "--set",
                "spark.executor.memory=2g",
                "--set",
                "spark.executor.extraClassPath=" + jars,
                "--set",
                "spark.executor.extraJavaOptions=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Duser.language=tr "
                        + LOGGING,
                "--set",
                "spark.local.dir=" + folder,
                inputs.toString(),
                output.toString());
    }

    private List<String> java(String... arguments) {
        return Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-Duser.language=tr",
                                LOGGING,
                                "-classpath",
                                jars),
                        Stream.of(arguments))
                .toList();
    }

    private void start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(folder.resolve("said").toFile())
                .redirectOutput(folder.resolve("printed").toFile());
        builder.environment().put("SPARK_HOME", folder.resolve("spark").toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        run = builder.start();
    }

    private void end() throws IOException, InterruptedException {
        assertThat(run.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(run.exitValue()).as(Files.readString(folder.resolve("said"))).isZero();
    }

    /** The lines of each article, by its id, of which none may stand twice. */
    private static SortedMap<String, String> lines(Path output) {
        SortedMap<String, String> lines = new TreeMap<>();
        for (Row row : SparkForTests.spark()
                .read()
                .parquet(output.resolve("articles").toString())
                .select("id", "lines")
                .collectAsList()) {
            assertThat(lines.put(row.getString(0), row.getString(1))).isNull();
        }
        return lines;
    }

    private static Stream<String> inOrder(SortedMap<String, String> lines) {
        return IntStream.range(0, ARTICLES).mapToObj(i -> lines.get("a" + i));
    }

    /** An executor that has a file of coded rows open. */
    private ProcessHandle workerAtWork() throws IOException, InterruptedException {
        while (run.isAlive()) {
            // All that a run starts are executors, and what these start.
            Optional<ProcessHandle> worker =
                    run.descendants().filter(ClusterTest::isCoding).findFirst();
            if (worker.isPresent()) {
                return worker.get();
            }
            run.waitFor(20, TimeUnit.MILLISECONDS);
        }
        throw new AssertionError("ended before it coded: " + Files.readString(folder.resolve("said")));
    }

    private static boolean isCoding(ProcessHandle process) {
        try (Stream<Path> open = Files.list(Path.of("/proc", String.valueOf(process.pid()), "fd"))) {
            return open.anyMatch(file -> {
                try {
                    String to = Files.readSymbolicLink(file).toString();
                    return to.contains("/_work/coded-") && to.endsWith(".parquet");
                } catch (IOException e) {
                    // Closed meanwhile.
                    return false;
                }
            });
        } catch (IOException | UncheckedIOException e) {
            // Ended meanwhile.
            return false;
        }
    }

    private static boolean isFinished(Path output) {
        return Files.exists(output.resolve("articles")) || Files.exists(output.resolve("_coded"));
    }
}
