package org.dateline.desk.cli;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.desk.filter.AddressFault;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.ingest.fault.InputFault;
import org.dateline.store.RecordStore;
import org.dateline.store.query.Lookup;
import org.dateline.store.query.Page;
import org.dateline.store.query.RecordFilter;
import org.dateline.store.subscription.Daily;
import org.dateline.store.subscription.Subscription;
import org.dateline.store.subscription.Wish;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What is said of subscriptions on command lines. */
final class SubscriptionOptions {

    private SubscriptionOptions() {}

    /** Times of the day as they are typed. */
    static final class Time implements ITypeConverter<LocalTime> {
        @Override
        public LocalTime convert(String value) {
            try {
                return LocalTime.parse(value);
            } catch (DateTimeException e) {
                throw new TypeConversionException("'" + value + "' is no time of the day; write it as 07:00");
            }
        }
    }

    /** Time zones as they are typed. */
    static final class Zone implements ITypeConverter<ZoneId> {
        @Override
        public ZoneId convert(String value) {
            try {
                return ZoneId.of(value);
            } catch (DateTimeException e) {
                throw new TypeConversionException("'" + value + "' is no time zone; write it as Europe/Berlin");
            }
        }
    }

    /** What is done on days without news, as it is typed. */
    static final class Empty implements ITypeConverter<Daily.WhenEmpty> {
        @Override
        public Daily.WhenEmpty convert(String value) {
            try {
                return Daily.WhenEmpty.valueOf(value.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("it is send or skip, not '" + value + "'");
            }
        }
    }

    /**
     * Has the record asked once, so that nobody subscribes to what can never be told.
     *
     * @throws org.dateline.store.query.FilterFault if the filter names what there cannot be
     */
    static void check(RecordStore store, Wish wish) {
        store.queries().incidents().read(UrlFilter.parse(wish.filter()).filter(), Page.first(1), row -> {});
    }

    /** The filter as it is kept. */
    static String kept(RecordFilter filter) {
        try {
            return UrlFilter.parse(new UrlFilter(filter).query()).query();
        } catch (AddressFault fault) {
            throw new InputFault("--" + fault.parameter().orElse("filter"), String.valueOf(fault.getMessage()));
        }
    }

    /** The subscription of an id, or of its first characters. */
    static Subscription meant(RecordStore store, Wish.Kind kind, String id) {
        List<Subscription> found = list(store, kind).stream()
                .filter(one -> id.length() >= Lookup.LEAST && one.id().startsWith(id))
                .toList();
        if (found.isEmpty()) {
            throw new InputFault(id, "no " + kind.label() + " has that id; see: dateline " + kind.label() + " list");
        }
        if (found.size() > 1) {
            throw new InputFault(
                    id,
                    "begins several ids: "
                            + found.stream().map(Subscription::id).collect(Collectors.joining(", ")));
        }
        return found.get(0);
    }

    static List<Subscription> list(RecordStore store, Wish.Kind kind) {
        return store.subscriptions().all().listSubscriptions().stream()
                .filter(one -> one.wish().kind() == kind)
                .toList();
    }
}
