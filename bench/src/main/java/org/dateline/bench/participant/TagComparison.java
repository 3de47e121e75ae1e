package org.dateline.bench.participant;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import org.dateline.bench.coded.CodedRow;
import org.dateline.bench.participant.TagScore.Wrong;
import org.dateline.bench.participant.TaggedTokens.Part;
import org.dateline.bench.suite.ErrorExample;
import org.dateline.bench.suite.SpanMatch;
import org.dateline.core.actor.Participant;
import org.dateline.core.event.CodedEvent;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Compares the parties of the events of a sentence with those that people tagged.
 *
 * <p>Ours are the phrases of all events of the sentence, each once. One of ours that lies in a phrase of those who
 * act with each other counts neither as right nor as wrong, as these have no side.
 */
final class TagComparison {

    private final WordList determiners = WordList.ofResource(TagComparison.class, "determiners.txt");

    TagScore compare(TaggedTokens gold, CodedRow coded) {
        List<CodedEvent> events = coded.coded().events();
        SpanMatch actors = match(gold, Part.S, events, CodedEvent::actors);
        SpanMatch recipients = match(gold, Part.T, events, CodedEvent::recipients);
        List<Wrong> wrong = new ArrayList<>();
        addErrors("actor", actors, gold, coded, wrong);
        addErrors("recipient", recipients, gold, coded, wrong);
        Boolean pair = pair(gold, coded, wrong);
        Boolean related = related(gold, coded, wrong);
        SpanMatch.PhraseTest same =
                (one, other) -> words(one, gold.tokens(), coded).equals(words(other, gold.tokens(), coded));
        return new TagScore(
                actors.agreement(),
                actors.exact(same),
                recipients.agreement(),
                recipients.exact(same),
                pair,
                related,
                wrong);
    }

    private static SpanMatch match(
            TaggedTokens gold, Part part, List<CodedEvent> events, Function<CodedEvent, List<Participant>> parties) {
        TreeSet<Span> ours = new TreeSet<>();
        for (CodedEvent event : events) {
            parties.apply(event).stream()
                    .map(Participant::span)
                    .filter(span -> gold.of(Part.R).stream().noneMatch(span::overlaps)
                            || gold.of(part).stream().anyMatch(span::overlaps))
                    .forEach(ours::add);
        }
        return SpanMatch.of(gold.of(part), List.copyOf(ours));
    }

    /** The tokens that a phrase touches, without a determiner at its start. */
    private List<Span> words(Span phrase, JoinedTokens tokens, CodedRow coded) {
        List<Span> words = tokens.tokens().stream().filter(phrase::overlaps).toList();
        boolean determined = words.size() > 1
                && determiners.contains(coded.row().text().exact(words.get(0)).toLowerCase(Locale.ROOT));
        return determined ? words.subList(1, words.size()) : words;
    }

    private static void addErrors(String with, SpanMatch match, TaggedTokens gold, CodedRow coded, List<Wrong> wrong) {
        for (Span missed : match.missed()) {
            boolean nothing = coded.coded().events().isEmpty();
            wrong.add(new Wrong(
                    nothing ? TagMeasures.NOTHING : TagMeasures.MISSED, with, example(with, missed, gold, coded)));
        }
        for (Span extra : match.extra()) {
            wrong.add(new Wrong(TagMeasures.EXTRA, with, example(with, extra, gold, coded)));
        }
    }

    private static @Nullable Boolean pair(TaggedTokens gold, CodedRow coded, List<Wrong> wrong) {
        List<Span> sources = gold.of(Part.S);
        List<Span> targets = gold.of(Part.T);
        if (sources.isEmpty() || targets.isEmpty()) {
            return null;
        }
        boolean found = false;
        boolean turned = false;
        for (CodedEvent event : coded.coded().events()) {
            found |= touch(sources, event.actors()) && touch(targets, event.recipients());
            turned |= touch(targets, event.actors()) && touch(sources, event.recipients());
        }
        if (!found && !coded.coded().events().isEmpty()) {
            ErrorExample example = example("actor", sources.get(0), gold, coded);
            wrong.add(new Wrong(turned ? TagMeasures.TURNED : TagMeasures.NO_PAIR, "actor and recipient", example));
        }
        return found;
    }

    /** Two parties of an event, in whatever part, must lie in the phrases of those who act with each other. */
    private static @Nullable Boolean related(TaggedTokens gold, CodedRow coded, List<Wrong> wrong) {
        List<Span> related = gold.of(Part.R);
        if (related.isEmpty()) {
            return null;
        }
        for (CodedEvent event : coded.coded().events()) {
            TreeSet<Span> among = new TreeSet<>();
            event.actors().forEach(party -> among.add(party.span()));
            event.recipients().forEach(party -> among.add(party.span()));
            among.removeIf(span -> related.stream().noneMatch(span::overlaps));
            if (among.size() >= 2
                    && related.stream().allMatch(span -> among.stream().anyMatch(span::overlaps))) {
                return true;
            }
        }
        if (!coded.coded().events().isEmpty()) {
            wrong.add(new Wrong(TagMeasures.NO_PAIR, "related", example("related", related.get(0), gold, coded)));
        }
        return false;
    }

    private static boolean touch(List<Span> spans, List<Participant> parties) {
        return parties.stream().anyMatch(party -> spans.stream().anyMatch(party.span()::overlaps));
    }

    private static ErrorExample example(String with, Span which, TaggedTokens gold, CodedRow coded) {
        List<ErrorExample.Part> parts = new ArrayList<>();
        for (Part part : Part.values()) {
            if (!gold.of(part).isEmpty()) {
                String words = String.join(
                        " & ",
                        gold.of(part).stream().map(coded.row().text()::exact).toList());
                parts.add(new ErrorExample.Part("gold " + part, words, true));
            }
        }
        parts.add(new ErrorExample.Part(with, coded.row().text().exact(which), true));
        return coded.error(parts);
    }
}
