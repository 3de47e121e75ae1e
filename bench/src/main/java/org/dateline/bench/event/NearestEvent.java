package org.dateline.bench.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.bench.coded.TreeDistance;
import org.dateline.core.actor.Participant;
import org.dateline.core.coding.CodedArticle;
import org.dateline.core.event.CodedEvent;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Span;

/**
 * Answers with the coded event that stands best between the two: by its {@link Fit}, then by how near its
 * trigger is to the path between them in the tree, then the first in the text.
 */
final class NearestEvent implements PairReading {

    private static final int ELSEWHERE = Integer.MAX_VALUE;

    /** How the parties of an event lie to a pair, the best first. */
    enum Fit {
        /** The source acts, on the target. */
        BOTH,
        /** The target acts, on the source. */
        TURNED_ROUND,
        /** The source acts on another, or another on the target. */
        ONE_IN_PLACE,
        /** One of the two takes part, in the other's place. */
        ONE,
        NONE;

        /** @param event whose parties' spans are in the text that the pair is marked in */
        static Fit of(CodedEvent event, MarkedPair pair) {
            boolean sourceActs = MarkedPair.touch(pair.source(), spans(event.actors()));
            boolean targetReceives = MarkedPair.touch(pair.target(), spans(event.recipients()));
            boolean targetActs = MarkedPair.touch(pair.target(), spans(event.actors()));
            boolean sourceReceives = MarkedPair.touch(pair.source(), spans(event.recipients()));
            if (sourceActs && targetReceives) {
                return BOTH;
            }
            if (targetActs && sourceReceives) {
                return TURNED_ROUND;
            }
            if (sourceActs || targetReceives) {
                return ONE_IN_PLACE;
            }
            return targetActs || sourceReceives ? ONE : NONE;
        }

        private static Stream<Span> spans(List<Participant> parties) {
            return parties.stream().map(Participant::span);
        }
    }

    private record Candidate(CodedEvent event, Fit fit, int distance) {}

    @Override
    public Optional<PloverType> read(CodedArticle article, MarkedPair pair) {
        List<Candidate> candidates = new ArrayList<>();
        for (CodedEvent event : article.events()) {
            if (event.coding().type() != null) {
                Sentence sentence = article.parsed().sentences().get(event.sentence());
                candidates.add(new Candidate(event, Fit.of(event, pair), distance(event, sentence, pair)));
            }
        }
        // The minimum is the first of equals, and events stand in reading order.
        return candidates.stream()
                .min(Comparator.comparing(Candidate::fit).thenComparingInt(Candidate::distance))
                .flatMap(best -> best.event().coding().findType());
    }

    private static int distance(CodedEvent event, Sentence sentence, MarkedPair pair) {
        TreeDistance tree = new TreeDistance(sentence);
        Optional<Token> trigger = tree.findHead(event.trigger());
        Set<Token> path = path(tree, pair);
        return trigger.isEmpty() || path.isEmpty() ? ELSEWHERE : tree.nearest(trigger.get(), path);
    }

    /** The way from every mark of the one to every mark of the other; of one alone, the way to the root. */
    private static Set<Token> path(TreeDistance tree, MarkedPair pair) {
        List<Token> sources = heads(tree, pair.source());
        List<Token> targets = heads(tree, pair.target());
        Set<Token> path = new LinkedHashSet<>();
        for (Token source : sources) {
            for (Token target : targets) {
                path.addAll(tree.path(source, target));
            }
        }
        if (path.isEmpty()) {
            sources.forEach(source -> path.addAll(tree.upwards(source)));
            targets.forEach(target -> path.addAll(tree.upwards(target)));
        }
        return path;
    }

    private static List<Token> heads(TreeDistance tree, List<Span> marks) {
        return marks.stream().flatMap(mark -> tree.findHead(mark).stream()).toList();
    }
}
