package org.dateline.bench.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dateline.bench.coded.CodedRow;
import org.dateline.bench.suite.Agreement;
import org.dateline.bench.suite.ErrorExample;
import org.dateline.bench.suite.ErrorExample.Part;
import org.dateline.bench.suite.ErrorList;
import org.dateline.core.event.CodedEvent;
import org.dateline.core.ontology.PloverType;

/**
 * A sentence with all records that people made of it, and the events that we coded in it.
 *
 * @param coded the row of its first record
 */
record RecordSentence(List<GoldRecord> gold, CodedRow coded, Countries countries) {

    static final String NOTHING = "missed: nothing coded";
    static final String OTHER_TYPE = "missed: other type";
    static final String EXTRA = "extra";
    static final String TURNED = "pair turned round";
    static final String NO_PAIR = "pair not found";
    static final String APART = "pair under another type";

    /** The sentences of some records, in their order. */
    static List<RecordSentence> of(List<RecordScore> rows, Countries countries) {
        return rows.stream()
                .collect(Collectors.groupingBy(RecordScore::sentence, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(same -> new RecordSentence(
                        same.stream().map(RecordScore::gold).toList(),
                        same.get(0).coded(),
                        countries))
                .toList();
    }

    private static PloverType typeOf(CodedEvent event) {
        return event.coding().findType().orElseThrow();
    }

    Agreement types() {
        return Agreement.of(goldTypes(), ourTypes());
    }

    private Set<PloverType> goldTypes() {
        return gold.stream().map(GoldRecord::type).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<PloverType> ourTypes() {
        return coded.events().stream().map(RecordSentence::typeOf).collect(Collectors.toCollection(TreeSet::new));
    }

    Agreement pairs() {
        return Agreement.of(goldPairs(pair -> true), ourPairs(pair -> true));
    }

    /** The pairs of two known sides; a sentence without one in gold is not asked. */
    Agreement dyads() {
        Set<CountryPair> dyads = goldPairs(CountryPair::isDyad);
        return dyads.isEmpty() ? Agreement.NONE : Agreement.of(dyads, ourPairs(CountryPair::isDyad));
    }

    private Set<CountryPair> goldPairs(Predicate<CountryPair> which) {
        return gold.stream()
                .flatMap(one -> one.pairs().stream())
                .filter(which)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<CountryPair> ourPairs(Predicate<CountryPair> which) {
        return coded.events().stream()
                .flatMap(event -> countries.pairsOf(event).stream())
                .filter(which)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A pair with the type of what happens in it. */
    private record TypedPair(CountryPair pair, PloverType type) {}

    /** Pairs with their types. */
    Agreement typedPairs() {
        return Agreement.of(goldTypedPairs(), ourTypedPairs());
    }

    private Set<TypedPair> goldTypedPairs() {
        Set<TypedPair> found = new LinkedHashSet<>();
        gold.forEach(one -> one.pairs().forEach(pair -> found.add(new TypedPair(pair, one.type()))));
        return found;
    }

    private Set<TypedPair> ourTypedPairs() {
        Set<TypedPair> found = new LinkedHashSet<>();
        for (CodedEvent event : coded.events()) {
            countries.pairsOf(event).forEach(pair -> found.add(new TypedPair(pair, typeOf(event))));
        }
        return found;
    }

    /** Our events of a record's type. */
    List<CodedEvent> sameType(GoldRecord record) {
        return coded.events().stream()
                .filter(event -> typeOf(event) == record.type())
                .toList();
    }

    void addErrors(ErrorList errors) {
        ErrorExample example = example();
        Set<PloverType> goldTypes = goldTypes();
        Set<PloverType> ourTypes = ourTypes();
        for (PloverType type : goldTypes) {
            if (!ourTypes.contains(type)) {
                errors.add(ourTypes.isEmpty() ? NOTHING : OTHER_TYPE, type.name(), example);
            }
        }
        for (PloverType type : ourTypes) {
            if (!goldTypes.contains(type)) {
                errors.add(EXTRA, type.name(), example);
            }
        }
        if (ourTypes.isEmpty()) {
            return;
        }
        Set<CountryPair> ours = ourPairs(pair -> true);
        Set<TypedPair> ourTyped = ourTypedPairs();
        Set<String> told = new LinkedHashSet<>();
        for (TypedPair one : goldTypedPairs()) {
            boolean turned = ours.contains(one.pair().reversed());
            String way = ours.contains(one.pair()) ? APART : turned ? TURNED : NO_PAIR;
            if (!ourTyped.contains(one) && told.add(way + one.type())) {
                errors.add(way, one.type().name(), example);
            }
        }
    }

    private ErrorExample example() {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            parts.add(
                    new Part("gold" + (i == 0 ? "" : " " + (i + 1)), gold.get(i).shown(), true));
        }
        return coded.error(parts);
    }
}
