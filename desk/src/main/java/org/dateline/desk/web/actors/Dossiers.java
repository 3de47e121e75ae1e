package org.dateline.desk.web.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dateline.core.actor.ActorLexicon;
import org.dateline.core.ledger.SearchWords;
import org.dateline.core.record.SpeakerPart;
import org.dateline.core.record.StatementLine;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.desk.web.actors.DossierPage.Part;
import org.dateline.desk.web.filter.FittingFilter;
import org.dateline.desk.web.frame.Frame;
import org.dateline.desk.web.list.ListAddress;
import org.dateline.desk.web.list.Listed;
import org.dateline.desk.web.row.EventItem;
import org.dateline.desk.web.row.StatementItem;
import org.dateline.store.query.ActorRow;
import org.dateline.store.query.EventRow;
import org.dateline.store.query.FilterPart;
import org.dateline.store.query.Page;
import org.dateline.store.query.Party;
import org.dateline.store.query.Party.Role;
import org.dateline.store.query.Queries;
import org.dateline.store.query.Query;
import org.dateline.store.query.RecordFilter;
import org.dateline.store.query.StatementRow;
import org.springframework.stereotype.Component;

/**
 * Makes dossiers. Whose a dossier is, is told by the whole name in the record, as rows of actors are: the address stays
 * the same whatever the actor lexicon learns. Thread-safe.
 */
@Component
public class Dossiers {

    static final String PATH = "/actor";

    private static final int NEWEST = 10;
    private static final int DEALINGS = 200;
    private static final int MENTIONS = 60;

    private final Queries queries;
    private final Activities activities;

    Dossiers(Queries queries, Activities activities) {
        this.queries = queries;
        this.activities = activities;
    }

    /** Names of the actor lexicon; read with the first name that the record has not. */
    private static final class Known {
        private static final ActorLexicon ACTORS = ActorLexicon.load();
    }

    /** The address of somebody's dossier. */
    static String address(String name) {
        return PATH + "?name=" + UrlFilter.encoded(name);
    }

    static String folded(String name) {
        return String.join(" ", SearchWords.folded(name));
    }

    /** Who has a name in the record, or is called so in the actor lexicon, if only one is. */
    Optional<ActorRow> find(String name) {
        return queries.actor(name).or(() -> {
            Set<String> known = Known.ACTORS.findNames(name);
            return known.size() == 1 ? queries.actor(known.iterator().next()) : Optional.empty();
        });
    }

    DossierPage page(ActorRow actor, UrlFilter filter, Frame frame) {
        String name = actor.name();
        List<StatementRow> said = newest(queries.statements(name), filter, NEWEST);
        Dealings dealings = dealings(name, filter);
        DealingLinks links = new DealingLinks(name, filter);
        return new DossierPage(
                frame,
                DossierPage.Head.of(actor, roles(said)),
                List.of(
                        statements(said, name, filter),
                        events(Role.DOES, name, filter),
                        events(Role.SUFFERS, name, filter),
                        mentions(name, filter)),
                dealings,
                DossierPage.Partner.of(dealings, links),
                EgoNetwork.of(dealings, links),
                activities.of(actor, filter));
    }

    private static <R extends org.dateline.store.query.Row> List<R> newest(Query<R> query, UrlFilter filter, int most) {
        return query.list(FittingFilter.of(filter.filter(), query).filter(), Page.first(most));
    }

    private Part statements(List<StatementRow> said, String name, UrlFilter filter) {
        return new Part(
                "Said",
                List.of(),
                said.stream().map(StatementItem::of).toList(),
                ListAddress.of(Listed.STATEMENTS, "Said by " + name)
                        .saidBy(name)
                        .at(filter),
                "");
    }

    private Part events(Role role, String name, UrlFilter filter) {
        List<EventItem> rows = newest(queries.events(List.of(new Party(role, name))), filter, NEWEST).stream()
                .map(EventItem::of)
                .toList();
        boolean did = role == Role.DOES;
        ListAddress all = did
                ? ListAddress.of(Listed.EVENTS, "Done by " + name).doneBy(name)
                : ListAddress.of(Listed.EVENTS, "Done to " + name).doneTo(name);
        return new Part(did ? "Did" : "Done to it", rows, List.of(), all.at(filter), "");
    }

    /** What others say in words that name it. */
    private Part mentions(String name, UrlFilter filter) {
        List<String> words = SearchWords.folded(name);
        UrlFilter asked = filter.with(FilterPart.TEXT, List.of('"' + name.replace('"', ' ') + '"'));
        List<StatementRow> naming = words.isEmpty() ? List.of() : newest(queries.statements(), asked, MENTIONS);
        List<StatementItem> about = naming.stream()
                .filter(row -> isAbout(row.statement(), name))
                .limit(NEWEST)
                .map(StatementItem::of)
                .toList();
        return new Part(
                "Quotes about it",
                List.of(),
                about,
                ListAddress.of(Listed.STATEMENTS, "Statements whose sentence names " + name)
                        .at(asked),
                "What others say of it by this name, among the newest " + naming.size()
                        + " statements whose sentence has the name.");
    }

    private static boolean isAbout(StatementLine statement, String name) {
        SpeakerPart speaker = statement.speaker();
        String self = folded(name);
        return (speaker == null || !folded(speaker.name()).equals(self))
                && statement.content().stream()
                        .anyMatch(content -> (" " + folded(content.exact()) + " ").contains(" " + self + " "));
    }

    private Dealings dealings(String name, UrlFilter filter) {
        Query<EventRow> query = queries.events(List.of(new Party(Role.ANY, name)));
        RecordFilter asked = FittingFilter.of(filter.filter(), query).filter();
        List<EventRow> rows = new ArrayList<>();
        boolean whole = query.read(asked, Page.first(DEALINGS), rows::add).isEmpty();
        return Dealings.of(folded(name), rows, whole);
    }

    /** What it is called in its newest statements: {@code prime minister, Pakistan}. */
    private static List<String> roles(List<StatementRow> said) {
        Function<SpeakerPart, String> role = speaker -> (speaker.role() == null ? "" : speaker.role())
                + (speaker.role() != null && speaker.affiliation() != null ? ", " : "")
                + (speaker.affiliation() == null ? "" : speaker.affiliation());
        return said.stream()
                .map(row -> row.statement().speaker())
                .filter(speaker -> speaker != null)
                .map(role)
                .filter(words -> !words.isEmpty())
                .distinct()
                .limit(4)
                .toList();
    }
}
