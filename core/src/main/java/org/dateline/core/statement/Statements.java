package org.dateline.core.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.core.text.Span;

/**
 * The statements of an article, in reading order.
 *
 * <p>Thread-safe.
 *
 * @param all every statement; each stands at its own {@link Statement#index}
 */
public record Statements(List<Statement> all) {

    public static final Statements NONE = new Statements(List.of());

    private static final Comparator<Statement> INNERMOST_FIRST = Comparator.comparingInt(Statement::contentLength)
            .thenComparing(Comparator.comparingInt(Statement::index).reversed());

    public Statements {
        all = List.copyOf(all);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).index() != i) {
                throw new IllegalArgumentException("statement " + all.get(i).index() + " stands at " + i);
            }
        }
    }

    public Statement get(int index) {
        return all.get(index);
    }

    /** The statements whose content holds a span, innermost first. */
    public List<Statement> enclosing(Span span) {
        List<Statement> found = new ArrayList<>(2);
        for (Statement statement : all) {
            if (statement.holds(span)) {
                found.add(statement);
            }
        }
        found.sort(INNERMOST_FIRST);
        return found;
    }

    /** The statement whose cue is headed by a token, if there is one. */
    public Optional<Statement> findByCue(int sentence, int head) {
        return all.stream()
                .filter(statement -> statement.cue() != null
                        && statement.cue().phrase().sentence() == sentence
                        && statement.cue().phrase().head() == head)
                .findFirst();
    }

    /** The statements of a sentence: those whose cue, or content if there is no cue, stands in it. */
    public List<Statement> ofSentence(int sentence) {
        return all.stream()
                .filter(statement -> statement.sentence() == sentence)
                .toList();
    }
}
