package org.dateline.desk.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dateline.core.ledger.DayWindow;
import org.dateline.core.ledger.control.ControlEvidence;
import org.dateline.core.ledger.control.ControlPlace;
import org.dateline.core.ledger.control.ControlState;
import org.dateline.core.ledger.control.ControlStretch;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.desk.brief.Brief.Coverage;
import org.dateline.desk.brief.Brief.Found;
import org.dateline.store.query.ClaimRow;
import org.dateline.store.query.IncidentRow;
import org.dateline.store.query.IncidentRow.Happening;
import org.junit.jupiter.api.Test;

class HeadlineTest {

    private static final LocalDate DAY = LocalDate.parse("2021-08-12");
    private static final Happening HAPPENING =
            new Happening("ASSAULT", null, "190", List.of(), List.of(), DAY, DAY, null);

    private static ControlTurn turn(ControlState state, String... voices) {
        List<ControlEvidence> evidence = new ArrayList<>();
        for (String voice : voices) {
            evidence.add(new ControlEvidence("a", "c", voice, DAY, DAY, ControlEvidence.Stance.FACT));
        }
        return new ControlTurn(
                new ControlPlace("orla", "Orla", null),
                new ControlStretch(DAY, null, new DayWindow(DAY, DAY), state, null, List.of(), evidence, DAY));
    }

    private static IncidentRow incident(String... voices) {
        return new IncidentRow(
                "i",
                voices.length > 1 ? IncidentStatus.CONFIRMED : IncidentStatus.REPORTED,
                HAPPENING,
                List.of(voices),
                List.of(),
                List.of(),
                List.of(),
                "{}");
    }

    private static ClaimRow claim() {
        return new ClaimRow("c", null, IncidentStatus.DENIED, HAPPENING, List.of(), List.of(), List.of(), "{}");
    }

    private static String headline(List<ControlTurn> turns, Found<IncidentRow> incidents, Found<ClaimRow> disputes) {
        return Headline.of(new Brief(
                        new BriefDays(DAY, DAY), all(turns), incidents, disputes, new Coverage(1, 1, 1, true)))
                .toString();
    }

    private static <R> Found<R> all(List<R> rows) {
        return new Found<>(rows, true);
    }

    @Test
    void controlThatTwoOutletsTellComesFirst() {
        assertThat(headline(
                        List.of(
                                turn(ControlState.HELD, "Courier", "Lantern"),
                                turn(ControlState.HELD, "Courier"),
                                turn(ControlState.CLAIMED, "Courier"),
                                turn(ControlState.CONTESTED, "Courier")),
                        all(List.of(incident("Courier", "Lantern"))),
                        all(List.of(claim()))))
                .isEqualTo("One place changed hands according to two or more outlets, one more according to one;"
                        + " one is claimed; one is contested; one account is denied or disputed.");
    }

    @Test
    void controlThatOneOutletTellsIsSaidNotToBeCorroborated() {
        assertThat(headline(
                        List.of(turn(ControlState.HELD, "Courier"), turn(ControlState.HELD, "Lantern")),
                        all(List.of()),
                        all(List.of())))
                .isEqualTo("No corroborated change of control; two places changed hands according to one outlet each.");
    }

    @Test
    void withoutControlIncidentsAreCounted() {
        assertThat(headline(
                        List.of(),
                        all(List.of(incident("Courier", "Lantern"), incident("Courier"))),
                        new Found<>(Collections.nCopies(6, claim()), false)))
                .isEqualTo(
                        "One incident is confirmed by independent outlets, two in all; at least six accounts are denied or disputed.");
        assertThat(headline(
                        List.of(), new Found<>(Collections.nCopies(200, incident("Courier")), false), all(List.of())))
                .isEqualTo("No confirmed incident; more than 200 are told.");
    }

    @Test
    void nothingIsSaidToBeNothing() {
        assertThat(headline(List.of(), all(List.of()), all(List.of()))).isEqualTo("Nothing is told of these days.");
    }
}
