package org.dateline.core.ledger;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.core.event.FactualityValue;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.core.record.Coding;
import org.dateline.core.record.StatementLine;
import org.dateline.core.record.StatementLine.AnswerPart;
import org.dateline.core.record.StatementLine.CuePart;
import org.dateline.core.statement.Answer;
import org.dateline.core.statement.CuePolarity;
import org.jspecify.annotations.Nullable;

/**
 * What somebody denies or disputes without that any event of the article is held for not so: <em>the ministry rejected that
 * account</em>. Both sides are known by their words alone.
 *
 * @param denial the statement that denies
 * @param claim the statement that is denied; null if the article does not tell who claims it
 * @param how denies or disputes
 */
public record BareDenial(StatementLine denial, @Nullable StatementLine claim, Answer.Kind how) {

    /** The bare denial that a statement of a coding is; empty if it is none. */
    public static Optional<BareDenial> of(Coding coding, StatementLine line) {
        return how(line)
                .map(how -> new BareDenial(line, claim(coding, line), how))
                .filter(denial -> !denial.isHeldOfEvents(coding));
    }

    /** As what it stands among the claims. */
    public IncidentStatus status() {
        return how == Answer.Kind.DENIES ? IncidentStatus.DENIED : IncidentStatus.DISPUTED;
    }

    private static Optional<Answer.Kind> how(StatementLine line) {
        CuePart cue = line.cue();
        AnswerPart answers = line.answers();
        if (line.speaker() == null || cue == null || cue.polarity() != CuePolarity.AFFIRMED) {
            return Optional.empty();
        }
        return Optional.ofNullable(answers).map(AnswerPart::how).filter(Answer.Kind::isAgainst);
    }

    /** Tells whether incidents show it: one side holds for so what the other holds for not so. */
    private boolean isHeldOfEvents(Coding coding) {
        return holds(coding, denial, FactualityValue::isNegative)
                || claim != null
                        && holds(coding, claim, FactualityValue::isNegative)
                        && holds(coding, denial, FactualityValue::isPositive);
    }

    private static boolean holds(Coding coding, StatementLine line, Predicate<FactualityValue> value) {
        return coding.events().stream()
                .flatMap(event -> event.factuality().stream())
                .anyMatch(judgement -> line.id().equals(judgement.statement()) && value.test(judgement.value()));
    }

    private static @Nullable StatementLine claim(Coding coding, StatementLine line) {
        AnswerPart answers = line.answers();
        return answers == null
                ? null
                : coding.statements().stream()
                        .filter(other -> Objects.equals(other.id(), answers.statement()))
                        .findFirst()
                        .orElse(null);
    }
}
