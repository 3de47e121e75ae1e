package org.dateline.core.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.core.syntax.BySentence;
import org.dateline.core.text.Span;

/** The statements of an article, in reading order. Immutable. */
public final class Statements {

    private static final Comparator<Statement> INNERMOST_FIRST = Comparator.comparingInt(Statement::contentLength)
            .thenComparing(Comparator.comparingInt(Statement::index).reversed());

    /** Code points in a stretch of text whose statements are kept together. */
    private static final int STRETCH = 512;

    private final List<Statement> all;
    private final BySentence<Statement> bySentence;
    private final Map<Integer, List<Statement>> byStretch = new HashMap<>();

    /**
     * @param all every statement; each stands at its own {@link Statement#index}
     */
    public Statements(List<Statement> all) {
        this.all = List.copyOf(all);
        this.bySentence = BySentence.of(this.all, Statement::sentence);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).index() != i) {
                throw new IllegalArgumentException("statement " + all.get(i).index() + " stands at " + i);
            }
            addToStretches(all.get(i));
        }
    }

    private void addToStretches(Statement statement) {
        Set<Integer> stretches = new TreeSet<>();
        for (Span part : statement.content()) {
            for (int stretch = part.start() / STRETCH; stretch <= part.end() / STRETCH; stretch++) {
                stretches.add(stretch);
            }
        }
        for (int stretch : stretches) {
            byStretch.computeIfAbsent(stretch, any -> new ArrayList<>(4)).add(statement);
        }
    }

    /** Every statement. */
    public List<Statement> all() {
        return all;
    }

    public Statement get(int index) {
        return all.get(index);
    }

    /** The statements whose content holds a span, innermost first. */
    public List<Statement> enclosing(Span span) {
        List<Statement> found = new ArrayList<>(2);
        for (Statement statement : byStretch.getOrDefault(span.start() / STRETCH, List.of())) {
            if (statement.holds(span)) {
                found.add(statement);
            }
        }
        found.sort(INNERMOST_FIRST);
        return found;
    }

    /** The statement whose cue is headed by a token, if there is one. */
    public Optional<Statement> findByCue(int sentence, int head) {
        for (Statement statement : bySentence.listIn(sentence)) {
            Cue cue = statement.cue();
            if (cue != null
                    && cue.phrase().sentence() == sentence
                    && cue.phrase().head() == head) {
                return Optional.of(statement);
            }
        }
        return Optional.empty();
    }

    /** The statements of a sentence: those whose cue, or content if there is no cue, stands in it. */
    public List<Statement> ofSentence(int sentence) {
        return bySentence.listIn(sentence);
    }
}
