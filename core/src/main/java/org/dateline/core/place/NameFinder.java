package org.dateline.core.place;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.place.FoundName.Trust;
import org.dateline.core.place.PlaceWords.Use;
import org.dateline.core.syntax.NameType;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names in a sentence that may be places': the longest that the gazetteer knows, judged by
 * the kind of name the parser saw and the words beside.
 *
 * <p>For one sentence; not thread-safe.
 */
final class NameFinder {

    private static final int LONGEST = 6;

    /** "in Zaranj Friday": the days and months of the calendar. */
    private static final Set<String> TIMES = Stream.<Enum<?>>concat(
                    Arrays.stream(DayOfWeek.values()), Arrays.stream(Month.values()))
            .map(Enum::name)
            .collect(Collectors.toUnmodifiableSet());

    /** A name of several words that the parser did not see as one must be of a place of this size. */
    private static final long WELL_KNOWN = 50_000;

    /** As does a single word if it is of an area. */
    private static final long HOUSEHOLD_NAME = 500_000;

    private final Gazetteer gazetteer;
    private final PlaceWords words;
    private final KnownNames known;
    private final Sentence sentence;
    private final SentenceKeys keys;
    private final ToldNames told;
    private final NameSurroundings beside;

    /** @param known what was found in the article's earlier sentences; this finder adds to it */
    NameFinder(KnownNames known, PlaceWords words, ToldNames told, Sentence sentence) {
        this.gazetteer = known.gazetteer();
        this.words = words;
        this.known = known;
        this.told = told;
        this.sentence = sentence;
        this.keys = new SentenceKeys(sentence);
        this.beside = new NameSurroundings(known, words, sentence, keys);
    }

    /** The names in sentence order, without overlap. */
    List<FoundName> find() {
        List<FoundName> found = new ArrayList<>();
        for (int i = 1; i <= sentence.size(); ) {
            int next = startsTold(i, found);
            if (next == i && keys.mayStart(i)) {
                next = longestAt(i, found);
            }
            if (next == i && type(i) == NameType.LOCATION && startsUnknown(i, found)) {
                next = runEnd(i) + 1;
            }
            i = Math.max(next, i + 1);
        }
        new NameLists(sentence, words).spread(found);
        return found;
    }

    /** Adds the longest name that starts at a token; gives the token after it, or the same if there is none. */
    private int longestAt(int first, List<FoundName> found) {
        for (int last = Math.min(sentence.size(), first + LONGEST - 1); last >= first; last--) {
            String key = keys.mayEnd(last) && !keys.goesOn(last) ? keys.of(first, last) : "";
            if (key.length() < 2) {
                continue;
            }
            if (words.isNotPlace(key)) {
                return last + 1;
            }
            if (isPeople(first, last, key)) {
                people(first, last, key).ifPresent(found::add);
                return last + 1;
            }
            if (known.contains(key)
                    && isName(first, last)
                    && !isOrdinaryWord(first, last, key)
                    && !isUnlikely(first, last, key)) {
                FoundName name = named(first, last, key);
                if (name != null) {
                    found.add(name);
                    return name.last() + 1;
                }
                return isPart(first, last) ? first : last + 1;
            }
        }
        return first;
    }

    private boolean isPeople(int first, int last, String key) {
        if (gazetteer.findDemonym(key).isEmpty()) {
            return false;
        }
        // "Dominican Republic", "Central African Republic": the longer name was tried before.
        String tag = sentence.token(last).tag();
        return tag.startsWith("JJ") || tag.startsWith("NN");
    }

    private Optional<FoundName> people(int first, int last, String key) {
        if (type(first) == NameType.PERSON || isInFirm(first, last)) {
            return Optional.empty();
        }
        return Optional.of(new FoundName(sentence, first, last, key, null, Trust.SURE, true));
    }

    private boolean isName(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (sentence.token(i).isProperNoun() || type(i) == NameType.LOCATION) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a word alone is none of a place: June, Road, HIV, or "La" without its full stop. */
    private boolean isOrdinaryWord(int first, int last, String key) {
        if (first < last) {
            return false;
        }
        Token word = sentence.token(first);
        boolean common = words.is(Use.FACILITY, word) || words.is(Use.DIVISION, word) || words.is(Use.BODY, word);
        return gazetteer.isMisspeltShortForm(key, word.form())
                || isAcronym(word.form()) && !gazetteer.isShortForm(key)
                || words.is(Use.ORDINARY, word)
                || common && find(key).get(0).population() < WELL_KNOWN;
    }

    /** Tells whether a name that only obscure places have stands where nothing else tells of a place: Church, Many. */
    private boolean isUnlikely(int first, int last, String key) {
        return known.isObscure(key)
                && !(isSeen(first, last) && !isPartOfFamiliar(first, last))
                && !(isUnclassified(first, last)
                        && (beside.isLocated(first, last)
                                || beside.division(first, last).isPresent())
                        && !holdsFamiliar(first, last));
    }

    /** "North Texas" is a part of Texas, though some hamlet has the name. */
    private boolean isPartOfFamiliar(int first, int last) {
        return first < last && words.is(Use.DIRECTION, sentence.token(first)) && holdsFamiliar(first + 1, last);
    }

    /** "An Alexandria" and "Webb Center" are no hamlets where the parser saw none. */
    private boolean holdsFamiliar(int first, int last) {
        for (int i = first; i <= last; i++) {
            for (int j = i; j <= last; j++) {
                String key = keys.mayStart(i) && keys.mayEnd(j) ? keys.of(i, j) : "";
                if (key.length() >= 2 && known.contains(key) && !known.isObscure(key)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Tells whether the parser saw a location in just these words. */
    private boolean isSeen(int first, int last) {
        return type(first) == NameType.LOCATION && runStart(first) == first && runEnd(first) == last;
    }

    private boolean isUnclassified(int first, int last) {
        for (int i = first; i <= last; i++) {
            if (type(i) == NameType.PERSON || type(i) == NameType.ORGANIZATION) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAcronym(String form) {
        return form.length() <= 4 && form.chars().allMatch(c -> Character.isUpperCase(c) || c == '.');
    }

    /** The name with its precision and trust; null if it is not a place here. */
    private @Nullable FoundName named(int first, int last, String key) {
        Optional<Token> next = at(last + 1);
        if (next.isPresent() && isCapital(next.get()) && words.is(Use.FACILITY, next.get()) && isSameName(last)) {
            return null;
        }
        Optional<Token> before = at(first - 1);
        if (before.isPresent()
                && (words.is(Use.TITLE, before.get())
                        || isCapital(before.get())
                                && before.get().isProperNoun()
                                && words.is(Use.BEFORE, before.get()))) {
            return null;
        }
        Optional<PlacePrecision> precision = beside.division(first, last);
        if (precision.isEmpty() && isHalf(last, key)) {
            return beside.isLocated(first, last) ? unlisted(first, last + 1) : null;
        }
        Optional<Trust> trust = trust(first, last, key, precision.isPresent());
        if (trust.isEmpty()) {
            return null;
        }
        int end = next.isPresent()
                        && isCapital(next.get())
                        && next.get().isProperNoun()
                        && words.is(Use.DIVISION, next.get())
                        && type(last + 1) != NameType.ORGANIZATION
                ? last + 1
                : last;
        return new FoundName(sentence, first, end, key, precision.orElse(null), trust.get(), false);
    }

    /** "in Lam Phaya sub-district": half of a name that the gazetteer lacks is no little place elsewhere. */
    private boolean isHalf(int last, String key) {
        Token head = at(last + 1).orElse(null);
        return head != null
                && head.tag().startsWith("NNP")
                && isCapital(head)
                && sentence.token(last).relates("compound")
                && sentence.token(last).head() == head.index()
                && (head.name() == NameType.NONE || head.name() == NameType.LOCATION)
                && !TIMES.contains(head.form().toUpperCase(Locale.ROOT))
                && !words.is(Use.FACILITY, head)
                && !words.is(Use.DIVISION, head)
                && !words.is(Use.BODY, head)
                && !words.is(Use.PEOPLE, head)
                && !known.contains(keys.of(last + 1, last + 1))
                && find(key).stream().allMatch(place -> !place.isCountry() && place.population() < WELL_KNOWN);
    }

    private Optional<Trust> trust(int first, int last, String key, boolean division) {
        if (type(last) == NameType.LOCATION) {
            return Optional.of(Trust.SURE);
        }
        Candidate best = find(key).get(0);
        if (beside.isInItsArea(last, key)) {
            return Optional.of(Trust.SURE);
        }
        if (best.kind() == PlaceKind.ADMIN2 && best.alternate() && !division) {
            return Optional.empty();
        }
        boolean named = !best.alternate() || best.population() >= WELL_KNOWN || beside.isTaken(first, last);
        boolean located = named && (division || beside.isLocated(first, last) || beside.isTaken(first, last))
                || first < last && words.is(Use.DIVISION, sentence.token(last));
        return switch (type(last)) {
            case PERSON -> isPart(first, last) ? Optional.empty() : Optional.of(located ? Trust.SURE : Trust.IF_LISTED);
            case ORGANIZATION -> ofOrganisation(first, last, located || isKnown(first, last, best));
            default -> Optional.of(located || isKnown(first, last, best) ? Trust.SURE : Trust.IF_LISTED);
        };
    }

    private Optional<Trust> ofOrganisation(int first, int last, boolean located) {
        if (!isPart(first, last)) {
            return Optional.of(located ? Trust.SURE : Trust.IF_LISTED);
        }
        if (isInFirm(first, last)) {
            return Optional.empty();
        }
        Candidate best = find(keys.of(first, last)).get(0);
        boolean office = isOfficeOf(first, last) && (best.isCountry() || !best.alternate());
        return Optional.of(office ? Trust.SURE : Trust.IF_ELSEWHERE);
    }

    private boolean isKnown(int first, int last, Candidate best) {
        if (best.isCountry()) {
            return true;
        }
        if (best.alternate()) {
            return false;
        }
        return last > first && best.population() >= WELL_KNOWN
                || !best.isSettlement() && best.population() >= HOUSEHOLD_NAME
                || best.kind() == PlaceKind.CAPITAL
                || best.kind() == PlaceKind.POINT;
    }

    /** Tells whether the name starts an office's name: Ohio Department of Roads. */
    private boolean isOfficeOf(int first, int last) {
        if (runStart(first) != first) {
            return false;
        }
        for (int i = last + 1; i <= runEnd(last); i++) {
            if (words.is(Use.BODY, sentence.token(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isInFirm(int first, int last) {
        if (type(first) != NameType.ORGANIZATION) {
            return false;
        }
        for (int i = runStart(first); i <= runEnd(last); i++) {
            if ((i < first || i > last) && words.is(Use.FIRM, sentence.token(i))) {
                return true;
            }
        }
        return false;
    }

    /** Adds a name that the article says is a place's and the gazetteer does not know; gives the token after it. */
    private int startsTold(int first, List<FoundName> found) {
        OptionalInt end = told.endOf(sentence, first);
        if (end.isEmpty() || known.contains(keys.of(first, end.getAsInt()))) {
            return first;
        }
        int last = end.getAsInt();
        PlacePrecision precision =
                beside.division(first, last).orElse(beside.isDescribed(last) ? PlacePrecision.SETTLEMENT : null);
        found.add(new FoundName(sentence, first, last, "", precision, Trust.SURE, false));
        return last + 1;
    }

    /** Adds a location whose name the gazetteer does not know, unless it holds one that it does. */
    private boolean startsUnknown(int first, List<FoundName> found) {
        if (runStart(first) != first) {
            return false;
        }
        int end = runEnd(first);
        for (int i = first + 1; i <= end; i++) {
            if (keys.mayStart(i) && holdsKnown(i, end)) {
                return false;
            }
        }
        found.add(unlisted(first, end));
        return true;
    }

    /** A name of a place that the gazetteer does not know. */
    private FoundName unlisted(int first, int last) {
        return new FoundName(
                sentence, first, last, "", beside.division(first, last).orElse(null), Trust.SURE, false);
    }

    private boolean holdsKnown(int first, int end) {
        for (int last = end; last >= first; last--) {
            String key = keys.mayEnd(last) && !keys.goesOn(last) ? keys.of(first, last) : "";
            if (key.length() >= 2
                    && known.contains(key)
                    && !isOrdinaryWord(first, last, key)
                    && !isUnlikely(first, last, key)
                    && named(first, last, key) != null) {
                return true;
            }
        }
        return false;
    }

    private List<Candidate> find(String key) {
        return known.find(key);
    }

    private Optional<Token> at(int number) {
        return number >= 1 && number <= sentence.size() ? Optional.of(sentence.token(number)) : Optional.empty();
    }

    private NameType type(int number) {
        return sentence.token(number).name();
    }

    /** Tells whether the name is only a part of what the parser saw as one. */
    private boolean isPart(int first, int last) {
        return type(first) != NameType.NONE && (runStart(first) < first || runEnd(last) > last);
    }

    /** Tells whether the token after a name belongs to it to the parser, or is a name unclassified. */
    private boolean isSameName(int last) {
        return type(last + 1) == type(last)
                || type(last + 1) == NameType.NONE && sentence.token(last + 1).isProperNoun();
    }

    private int runStart(int number) {
        int start = number;
        while (start > 1 && type(start - 1) == type(number)) {
            start--;
        }
        return start;
    }

    private int runEnd(int number) {
        int end = number;
        while (end < sentence.size() && type(end + 1) == type(number)) {
            end++;
        }
        return end;
    }

    private static boolean isCapital(Token token) {
        return Character.isUpperCase(token.form().codePointAt(0));
    }
}
