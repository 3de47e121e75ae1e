package org.dateline.desk.web.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.situation.index.Grain;
import org.dateline.desk.filter.AddressFault;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.desk.web.filter.Counting;
import org.dateline.store.query.Cursor;
import org.dateline.store.query.Page;
import org.dateline.store.query.Party;
import org.dateline.store.query.Party.Role;
import org.jspecify.annotations.Nullable;

/**
 * What a list was asked for in its address.
 *
 * @param title what it is called there; empty if it is not
 * @param parties of events, who has which part in them; of incidents, who takes part
 * @param speaker of statements, who makes them; null for anybody
 * @param counted of incidents, the periods by which it lists what they count; null for all that answer
 * @param after where the page before ended; null for the first page
 */
record ListAsk(
        Listed what,
        String title,
        List<Party> parties,
        @Nullable String speaker,
        @Nullable Grain counted,
        UrlFilter filter,
        @Nullable Cursor after) {

    static final String DOER = "doer";
    static final String RECIPIENT = "recipient";
    static final String PARTY = "party";
    static final String SPEAKER = "speaker";
    static final String AFTER = "after";

    private static final int LONGEST_TITLE = 200;
    private static final int MOST = 20;

    ListAsk {
        parties = List.copyOf(parties);
    }

    static ListAsk of(Map<String, String[]> query) {
        List<Party> parties = new ArrayList<>();
        values(query, DOER).forEach(name -> parties.add(new Party(Role.DOES, name)));
        values(query, RECIPIENT).forEach(name -> parties.add(new Party(Role.SUFFERS, name)));
        values(query, PARTY).forEach(name -> parties.add(new Party(Role.ANY, name)));
        Listed what = Listed.of(values(query, "what").findFirst().orElse(""));
        if (what == Listed.INCIDENTS && parties.stream().anyMatch(party -> party.role() != Role.ANY)) {
            throw new AddressFault(
                    "incidents have no " + DOER + " and no " + RECIPIENT + "; they can be asked for with " + PARTY);
        }
        return new ListAsk(
                what,
                values(query, "title").findFirst().map(ListAsk::shortened).orElse(""),
                parties,
                values(query, SPEAKER).findFirst().orElse(null),
                Counting.of(values(query, Counting.NAME).findFirst().orElse(null)),
                UrlFilter.of(query),
                values(query, AFTER).findFirst().map(Cursor::of).orElse(null));
    }

    private static Stream<String> values(Map<String, String[]> query, String name) {
        return Arrays.stream(query.getOrDefault(name, new String[0]))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE)) + "…";
    }

    Page page() {
        return new Page(MOST, after);
    }

    /** The address of the same list, without a place in it. */
    ListAddress address() {
        ListAddress address = ListAddress.of(what, title);
        for (Party party : parties) {
            address = switch (party.role()) {
                case DOES -> address.doneBy(party.name());
                case SUFFERS -> address.doneTo(party.name());
                case ANY -> address.between(party.name());
            };
        }
        if (counted != null) {
            address = address.countedBy(counted);
        }
        return speaker == null ? address : address.saidBy(speaker);
    }

    /** In words, what is asked for beside the filter; empty if nothing is. */
    String basis() {
        return Stream.concat(
                        parties.stream().map(party -> switch (party.role()) {
                            case DOES -> "done by " + party.name();
                            case SUFFERS -> "done to " + party.name();
                            case ANY -> "with " + party.name();
                        }),
                        Stream.concat(
                                Stream.ofNullable(speaker).map(name -> "said by " + name),
                                Stream.ofNullable(counted)
                                        .map(grain -> "each in the " + grain.label() + " with the middle of its days")))
                .collect(Collectors.joining(", "));
    }
}
