package org.dateline.core.ledger.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.dateline.core.record.ActorPart;
import org.dateline.core.record.Coding;
import org.dateline.core.record.Excerpt;
import org.dateline.core.record.PlacePart;
import org.dateline.core.record.SpeakerPart;
import org.dateline.core.record.TimePart;
import org.dateline.core.text.Span;
import org.jspecify.annotations.Nullable;

/** The stretches of a text that its coding gives a part to play: speakers, cues, parties, places, times. */
final class CodedParts {

    /** What a stretch is to the line that names it. */
    enum Role {
        SPEAKER,
        CUE,
        PARTY,
        TIME
    }

    /**
     * A stretch.
     *
     * @param meaning id of the actor or place; null for who is only described, and for what is neither
     */
    record Part(Role role, Excerpt words, @Nullable String meaning) {}

    /** By start; passages look up what begins near them. */
    private final NavigableMap<Integer, List<Part>> parts = new TreeMap<>();

    private int longest;

    CodedParts(Coding coding) {
        coding.statements().forEach(line -> {
            addSpeaker(line.speaker());
            if (line.cue() != null) {
                add(Role.CUE, line.cue().words(), null);
            }
            addPlace(line.setting().place());
            addTime(line.setting().time());
        });
        coding.events().forEach(line -> {
            line.actors().forEach(this::addActor);
            line.recipients().forEach(this::addActor);
            addPlace(line.place());
            addTime(line.time());
        });
        coding.controls().forEach(line -> {
            addPlace(line.place());
            addActor(line.holder());
            addActor(line.from());
            addTime(line.time());
        });
        coding.displacements().forEach(line -> {
            addPlace(line.from());
            addPlace(line.to());
            addTime(line.time());
        });
    }

    private void addSpeaker(@Nullable SpeakerPart speaker) {
        if (speaker != null) {
            add(Role.SPEAKER, speaker.words(), speaker.actor());
        }
    }

    private void addActor(@Nullable ActorPart actor) {
        if (actor != null) {
            add(Role.PARTY, actor.words(), actor.id());
        }
    }

    private void addPlace(@Nullable PlacePart part) {
        if (part != null) {
            add(
                    Role.PARTY,
                    part.words(),
                    part.place() == null ? null : part.place().id());
        }
    }

    private void addTime(@Nullable TimePart time) {
        if (time != null && time.words() != null) {
            add(Role.TIME, time.words(), null);
        }
    }

    private void add(Role role, Excerpt words, @Nullable String meaning) {
        parts.computeIfAbsent(words.start(), key -> new ArrayList<>()).add(new Part(role, words, meaning));
        longest = Math.max(longest, words.end() - words.start());
    }

    /** Those that share a code point with a stretch of the text. */
    List<Part> in(Span span) {
        return parts.subMap(Math.max(0, span.start() - longest), span.end()).values().stream()
                .flatMap(List::stream)
                .filter(part -> part.words().start() < span.end()
                        && span.start() < part.words().end())
                .toList();
    }
}
