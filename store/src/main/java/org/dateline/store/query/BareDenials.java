package org.dateline.store.query;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.dateline.core.event.FactualityValue;
import org.dateline.core.ledger.BareDenial;
import org.dateline.core.ledger.incident.Stand;
import org.dateline.core.record.PartJson;
import org.dateline.core.record.SpeakerPart;
import org.dateline.core.record.StatementLine;
import org.dateline.core.record.TimePart;
import org.dateline.core.statement.Answer;
import org.dateline.core.statement.SpeakerClass;
import org.dateline.store.query.ClaimRow.Position;
import org.dateline.store.query.IncidentRow.Happening;
import org.jspecify.annotations.Nullable;

/** Makes rows of denials that no event holds: both sides by their words. */
final class BareDenials {

    private static final String NOBODY_NAMED = "somebody";

    private BareDenials() {}

    /** The row of a line that stands on lists of denials. */
    static ClaimRow row(KeptLine line) {
        return row(
                line,
                BareDenial.inWords(line.coding(), Lines.statement(line))
                        .orElseThrow(() -> new IllegalStateException(line.name() + " denies nothing")));
    }

    private static ClaimRow row(KeptLine line, BareDenial denial) {
        StatementLine statement = denial.denial();
        String outlet = line.telling().outlet();
        List<Position> denials = List.of(position(
                statement,
                denial.how() == Answer.Kind.DENIES ? FactualityValue.CT_MINUS : FactualityValue.PR_MINUS,
                outlet));
        List<Position> claims = Optional.ofNullable(denial.claim()).stream()
                .map(claim -> position(claim, FactualityValue.CT_PLUS, outlet))
                .toList();
        TimePart time = statement.setting().time();
        Happening what = new Happening(
                null,
                null,
                "",
                List.of(),
                List.of(),
                time == null ? null : time.earliest(),
                time == null ? null : time.latest(),
                Whereabouts.of(statement.setting().place()));
        ObjectNode happening = PartJson.object().putNull("type").putNull("mode").putNull("cameo");
        happening.putArray("actor");
        happening.putArray("recipient");
        happening.set("place", PartJson.place(statement.setting().place()));
        happening.set("time", PartJson.time(time));
        ClaimRow.Sides sides = new ClaimRow.Sides(claims, denials, List.of());
        return ClaimRow.of(statement.id(), null, denial.status(), what, happening, sides);
    }

    private static Position position(StatementLine statement, FactualityValue value, @Nullable String outlet) {
        SpeakerPart speaker = statement.speaker();
        boolean isOutlet = speaker != null && speaker.kind() == SpeakerClass.MEDIA && speaker.named();
        return new Position(
                statement.id(),
                speaker == null ? NOBODY_NAMED : speaker.name(),
                (isOutlet ? Stand.Role.OUTLET : Stand.Role.OTHER).label(),
                value.label(),
                outlet,
                null,
                statement.sentence().exact());
    }
}
