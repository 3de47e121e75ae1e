package org.dateline.corenlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.core.coding.CodedArticle;
import org.dateline.core.event.CodedEvent;
import org.dateline.core.statement.Answer;
import org.dateline.core.statement.Speaker;
import org.dateline.core.statement.Statement;
import org.dateline.core.text.Span;
import org.dateline.core.text.Text;
import org.dateline.corenlp.ClaimSet.Line;
import org.dateline.corenlp.ClaimSet.Outcome;
import org.dateline.corenlp.ClaimSet.Verdict;

/** Compares who answers whom in a coded text with the {@code answer} lines of a {@link ClaimSet}. */
final class AnswerCheck {

    private final CodedArticle coded;
    private final Text text;

    private AnswerCheck(CodedArticle coded) {
        this.coded = coded;
        this.text = coded.parsed().article().text();
    }

    /** One outcome for each line, then one for each answer that no line wants. */
    static List<Outcome> outcomes(List<Line> lines, CodedArticle coded) {
        return new AnswerCheck(coded).outcomes(lines);
    }

    private List<Outcome> outcomes(List<Line> lines) {
        List<Statement> answers = new ArrayList<>(coded.statements().all());
        answers.removeIf(
                statement -> statement.answers() == null || statement.answers().isOpen());
        List<Outcome> outcomes = new ArrayList<>();
        for (Line line : lines) {
            List<Statement> own =
                    answers.stream().filter(answer -> isBy(answer, line)).toList();
            answers.removeAll(own);
            if (own.isEmpty()) {
                boolean nothing = line.isNone() || line.cells().get(3).equals("open");
                outcomes.add(new Outcome(line, nothing ? Verdict.RIGHT : Verdict.OPEN, "nothing"));
            } else {
                boolean right = own.stream().allMatch(answer -> isRight(answer, line));
                outcomes.add(new Outcome(line, right ? Verdict.RIGHT : Verdict.WRONG, written(own)));
            }
        }
        // Who denies and goes on may answer the same statement twice.
        answers.removeIf(answer -> lines.stream()
                .anyMatch(line ->
                        !line.isNone() && isSpokenBy(answer, line.cells().get(0)) && isRight(answer, line)));
        answers.forEach(answer -> outcomes.add(new Outcome(null, Verdict.WRONG, written(List.of(answer)))));
        return outcomes;
    }

    /** Tells whether a statement is the answer of a line; a line {@code none} has none. */
    private boolean isBy(Statement answer, Line line) {
        if (line.isNone()) {
            return false;
        }
        String cue = line.cells().get(1);
        return isSpokenBy(answer, line.cells().get(0))
                && (hasCue(answer, cue)
                        || answer.content().stream().anyMatch(part -> ClaimSet.touches(text, part, cue)));
    }

    private boolean isRight(Statement answer, Line line) {
        Answer tie = answer.answers();
        String answered = line.cells().get(3);
        if (!tie.how().label().equals(line.cells().get(2))) {
            return false;
        }
        if (answered.startsWith("event: ")) {
            return tie.event() != null
                    && ClaimSet.touches(
                            text, coded.events().get(tie.event()).trigger(), answered.substring("event: ".length()));
        }
        if (tie.statement() == null || line.cells().size() < 5) {
            return false;
        }
        Statement claim = coded.statements().get(tie.statement());
        return isSpokenBy(claim, answered) && hasCue(claim, line.cells().get(4));
    }

    private boolean hasCue(Statement statement, String words) {
        return statement
                .findCue()
                .filter(cue -> ClaimSet.touches(text, cue.phrase().span(), words))
                .isPresent();
    }

    private boolean isSpokenBy(Statement statement, String words) {
        return statement.findSpeaker().isPresent()
                && phrases(statement.speaker()).anyMatch(span -> ClaimSet.touches(text, span, words));
    }

    private static Stream<Span> phrases(Speaker speaker) {
        return Stream.of(speaker.mention().span(), speaker.identity().span(), speaker.role())
                .filter(Objects::nonNull);
    }

    private String written(List<Statement> answers) {
        List<String> written = new ArrayList<>();
        for (Statement answer : answers) {
            Answer tie = answer.answers();
            written.add(who(answer) + " " + tie.how().label() + " "
                    + (tie.statement() != null ? who(coded.statements().get(tie.statement())) : event(tie)));
        }
        return String.join("; ", written);
    }

    private String event(Answer tie) {
        CodedEvent event = coded.events().get(tie.event());
        return "event " + text.exact(event.trigger());
    }

    private String who(Statement statement) {
        return statement
                        .findSpeaker()
                        .map(speaker -> text.exact(speaker.mention().span()))
                        .orElse("-") + " ("
                + statement
                        .findCue()
                        .map(cue -> text.exact(cue.phrase().span()))
                        .orElse("-") + ")";
    }
}
