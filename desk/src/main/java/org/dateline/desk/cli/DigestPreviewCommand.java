package org.dateline.desk.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.desk.digest.DigestEditions;
import org.dateline.desk.edition.Edition;
import org.dateline.desk.edition.Heading;
import org.dateline.desk.web.DeskSettings;
import org.dateline.store.RecordStore;
import org.dateline.store.query.Arrivals;
import org.dateline.store.query.KnownItems;
import org.dateline.store.query.RecordDays;
import org.dateline.store.query.RecordFilter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code dateline digest preview}: the digest that would be sent. */
@Command(
        name = "preview",
        mixinStandardHelpOptions = true,
        description =
                "Prints a digest as it would be sent: what the articles of a day tell that those before them did not."
                        + " Unless told otherwise it is of the newest day of the record, by when articles came out.")
final class DigestPreviewCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Mixin
    private RecordOption record = new RecordOption();

    @Option(
            names = "--at",
            paramLabel = "DAY",
            converter = FilterOptions.Day.class,
            description =
                    "the day of the digest; of what came out later nothing is told (default: the day of the newest"
                            + " article)")
    private @Nullable LocalDate at;

    @Option(
            names = "--since",
            paramLabel = "DAY|ENTRY",
            description =
                    "the first day whose articles are new (default: the day of the digest), or the number of the last"
                            + " entry of the ledger that is not")
    private @Nullable String since;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = FormatLabel.class,
            description = "text; html, one page with its pictures; json, one item a line (default: ${DEFAULT-VALUE})")
    private Format format = Format.TEXT;

    @Option(
            names = "--url",
            paramLabel = "ADDRESS",
            defaultValue = "http://127.0.0.1:" + DeskSettings.USUAL_PORT,
            description = "the address of the desk, to which links lead (default: ${DEFAULT-VALUE})")
    private String desk = "";

    DigestPreviewCommand(Console console) {
        this.console = console;
    }

    /** How it is printed. */
    enum Format {
        TEXT,
        HTML,
        JSON
    }

    /** Formats as they are typed. */
    static final class FormatLabel implements ITypeConverter<Format> {
        @Override
        public Format convert(String value) {
            for (Format format : Format.values()) {
                if (format.name().equalsIgnoreCase(value)) {
                    return format;
                }
            }
            throw new TypeConversionException("'" + value + "' is no format; there are text, html, json");
        }
    }

    @Override
    public Integer call() {
        RecordFilter asked = filter.filter();
        try (RecordStore store = record.openExisting(console)) {
            Optional<RecordDays> days = store.queries().days();
            if (days.isEmpty()) {
                console.say(OptionWords.NOTHING_READ);
                return ExitCode.OK;
            }
            LocalDate day = at == null ? days.get().last() : at;
            Heading heading = new Heading(null, day, ZoneId.systemDefault(), address(), null, true);
            Edition edition = new DigestEditions(store.queries(), store.indices())
                    .of(arrivals(day), asked, KnownItems.NONE, heading);
            print(edition);
        }
        return ExitCode.OK;
    }

    private Arrivals arrivals(LocalDate day) {
        if (since == null) {
            return new Arrivals.Of(day, day);
        }
        if (since.matches("\\d{1,9}")) {
            if (at != null) {
                throw new ParameterException(
                        spec.commandLine(), "--since: behind an entry of the ledger everything is new; leave out --at");
            }
            return new Arrivals.Behind(Integer.parseInt(since));
        }
        try {
            LocalDate from = LocalDate.parse(since);
            if (from.isAfter(day)) {
                throw new ParameterException(spec.commandLine(), "--since: " + from + " is after " + day);
            }
            return new Arrivals.Of(from, day);
        } catch (DateTimeException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--since: '" + since + "' is neither a day, as 2021-08-13, nor the number of an entry",
                    e);
        }
    }

    private URI address() {
        try {
            URI address = new URI(desk);
            if (address.getHost() != null && String.valueOf(address.getScheme()).matches("https?")) {
                return address;
            }
        } catch (URISyntaxException e) {
            // Said below.
        }
        throw new ParameterException(spec.commandLine(), "--url: '" + desk + "' is no address of a desk");
    }

    private void print(Edition edition) {
        CountedOutput out = new CountedOutput(console);
        switch (format) {
            case TEXT ->
                out.write(edition.letter().subject() + "\n\n" + edition.letter().text());
            case HTML -> out.write(edition.letter().page());
            case JSON -> edition.items().forEach(item -> out.write(item + "\n"));
        }
        out.flush();
    }
}
