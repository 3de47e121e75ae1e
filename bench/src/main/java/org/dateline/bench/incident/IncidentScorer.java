package org.dateline.bench.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.bench.gold.GoldRow;
import org.dateline.bench.suite.ErrorExample;
import org.dateline.bench.suite.ErrorExample.Part;
import org.dateline.bench.suite.Outcome;
import org.dateline.bench.suite.Scorer;
import org.dateline.core.ledger.incident.AnalystLinks;
import org.dateline.core.ledger.incident.Incident;
import org.dateline.core.ledger.incident.IncidentMerger;
import org.dateline.core.ledger.incident.Likeness;
import org.dateline.core.ledger.incident.LikenessModel;
import org.dateline.core.ledger.incident.Report;
import org.dateline.core.ledger.incident.Strand;
import org.dateline.core.ledger.incident.StrandReader;
import org.dateline.core.record.ActorPart;
import org.dateline.core.record.EventLine;
import org.dateline.core.syntax.ArticleParser;

/** Merges all reports of both articles of a row, and looks whether those of the marked words came together. */
final class IncidentScorer implements Scorer<ScoredPair> {

    private final LikenessModel model = LikenessModel.load();
    private final IncidentMerger merger = new IncidentMerger(model);
    private final StrandReader strands = new StrandReader(model);
    private final CodedArticles articles;

    IncidentScorer(ArticleParser parser) {
        articles = new CodedArticles(parser);
    }

    @Override
    public ScoredPair score(GoldRow row) {
        ReportPair pair = ReportPair.of(row, articles);
        List<Report> all = new ArrayList<>(pair.one().told().reports());
        all.addAll(pair.other().told().reports());
        boolean merged = merger.merge(all, AnalystLinks.NONE).stream().anyMatch(incident -> holdsBoth(incident, pair));
        return new ScoredPair(pair.same(), merged, pair.silent(), pair.kind(), example(row, pair));
    }

    private static boolean holdsBoth(Incident incident, ReportPair pair) {
        return incident.reports().stream().anyMatch(pair.one().marked()::contains)
                && incident.reports().stream().anyMatch(pair.other().marked()::contains);
    }

    private ErrorExample example(GoldRow row, ReportPair pair) {
        List<Part> parts = new ArrayList<>(List.of(
                new Part("kind", pair.kind()),
                new Part("a", pair.one().words(), true),
                new Part("b", pair.other().words(), true),
                new Part("events a", shown(pair.one().marked()), true),
                new Part("events b", shown(pair.other().marked()), true)));
        for (Strand one : marked(pair.one())) {
            for (Strand other : marked(pair.other())) {
                parts.add(new Part("likeness", shown(model.of(one, other)), true));
            }
        }
        return new ErrorExample(row.label(), parts);
    }

    private List<Strand> marked(ReportPair.Side side) {
        return strands.read(side.told().reports(), AnalystLinks.NONE).stream()
                .filter(strand -> strand.reports().stream().anyMatch(side.marked()::contains))
                .toList();
    }

    private static String shown(List<Report> reports) {
        return reports.isEmpty()
                ? "none"
                : reports.stream().map(IncidentScorer::shown).collect(Collectors.joining("; "));
    }

    private static String shown(Report report) {
        EventLine event = report.event();
        return event.trigger().exact() + " " + event.code().cameo() + ", "
                + names(event.actors()) + " to " + names(event.recipients()) + ", at "
                + (event.place() == null ? "?" : event.place().name()) + ", "
                + event.time().earliest() + " to " + event.time().latest()
                + (report.isOfHappening() ? "" : ", held by nobody");
    }

    private static String names(List<ActorPart> actors) {
        return actors.isEmpty() ? "?" : actors.stream().map(ActorPart::name).collect(Collectors.joining(" and "));
    }

    private static String shown(Likeness likeness) {
        return Math.round(100 * likeness.score()) + " % "
                + likeness.reasons().stream()
                        .map(reason -> reason.feature() + (reason.weight() < 0 ? " " : " +") + reason.weight())
                        .collect(Collectors.joining(", "));
    }

    @Override
    public Outcome sum(List<ScoredPair> rows) {
        return IncidentMeasures.of(rows);
    }
}
