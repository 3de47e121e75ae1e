package org.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start script, run on a small checkout with tools that only write what they were asked to do. */
class LauncherTest {

    private static final String BUILD = "mkdir -p desk/target/lib bench/target/lib; sleep 0.05;"
            + " touch desk/target/dateline.jar bench/target/dateline-bench.jar";

    @TempDir
    Path folder;

    private Path checkout;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void layOutACheckout() throws IOException {
        checkout = Files.createDirectory(folder.resolve("a checkout"));
        Files.copy(Path.of("../dateline"), checkout.resolve("dateline"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.writeString(checkout.resolve("pom.xml"), "<project/>");
        Files.createDirectories(checkout.resolve("core/src/main"));
        Files.writeString(checkout.resolve("core/src/main/Code.java"), "");
        old(checkout.resolve("pom.xml"));
        old(checkout.resolve("core/src/main/Code.java"));
        tool("jdk/bin/java", "for word; do echo \"[$word]\"; done");
        tool("jdk/bin/javac", "");
        tool("bin/npm", "");
        maven("echo '[INFO] Building Dateline core 1 [1/1]'; " + BUILD);
        release("17.0.9");
        environment.put("JAVA_HOME", folder.resolve("jdk").toString());
        environment.put("PATH", folder.resolve("bin") + ":" + System.getenv("PATH"));
    }

    @Test
    void buildsOnceAndPassesItsArgumentsOn() throws Exception {
        Run first = start("code", "two words");
        assertThat(first.err()).contains("Building Dateline", "Dateline core 1 [1/1]", "Built.");
        assertThat(first.out()).contains("[-Xmx1500m]").endsWith("[code]\n[two words]\n");
        assertThat(start("code").err()).isEmpty();
    }

    @Test
    void runsThroughASymbolicLink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("bin/dl"), checkout.resolve("dateline"));
        assertThat(run(link.toString(), "x").out()).contains("a checkout/desk/target/dateline.jar]", "[x]");
    }

    @Test
    void measuringAndTrainingAreAProgramOfTheirOwn() throws Exception {
        assertThat(start("evaluate", "statements").out())
                .contains("bench/target/dateline-bench.jar]")
                .endsWith("[evaluate]\n[statements]\n");
        assertThat(start("train", "cues").out())
                .contains("bench/target/dateline-bench.jar]")
                .endsWith("[train]\n[cues]\n");
        for (String verb : new String[] {"evaluate", "train"}) {
            assertThat(start(verb).out()).contains("bench/target/dateline-bench.jar]");
            assertThat(start("help", verb).out()).contains("bench/target/dateline-bench.jar]");
        }
        assertThat(start("code", "train").out()).contains("desk/target/dateline.jar]");
        assertThat(start("code", "evaluate").out()).contains("desk/target/dateline.jar]");
        Files.delete(checkout.resolve("bench/target/dateline-bench.jar"));
        assertThat(start("code").err()).contains("Building Dateline");
    }

    @Test
    void buildsAgainWhenCodeIsNewer() throws Exception {
        start();
        Files.setLastModifiedTime(
                checkout.resolve("core/src/main/Code.java"),
                FileTime.from(Files.getLastModifiedTime(checkout.resolve("target/build.stamp"))
                        .toInstant()
                        .plusSeconds(60)));
        assertThat(start().err()).contains("Building Dateline");
    }

    @Test
    void aFailedBuildShowsItsErrorsAndLeavesNothingThatLooksBuilt() throws Exception {
        maven(BUILD + "; echo '[ERROR] no such symbol'; exit 1");
        Run failed = start();
        assertThat(failed.exit()).isEqualTo(1);
        assertThat(failed.out()).isEmpty();
        assertThat(failed.err()).contains("[ERROR] no such symbol", "target/build.log");
        assertThat(start().exit()).isEqualTo(1);
        maven(BUILD);
        assertThat(start().exit()).isZero();
    }

    @Test
    void theLockOfAKilledStartDoesNotHold() throws Exception {
        Files.createDirectories(checkout.resolve("target/build.lock"));
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.writeString(checkout.resolve("target/build.lock/pid"), gone.pid() + "\n");
        assertThat(start().exit()).isZero();
    }

    @Test
    void refusesAnOldJavaAndAMissingOne() throws Exception {
        release("11.0.2");
        Run old = start();
        assertThat(old.exit()).isEqualTo(4);
        assertThat(old.err()).contains("Java 11", "17 or later");
        environment.put("JAVA_HOME", "/nowhere");
        assertThat(start().err()).contains("/nowhere");
    }

    @Test
    void buildingNeedsACompiler() throws Exception {
        Files.delete(folder.resolve("jdk/bin/javac"));
        Run run = start();
        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.err()).contains("no javac");
    }

    @Test
    void takesTheJvmOptionsOfTheUser() throws Exception {
        environment.put("DATELINE_JAVA_OPTS", "-Xmx700m -Da=b");
        assertThat(start().out()).contains("[-Xmx700m]\n[-Da=b]").doesNotContain("1500");
    }

    @Test
    void optionsThatTheJvmDoesNotTakeAreTold() throws Exception {
        tool(
                "jdk/bin/java",
                "for word; do case $word in -Xfoo) { echo 'Picked up JAVA_TOOL_OPTIONS: -Dx=y';"
                        + " echo 'Unrecognized option: -Xfoo'; echo 'Error: Could not create the Java Virtual Machine.';"
                        + " } >&2; exit 1 ;; esac; done;"
                        + " for word; do echo \"[$word]\"; done");
        environment.put("DATELINE_JAVA_OPTS", "-Xmx700m -Xfoo");
        Run run = start("code");
        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("dateline: DATELINE_JAVA_OPTS is -Xmx700m -Xfoo, which Java does not take:"
                        + " Unrecognized option: -Xfoo\n");
        environment.put("DATELINE_JAVA_OPTS", "-Xmx700m");
        assertThat(start("code").out())
                .startsWith("[-XX:+UseSerialGC]\n[-Xmx700m]\n")
                .doesNotContain("[-version]");
    }

    @Test
    void aStartThatWaitsForADebuggerIsNotTried() throws Exception {
        Path starts = folder.resolve("starts");
        // What archives classes after a build starts without these options.
        tool("jdk/bin/java", "case $* in *ArchiveClassesAtExit*) ;; *) echo start >>'" + starts + "' ;; esac");
        environment.put("DATELINE_JAVA_OPTS", "-agentlib:jdwp=transport=dt_socket,server=y,suspend=y");
        assertThat(start("code").exit()).isZero();
        assertThat(starts).hasContent("start");
    }

    private record Run(int exit, String out, String err) {}

    private Run start(String... arguments) throws Exception {
        String[] command = new String[arguments.length + 1];
        command[0] = checkout.resolve("dateline").toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return run(command);
    }

    private Run run(String... command) throws Exception {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().remove("DATELINE_NO_BUILD");
        builder.environment().remove("DATELINE_JAVA_OPTS");
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return new Run(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    private void maven(String script) throws IOException {
        tool("bin/mvn", script);
    }

    private void release(String version) throws IOException {
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"" + version + "\"\n");
    }

    private void tool(String name, String script) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static void old(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
    }
}
