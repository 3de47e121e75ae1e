package org.dateline.desk.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.core.ledger.SearchWords;
import org.dateline.core.record.ActorPart;
import org.dateline.core.record.EventLine;
import org.dateline.store.query.IncidentRow.Happening;
import org.dateline.store.query.NamedActor;

/**
 * Who did it to whom, in words. An actor whom no outlet names in its own words, or on whom reports differ, never stands
 * without whose word that is: {@code Red Front (according to the mayor) → Orla}.
 *
 * @param actors who did it, as they stand in lists
 * @param recipients to whom, each once
 */
public record WhoToWhom(String actors, List<String> recipients) {

    private static final int MOST_NAMED = 2;

    /** Apostrophes that a text has doubled, or an ending that it has twice: {@code Orla''s}, {@code Orla’s’s}. */
    private static final Pattern DOUBLED = Pattern.compile("['’]{2,}(?=s\\b)|(['’]s)(?:['’]s)+");

    public WhoToWhom {
        recipients = List.copyOf(recipients);
    }

    /** @param voices what people are shown of voices */
    public static WhoToWhom of(Happening what, UnaryOperator<String> voices) {
        return of(what.actors(), what.recipients(), voices);
    }

    /**
     * @param actors who did it, and on whose word
     * @param voices what people are shown of voices
     */
    public static WhoToWhom of(List<NamedActor> actors, List<String> recipients, UnaryOperator<String> voices) {
        return new WhoToWhom(actors(actors, voices), names(recipients));
    }

    /** As one sentence tells it, by the event's own judgements. */
    public static WhoToWhom of(EventLine event) {
        return new WhoToWhom(
                actors(NamedActor.of(event), UnaryOperator.identity()),
                names(event.recipients().stream().map(ActorPart::name).toList()));
    }

    private static List<String> names(List<String> names) {
        return names.stream().map(WhoToWhom::name).distinct().toList();
    }

    /** A name as it is written in a sentence of ours: what its text has doubled by mistake stands once. */
    static String name(String told) {
        return DOUBLED.matcher(told).replaceAll(found -> found.group(1) == null ? "’" : found.group(1));
    }

    /** Tells whether one of some actors is named on the word of speakers alone, or not by all reports. */
    public static boolean isDoubtful(List<NamedActor> actors) {
        return actors.stream().anyMatch(actor -> actor.isOnlyAttributed() || !actor.isAgreed());
    }

    /** Those who are told to have done it; of several whom reports name for each other, either. */
    private static String actors(List<NamedActor> actors, UnaryOperator<String> voices) {
        List<String> marks =
                actors.stream().map(actor -> mark(actor, voices)).distinct().toList();
        boolean agreed = actors.stream().allMatch(NamedActor::isAgreed);
        if (marks.size() == 1 && agreed) {
            return actors.stream().map(actor -> name(actor.name())).collect(Collectors.joining(", ")) + marks.get(0);
        }
        return actors.stream()
                .map(actor -> name(actor.name()) + mark(actor, voices))
                .collect(Collectors.joining(agreed ? ", " : " or "));
    }

    private static String mark(NamedActor actor, UnaryOperator<String> voices) {
        return switch (actor.attribution()) {
            case AUTHOR -> actor.isAgreed() ? "" : " (according to " + some(shown(actor, voices)) + ")";
            case SPEAKER ->
                actor.attributedTo().stream().allMatch(name -> isSame(name, actor.name()))
                        ? " (by its own account)"
                        : " (according to " + some(actor.attributedTo()) + ")";
            case DENIAL -> " (denied by " + some(shown(actor, voices)) + ")";
            case NONE -> "";
        };
    }

    /** Of one event's own author no voice is known. */
    private static List<String> shown(NamedActor actor, UnaryOperator<String> voices) {
        return actor.attributedTo().isEmpty()
                ? List.of("the outlet itself")
                : actor.attributedTo().stream().map(voices).distinct().toList();
    }

    private static boolean isSame(String one, String other) {
        return SearchWords.folded(one).equals(SearchWords.folded(other));
    }

    /** {@code the mayor}; {@code the mayor and police}; {@code the mayor, police and 3 others}. */
    private static String some(List<String> names) {
        List<String> shown = new ArrayList<>(
                names.stream().limit(MOST_NAMED).map(WhoToWhom::name).toList());
        int more = names.size() - shown.size();
        if (more > 0) {
            shown.add(more == 1 ? "one other" : more + " others");
        }
        String last = shown.remove(shown.size() - 1);
        return shown.isEmpty() ? last : String.join(", ", shown) + " and " + last;
    }

    /** {@code Red Front → Orla, the market}; {@code → Orla} where nobody is told to have done it; else empty. */
    @Override
    public String toString() {
        return joined(actors, recipients);
    }

    private static String joined(String by, Collection<String> to) {
        String whom = to.isEmpty() ? "" : "→ " + String.join(", ", to);
        return by.isEmpty() || whom.isEmpty() ? by + whom : by + " " + whom;
    }

    /** The attribution of each actor, as a column of a table has it: {@code speaker (the mayor); author (Lantern)}. */
    public static String attributions(List<NamedActor> actors) {
        return actors.stream()
                .map(actor -> actor.attribution().label()
                        + (actor.attributedTo().isEmpty() ? "" : " (" + String.join(", ", actor.attributedTo()) + ")"))
                .collect(Collectors.joining("; "));
    }
}
