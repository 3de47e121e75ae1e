package org.dateline.desk.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline demo}: codes the sample crisis. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Codes the sample crisis, Afghanistan in the summer of 2021, and prints its record.")
final class DemoCommand implements Callable<Integer> {

    private static final String CRISIS = "samples/afghanistan-2021";

    private final Console console;

    @Mixin
    private CodingOptions options = new CodingOptions();

    @Mixin
    private RecordOutput output = new RecordOutput();

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<String> pages = pages();
        CodingVerb coding = new CodingVerb(console, options, output);
        int exit = coding.code(pages);
        if (!options.quiet) {
            sumUp(pages.size(), coding);
        }
        return exit;
    }

    /** What scrolled by, and what to do with it: a record can be asked, pages of lines cannot. */
    private void sumUp(int articles, CodingVerb coding) {
        console.say("");
        console.say("That was the sample crisis: " + Progress.count(articles, "article") + " with "
                + Progress.count(coding.events(), "event") + " and " + Progress.count(coding.statements(), "statement")
                + ", each with its words.");
        console.say("To keep them in a record, and ask it:");
        console.say("  dateline read " + console.home().resolve(CRISIS));
        console.say("  dateline claims --limit 5");
        console.say("  dateline control --on 2021-08-13");
    }

    private List<String> pages() {
        Path folder = console.home().resolve(CRISIS);
        List<String> pages = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.html")) {
            files.forEach(file -> pages.add(file.toString()));
        } catch (IOException e) {
            throw new ConfigurationFault("the sample crisis is not at " + folder);
        }
        pages.sort(null);
        return pages;
    }
}
