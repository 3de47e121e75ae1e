package org.dateline.store.query;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for. Several values of one part are alternatives; all parts that are given must be met. The same filter
 * serves screens, exports and programs.
 *
 * @param actors names or parts of names, by words, or CAMEO codes of 3, 6, 9 … letters; empty for any
 * @param places names, ids of a gazetteer, names of provinces and districts; empty for any
 * @param countries ISO 3166-1 codes or names; empty for any
 * @param days when it was; of articles, when they came out
 * @param types PLOVER types, of statements classes of cues, of control changes; in any case; empty for any
 * @param statuses of incidents, of events that of their incident; empty for any
 * @param outlets names or parts of names, by words; empty for any
 * @param text words, each by itself, and phrases in quotation marks, all of which it holds; null for any
 */
public record RecordFilter(
        List<String> actors,
        List<String> places,
        List<String> countries,
        DayRange days,
        List<String> types,
        Set<IncidentStatus> statuses,
        List<String> outlets,
        @Nullable String text) {

    /** Everything. */
    public static final RecordFilter ALL =
            new RecordFilter(List.of(), List.of(), List.of(), DayRange.ALL, List.of(), Set.of(), List.of(), null);

    public RecordFilter {
        actors = List.copyOf(actors);
        places = List.copyOf(places);
        countries = List.copyOf(countries);
        types = List.copyOf(types);
        statuses = Set.copyOf(statuses);
        outlets = List.copyOf(outlets);
    }

    /** The parts that are given. */
    public Set<FilterPart> parts() {
        Set<FilterPart> parts = EnumSet.noneOf(FilterPart.class);
        for (FilterPart part : FilterPart.values()) {
            if (!without(part).equals(this)) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** The same filter, but for one part. */
    public RecordFilter without(FilterPart part) {
        return switch (part) {
            case ACTOR -> withActors();
            case PLACE -> withPlaces();
            case COUNTRY -> withCountries();
            case FROM -> withDays(new DayRange(null, days.to()));
            case TO -> withDays(new DayRange(days.from(), null));
            case TYPE -> withTypes();
            case STATUS -> withStatuses();
            case OUTLET -> withOutlets();
            case TEXT -> withText(null);
        };
    }

    public RecordFilter withActors(String... names) {
        return new RecordFilter(List.of(names), places, countries, days, types, statuses, outlets, text);
    }

    public RecordFilter withPlaces(String... names) {
        return new RecordFilter(actors, List.of(names), countries, days, types, statuses, outlets, text);
    }

    public RecordFilter withCountries(String... names) {
        return new RecordFilter(actors, places, List.of(names), days, types, statuses, outlets, text);
    }

    public RecordFilter withDays(DayRange range) {
        return new RecordFilter(actors, places, countries, range, types, statuses, outlets, text);
    }

    public RecordFilter withTypes(String... names) {
        return new RecordFilter(actors, places, countries, days, List.of(names), statuses, outlets, text);
    }

    public RecordFilter withStatuses(IncidentStatus... values) {
        return new RecordFilter(actors, places, countries, days, types, Set.of(values), outlets, text);
    }

    public RecordFilter withOutlets(String... names) {
        return new RecordFilter(actors, places, countries, days, types, statuses, List.of(names), text);
    }

    public RecordFilter withText(@Nullable String words) {
        return new RecordFilter(actors, places, countries, days, types, statuses, outlets, words);
    }
}
