package org.dateline.desk.web.actors;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.desk.web.frame.Frame;
import org.dateline.desk.web.row.EventItem;
import org.dateline.desk.web.row.StatementItem;
import org.dateline.desk.web.words.ActorCodes;
import org.dateline.desk.web.words.Words;
import org.dateline.store.query.ActorRow;

/**
 * What a dossier shows.
 *
 * @param partners whom it deals with most
 * @param network the same, drawn
 */
public record DossierPage(
        Frame frame,
        Head head,
        List<Part> parts,
        Dealings dealings,
        List<Partner> partners,
        EgoNetwork network,
        Activity activity) {

    private static final int MOST = 60;
    private static final int FIRST = 13;

    public DossierPage {
        parts = List.copyOf(parts);
        partners = List.copyOf(partners);
    }

    /**
     * Whose dossier it is.
     *
     * @param codes with what they say in words, which may be empty
     * @param roles what it is called in its newest statements
     * @param id that of the actor lexicon; empty if it is not in there
     * @param lastDay of what names it last, in words
     * @param trends the address of its indices
     */
    public record Head(
            String name,
            List<Code> codes,
            List<String> roles,
            String id,
            ActorItem.Counts counts,
            String lastDay,
            String trends) {

        public Head {
            codes = List.copyOf(codes);
            roles = List.copyOf(roles);
        }

        static Head of(ActorRow actor, List<String> roles) {
            return new Head(
                    actor.name(),
                    actor.codes().stream()
                            .map(code -> new Code(code, ActorCodes.words(code)))
                            .toList(),
                    roles,
                    actor.id() == null ? "" : actor.id(),
                    ActorItem.Counts.of(actor),
                    actor.lastDay() == null ? "day unknown" : Words.day(actor.lastDay()),
                    "/trends?actor=" + UrlFilter.encoded(actor.name()));
        }
    }

    /** A CAMEO code of an actor with what it says in words. */
    public record Code(String code, String words) {}

    /**
     * One of the four parts: the newest rows.
     *
     * @param all the address of all of them
     * @param note what is to be known of it; empty for nothing
     */
    public record Part(String title, List<EventItem> events, List<StatementItem> statements, String all, String note) {

        public Part {
            events = List.copyOf(events);
            statements = List.copyOf(statements);
        }

        public boolean isEmpty() {
            return events.isEmpty() && statements.isEmpty();
        }
    }

    /**
     * A row of the table of partners.
     *
     * @param counts of conflict to it and from it, of cooperation to it and from it
     * @param both the address of all events of both
     */
    public record Partner(String name, String dossier, List<Count> counts, String both) {

        public Partner {
            counts = List.copyOf(counts);
        }

        static List<Partner> of(Dealings dealings, DealingLinks links) {
            return dealings.partners().stream()
                    .limit(MOST)
                    .map(partner -> new Partner(
                            partner.name(),
                            links.dossier(partner.name()),
                            counts(partner, links),
                            links.list(partner.name())))
                    .toList();
        }

        private static List<Count> counts(Dealings.Partner partner, DealingLinks links) {
            return Stream.of(
                            new DealingLinks.Strand(Dealings.Family.CONFLICT, true, partner.conflictTo()),
                            new DealingLinks.Strand(Dealings.Family.CONFLICT, false, partner.conflictFrom()),
                            new DealingLinks.Strand(Dealings.Family.COOPERATION, true, partner.cooperationTo()),
                            new DealingLinks.Strand(Dealings.Family.COOPERATION, false, partner.cooperationFrom()))
                    .map(strand -> new Count(
                            strand.count(), links.words(partner.name(), strand), links.list(partner.name(), strand)))
                    .toList();
        }
    }

    /**
     * A number that leads to what was counted.
     *
     * @param words what was counted
     * @param list address of the list
     */
    public record Count(int number, String words, String list) {}

    /** The partners that stand beside the drawing. */
    public List<Partner> first() {
        return partners.subList(0, Math.min(FIRST, partners.size()));
    }

    /** The others. */
    public List<Partner> rest() {
        return partners.subList(Math.min(FIRST, partners.size()), partners.size());
    }

    /** How many more partners there are than the table shows. */
    public int morePartners() {
        return Math.max(0, dealings.partners().size() - MOST);
    }
}
