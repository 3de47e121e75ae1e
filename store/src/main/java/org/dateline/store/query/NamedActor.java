package org.dateline.store.query;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dateline.core.event.FactualityValue;
import org.dateline.core.record.ActorPart;
import org.dateline.core.record.EventLine;
import org.dateline.core.record.Judgement;

/**
 * Somebody who is told to have done it, and on whose word it was they.
 *
 * @param attributedTo of {@link Attribution#AUTHOR} the voices whose authors name them; of {@link Attribution#DENIAL}
 *     the speakers who deny it and the voices whose authors do; else the speakers; sorted. Empty where an event stands
 *     alone and its author alone names them or denies it
 * @param isAgreed false if other reports of the same happening name somebody else for it
 */
public record NamedActor(String name, Attribution attribution, List<String> attributedTo, boolean isAgreed) {

    public NamedActor {
        attributedTo = List.copyOf(attributedTo);
    }

    /** On what sort of word. */
    public enum Attribution {
        /** An outlet's own. */
        AUTHOR,
        /** Only that of speakers whom outlets tell of. */
        SPEAKER,
        /** Nobody's that is told: only that of who denies it. */
        DENIAL,
        /** It is not said to have happened: it is demanded, promised or feared. */
        NONE;

        /** The name in rows. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Tells whether no outlet names them in its own words. */
    public boolean isOnlyAttributed() {
        return attribution == Attribution.SPEAKER || attribution == Attribution.DENIAL;
    }

    /** Those who do what one event tells, by its own judgements, each once. */
    public static List<NamedActor> of(EventLine event) {
        Attribution attribution = attribution(event);
        Predicate<FactualityValue> counts =
                attribution == Attribution.DENIAL ? FactualityValue::isNegative : FactualityValue::isPositive;
        // Of the author an event knows no voice.
        TreeSet<String> speakers = new TreeSet<>();
        if (attribution == Attribution.SPEAKER || attribution == Attribution.DENIAL) {
            event.factuality().stream()
                    .filter(judgement -> !judgement.isOfAuthor() && counts.test(judgement.value()))
                    .map(Judgement::name)
                    .forEach(speakers::add);
        }
        return event.actors().stream()
                .map(ActorPart::name)
                .distinct()
                .map(name -> new NamedActor(name, attribution, List.copyOf(speakers), true))
                .toList();
    }

    private static Attribution attribution(EventLine event) {
        List<Judgement> judgements = event.factuality();
        if (judgements.stream().anyMatch(one -> one.isOfAuthor() && one.value().isPositive())) {
            return Attribution.AUTHOR;
        }
        if (judgements.stream().anyMatch(one -> one.value().isPositive())) {
            return Attribution.SPEAKER;
        }
        return judgements.stream().anyMatch(one -> one.value().isNegative()) ? Attribution.DENIAL : Attribution.NONE;
    }
}
