package org.dateline.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** On a cluster of processes, of which one is killed while it codes, nothing is lost and nothing stands twice. */
class ClusterTest {

    private static final int ARTICLES = 60;

    private static final long NEEDED = 4L << 30;

    @TempDir
    private Path folder;

    private Process run;

    @AfterEach
    void ends() throws IOException {
        if (run != null) {
            run.descendants().forEach(ProcessHandle::destroyForcibly);
            run.destroyForcibly();
        }
        try (Stream<Path> all = Files.walk(folder.resolve("spark"))) {
            // Or every link would be warned of.
            for (Path link : all.filter(Files::isSymbolicLink).toList()) {
                Files.delete(link);
            }
        }
    }

    /** What Spark's workers start their executors from: the jars that this test has. */
    private Path sparkHome() {
        Path home = folder.resolve("spark");
        try {
            Path jars = Files.createDirectories(home.resolve("jars"));
            for (String entry : classPath()) {
                Path jar = Path.of(entry);
                if (entry.endsWith(".jar")) {
                    Files.createSymbolicLink(jars.resolve(jar.getFileName()), jar.toAbsolutePath());
                }
            }
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "no folder with links to Spark's jars can be made here: " + e);
        }
        return home;
    }

    private static List<String> classPath() {
        return List.of(System.getProperty("java.class.path").split(File.pathSeparator));
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

    /** By hand, with {@code -Ddateline.cluster=true}: a killed process must be caught while it codes, which needs a quiet machine. */
    @EnabledIfSystemProperty(named = "dateline.cluster", matches = "true")
    @Test
    void anExecutorThatIsKilledCostsNoArticle() throws Exception {
        Path home = sparkHome();
        assumeTrue(freeMemory() > NEEDED, "less than 4 GB of memory are free, or nothing tells how much is");
        Path lines = Archives.write(
                folder.resolve("rows.jsonl"),
                IntStream.range(0, ARTICLES)
                        .mapToObj(i -> Archives.line(
                                "a" + i, "Courier", "2021-05-" + (10 + i % 20), "On day " + i + ", " + Archives.WIRE))
                        .collect(Collectors.joining()));
        Path output = folder.resolve("out");
        String jars = String.join(File.pathSeparator, classPath());
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Duser.language=tr",
                "-classpath",
                jars,
                "org.dateline.archive.Main",
                "archive",
                "--master",
                "local-cluster[2,1,1024]",
                "--set",
                "spark.executor.memory=1g",
                "--set",
                "spark.executor.extraClassPath=" + jars,
                "--set",
                "spark.executor.extraJavaOptions=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Duser.language=tr",
                "--set",
                "spark.local.dir=" + folder,
                lines.toString(),
                output.toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        builder.environment().put("SPARK_HOME", home.toString());
        builder.environment().put("SPARK_SCALA_VERSION", "2.13");
        run = builder.start();
        assertThat(executorAtWork(output).destroyForcibly()).isTrue();
        assertThat(run.isAlive()).isTrue();

        assertThat(run.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(run.exitValue()).as(Files.readString(folder.resolve("said"))).isZero();
        List<Row> articles = SparkForTests.spark()
                .read()
                .parquet(output.resolve("articles").toString())
                .collectAsList();
        assertThat(articles)
                .extracting(row -> row.<String>getAs("id"))
                .hasSize(ARTICLES)
                .doesNotHaveDuplicates();
        assertThat(articles).extracting(row -> row.<String>getAs("lines")).allMatch(all -> all.contains("\"event\""));
    }

    /** An executor, once a task of the batch has begun to write. */
    private ProcessHandle executorAtWork(Path output) throws IOException, InterruptedException {
        while (run.isAlive()) {
            if (isCoding(output.resolve("_work"))) {
                // All that a run starts are executors.
                Optional<ProcessHandle> executor = run.descendants()
                        .filter(process -> process.info().command().orElse("").endsWith("java"))
                        .findFirst();
                if (executor.isPresent()) {
                    return executor.get();
                }
            }
            run.waitFor(50, TimeUnit.MILLISECONDS);
        }
        throw new AssertionError("ended before it coded: " + Files.readString(folder.resolve("said")));
    }

    private static boolean isCoding(Path work) throws IOException {
        if (!Files.isDirectory(work)) {
            return false;
        }
        try (Stream<Path> all = Files.walk(work)) {
            return all.anyMatch(path ->
                    path.toString().contains("coded-") && path.toString().endsWith(".parquet"));
        } catch (UncheckedIOException e) {
            // What is being written is moved while it is looked at.
            return false;
        }
    }
}
