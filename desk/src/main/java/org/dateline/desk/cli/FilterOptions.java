package org.dateline.desk.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.store.query.RecordFilter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The filter of every verb that asks the record. An option that is given several times takes any of its values. */
final class FilterOptions extends SubjectOptions {

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

    /** @throws picocli.CommandLine.ParameterException if the days cannot be a range */
    @Override
    RecordFilter filter() {
        RecordFilter subject = super.filter();
        return new RecordFilter(
                subject.actors(),
                subject.places(),
                subject.countries(),
                subject.days(),
                types,
                Set.copyOf(statuses),
                outlets,
                text);
    }
}
