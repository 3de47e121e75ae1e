package org.dateline.core.event;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.core.ontology.PloverType;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the event lexicon: words that name a type of event, and where its participants stand.
 *
 * @param id its name, which events carry as evidence of how they were made
 * @param tests conditions, all of which must hold
 * @param figures what a count in a slot counts, in the order of the file: killed → object
 * @param control how the event moves control of a place; null if it does not
 * @param displacement where the displaced stand; null if nobody is
 * @param merging whether it tells the outcome of another event
 */
record Frame(
        String id,
        Coding coding,
        Map<TriggerKind, List<Trigger>> triggers,
        List<SlotTest> tests,
        Roles roles,
        Map<String, List<String>> figures,
        @Nullable ControlSlots control,
        @Nullable DisplacementSlots displacement,
        Merging merging,
        List<FrameExample> examples) {

    Frame {
        triggers = Collections.unmodifiableMap(new EnumMap<>(triggers));
        tests = List.copyOf(tests);
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        examples = List.copyOf(examples);
    }

    /** Whether what a frame codes is the outcome of another event of the sentence. */
    enum Merging {
        /** An event of its own. */
        NEVER,
        /** Part of the event that it came of, where the sentence tells one, else an event of its own. */
        MAY,
        /** Part of the event that it came of, else none: "died" tells of no deed. */
        MUST,
        /** Likewise, but an event of its own where the sentences before tell of violence. */
        TOLD
    }

    /** Tells whether it can be the outcome of another event. */
    boolean merges() {
        return merging != Merging.NEVER;
    }

    /** Tells whether it is an event where no other of the sentence can be what it came of. */
    boolean standsAlone(boolean afterViolence) {
        return merging != Merging.MUST && (merging != Merging.TOLD || afterViolence);
    }

    /** Tells whether its parties do the same with each other. */
    boolean isSymmetric() {
        return !roles.both().isEmpty();
    }

    /**
     * What the frame codes.
     *
     * @param type null for a frame that tells of control or displacement and of no event of PLOVER
     * @param cameo CAMEO code; empty if there is no type
     * @param mode PLOVER mode; null for none
     */
    record Coding(
            @Nullable PloverType type,
            String cameo,
            @Nullable String mode,
            List<String> contexts) {

        static final Coding NONE = new Coding(null, "", null, List.of());

        Coding {
            contexts = List.copyOf(contexts);
        }

        Coding withContexts(List<String> implied) {
            return new Coding(type, cameo, mode, implied);
        }
    }

    /** Slots in order of preference; {@code both} is empty unless the event is symmetric. */
    record Roles(List<String> actor, List<String> recipient, List<String> both, List<String> place) {
        Roles {
            actor = List.copyOf(actor);
            recipient = List.copyOf(recipient);
            both = List.copyOf(both);
            place = List.copyOf(place);
        }
    }

    record ControlSlots(ControlChange.Kind kind, List<String> place, List<String> holder, List<String> from) {}

    record DisplacementSlots(List<String> who, List<String> from, List<String> to) {}
}
