package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.dictionary.PairedCode;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * What the loaded dictionaries make of one verb.
 *
 * @param sources who does it, each as the word that stands for the actor
 * @param targets to whom; the same words as the sources where they act on each other
 * @param line where the code stands, in the file of the verb
 */
record PatternReading(
        Token verb, LoadedVerbs.Known known, PairedCode code, int line, List<Token> sources, List<Token> targets) {

    PatternReading {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
    }

    /** Tells whether it codes an event between two sides. */
    boolean isDyad() {
        return !code.isNull() && !sources.isEmpty() && !targets.isEmpty();
    }

    PatternReading with(PairedCode otherCode, int otherLine, List<Token> from, List<Token> to) {
        return new PatternReading(verb, known, otherCode, otherLine, from, to);
    }

    /** The drafts of its events: the code from the sources to the targets, and the one behind the colon back. */
    List<Draft> drafts(LoadedPatterns patterns) {
        List<Draft> drafts = new ArrayList<>(2);
        if (sources.size() > 1 && isMutual(patterns)) {
            for (Token member : sources) {
                List<Token> others = new ArrayList<>(sources);
                others.remove(member);
                add(drafts, patterns, code.forward(), List.of(member), others);
            }
            return drafts;
        }
        add(drafts, patterns, code.forward(), sources, targets);
        add(drafts, patterns, code.backward(), targets, sources);
        return drafts;
    }

    /** "Arland and Harland met": what each does to the other, the sides do who stand side by side. */
    private boolean isMutual(LoadedPatterns patterns) {
        String forward = code.forward();
        return sources.equals(targets)
                || targets.isEmpty()
                        && forward != null
                        && (forward.equals(code.backward()) || patterns.typeOf(forward) == PloverType.CONSULT);
    }

    private void add(
            List<Draft> drafts, LoadedPatterns patterns, @Nullable String event, List<Token> from, List<Token> to) {
        // A statement or a code of another scheme tells of an event only as what one side does to another.
        boolean told = event != null && patterns.typeOf(event) != null
                ? !from.isEmpty() || !to.isEmpty()
                : !from.isEmpty() && !to.isEmpty();
        if (event == null || !told) {
            return;
        }
        Trigger trigger = new Trigger(verb.lemma(), List.of(), null, null, null);
        Draft draft = new Draft(new FrameMatch(patterns.frame(event, known.file(), line), trigger, verb), verb);
        draft.actors.addAll(from);
        draft.recipients.addAll(to);
        drafts.add(draft);
    }
}
