package org.dateline.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Programs in a JVM of their own, with the class path of this one; not begun yet. */
public final class OwnJvm {

    private OwnJvm() {}

    /** @param options of the JVM */
    public static ProcessBuilder of(Class<?> program, List<String> options, Object... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // A program that is killed leaves behind the library that it has unpacked.
        command.add("-Dorg.sqlite.tmpdir=" + NewRecords.folder());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
        Arrays.stream(arguments).map(Object::toString).forEach(command::add);
        return new ProcessBuilder(command);
    }
}
