package org.dateline.core.ledger;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.core.event.FactualityValue;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.core.record.Coding;
import org.dateline.core.record.Judgement;
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

    /**
     * The bare denial that a statement of a coding is; empty if it is none.
     *
     * @param counts whether an event of an id counts: what only an event shows that an analyst rejected is not shown
     */
    public static Optional<BareDenial> of(Coding coding, StatementLine line, Predicate<String> counts) {
        return inWords(coding, line).filter(denial -> !denial.isHeldOfEvents(coding, counts));
    }

    /** What a statement of a coding denies, whether or not events show it too; empty if it denies nothing. */
    public static Optional<BareDenial> inWords(Coding coding, StatementLine line) {
        return how(line).map(how -> new BareDenial(line, claim(coding, line), how));
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
    private boolean isHeldOfEvents(Coding coding, Predicate<String> counts) {
        List<Judgement> judgements = coding.events().stream()
                .filter(event -> counts.test(event.id()))
                .flatMap(event -> event.factuality().stream())
                .toList();
        return holds(judgements, denial, FactualityValue::isNegative)
                || claim != null
                        && holds(judgements, claim, FactualityValue::isNegative)
                        && holds(judgements, denial, FactualityValue::isPositive);
    }

    private static boolean holds(List<Judgement> judgements, StatementLine line, Predicate<FactualityValue> value) {
        return judgements.stream()
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
