package org.dateline.desk.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.dateline.store.query.DayRange;
import org.dateline.store.query.RecordFilter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The part of a filter that tells who, where and when. An option that is given several times takes any of its values. */
class SubjectOptions {

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

    /** @throws ParameterException if the days cannot be a range */
    RecordFilter filter() {
        DayRange days;
        try {
            days = new DayRange(from, to);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--from, --to: " + e.getMessage(), e);
        }
        return new RecordFilter(actors, places, countries, days, List.of(), java.util.Set.of(), List.of(), null);
    }
}
