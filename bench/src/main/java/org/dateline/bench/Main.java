package org.dateline.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.bench.cli.BenchCommand;
import org.dateline.bench.cli.Console;
import org.dateline.bench.coder.CoderSuite;
import org.dateline.bench.event.EventSuite;
import org.dateline.bench.factuality.FactualitySuite;
import org.dateline.bench.heideltime.HeidelTime;
import org.dateline.bench.incident.CrisisSuite;
import org.dateline.bench.incident.IncidentSuite;
import org.dateline.bench.incident.IncidentTraining;
import org.dateline.bench.participant.ParticipantSuite;
import org.dateline.bench.place.PlaceSuite;
import org.dateline.bench.statement.StatementSuite;
import org.dateline.bench.suite.Suite;
import org.dateline.bench.sutime.SuTime;
import org.dateline.bench.time.TimeSuite;
import org.dateline.bench.time.TimeSuite.Peer;
import org.dateline.bench.training.CueTraining;
import org.dateline.bench.training.Training;
import org.dateline.bench.training.TypeTraining;
import org.dateline.corenlp.CoreNlpParser;

/** Starts the program that measures and trains. */
public final class Main {

    /** What can be measured; a new suite gets its line here. */
    static final List<Suite> SUITES = List.of(
            new StatementSuite(),
            new FactualitySuite(),
            new EventSuite(),
            new ParticipantSuite(),
            new TimeSuite(Map.of(Peer.SUTIME, SuTime::load, Peer.HEIDELTIME, HeidelTime::load)),
            new PlaceSuite(),
            new CoderSuite(),
            new IncidentSuite(),
            new CrisisSuite());

    /** What can be trained; a new model gets its line here. */
    static final List<Training> TRAININGS = List.of(new CueTraining(), new TypeTraining(), new IncidentTraining());

    private Main() {}

    public static void main(String[] arguments) {
        // CoreNLP lowers words in the default locale; a figure must not depend on where it is measured.
        Locale.setDefault(Locale.ROOT);
        System.exit(BenchCommand.run(Console.ofSystem(), SUITES, TRAININGS, CoreNlpParser::loadForgetful, arguments));
    }
}
