package org.dateline.desk.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.desk.coding.InputFile;
import org.dateline.desk.coding.InputFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline code FILE…}: reads articles and prints their record. */
@Command(
        name = "code",
        mixinStandardHelpOptions = true,
        description = "Reads articles and prints who did what to whom, where and when, according to whom.",
        footerHeading = "%nDates (publishedAt, --published):%n",
        footer = {
            "  2021-08-13, 2021-08-13T10:15:00Z, \"Aug. 13, 2021\", \"13 August 2021\",",
            "  13.08.2021, and 13/08/2021 where one number is over 12;",
            "  every form: docs/formats/input.md"
        })
final class CodeCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description =
                    "pages (HTML), plain text, PDF files or JSON Lines of {id, text, title, publishedAt, url, outlet}, also"
                            + " packed with gzip; web archives (WARC, WACZ) and zipped folders; - reads standard input")
    private List<String> files = List.of();

    @Mixin
    private WebOptions web = new WebOptions();

    @Mixin
    private CodingOptions options = new CodingOptions();

    @Mixin
    private RecordOutput output = new RecordOutput();

    CodeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (options.threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads takes a number from 1");
        }
        if (output.mentions && output.format != RecordOutput.Format.JSONL) {
            throw new ParameterException(spec.commandLine(), "--mentions goes with --format jsonl");
        }
        return new CodingVerb(console, options, web, output)
                .code(InputFiles.plain(files.stream().map(InputFile::named).toList()));
    }
}
