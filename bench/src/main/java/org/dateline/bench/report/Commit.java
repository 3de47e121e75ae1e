package org.dateline.bench.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The commit that a checkout stands at, as far as git can tell. */
final class Commit {

    private Commit() {}

    /**
     * The short hash, with {@code +} where the tree differs from it; empty without git or a repository.
     *
     * @param home the root of the checkout
     * @param ignored a file whose changes do not count, by its path in the checkout
     */
    static String of(Path home, String ignored) {
        Optional<String> hash = git(home, "rev-parse", "--short", "HEAD");
        if (hash.isEmpty()) {
            return "";
        }
        boolean changed = git(home, "status", "--porcelain", "--", ".", ":(exclude)" + ignored)
                .filter(String::isEmpty)
                .isEmpty();
        return hash.get() + (changed ? "+" : "");
    }

    /** What git prints; empty if it is not there or fails. */
    private static Optional<String> git(Path home, String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "-C", home.toString()));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.of(printed.strip()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
