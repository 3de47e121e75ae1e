package org.dateline.desk.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.store.query.DayRange;
import org.dateline.store.query.RecordFilter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The filter of every verb that asks the record. An option that is given several times takes any of its values. */
final class FilterOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--actor", paramLabel = "NAME", description = "a name or part of one, or a CAMEO code: AFGREB")
    private List<String> actors = List.of();

    @Option(
            names = "--place",
            paramLabel = "NAME",
            description = "a place, district or province by name, or an id such as geonames:1138958")
    private List<String> places = List.of();

    @Option(names = "--country", paramLabel = "NAME", description = "a country by ISO code or name")
    private List<String> countries = List.of();

    @Option(names = "--from", paramLabel = "DAY", converter = Day.class, description = "the first day, as 2021-08-13")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", converter = Day.class, description = "the last day, inclusive")
    private @Nullable LocalDate to;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "a type of event such as ASSAULT; of statements a class of cue such as deny, of control a"
                    + " change such as captured")
    private List<String> types = List.of();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            converter = StatusName.class,
            description = "of the incident: reported, claimed, disputed, denied, confirmed")
    private List<IncidentStatus> statuses = List.of();

    @Option(names = "--outlet", paramLabel = "NAME", description = "an outlet, or part of its name")
    private List<String> outlets = List.of();

    @Option(
            names = "--text",
            paramLabel = "WORDS",
            description = "words of the sentence, all of them, and \"phrases in quotation marks\"; of articles, of all"
                    + " their text")
    private @Nullable String text;

    /** Days as they are typed. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw new TypeConversionException("'" + value + "' is no day; write it as 2021-08-13");
            }
        }
    }

    /** Statuses as they are typed. */
    static final class StatusName implements ITypeConverter<IncidentStatus> {
        @Override
        public IncidentStatus convert(String value) {
            return Arrays.stream(IncidentStatus.values())
                    .filter(status -> status.label().equalsIgnoreCase(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("there is no status '" + value + "'; there are "
                            + Arrays.stream(IncidentStatus.values())
                                    .map(IncidentStatus::label)
                                    .collect(Collectors.joining(", "))));
        }
    }

    /** @throws ParameterException if the days cannot be a range */
    RecordFilter filter() {
        DayRange days;
        try {
            days = new DayRange(from, to);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--from, --to: " + e.getMessage(), e);
        }
        return new RecordFilter(actors, places, countries, days, types, Set.copyOf(statuses), outlets, text);
    }
}
