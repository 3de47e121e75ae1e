package org.dateline.desk.rows;

import org.dateline.store.query.ActorRow;
import org.dateline.store.query.ArticleRow;
import org.dateline.store.query.ClaimRow;
import org.dateline.store.query.ControlRow;
import org.dateline.store.query.EventRow;
import org.dateline.store.query.IncidentRow;
import org.dateline.store.query.StatementRow;

/** What is shown of each kind of row; the columns are in docs/formats/queries.md. */
public final class Sheets {

    private Sheets() {}

    public static Sheet<EventRow, ?> events() {
        return EventSheet.of();
    }

    public static Sheet<StatementRow, ?> statements() {
        return StatementSheet.of();
    }

    public static Sheet<ClaimRow, ?> claims() {
        return ClaimSheet.of();
    }

    public static Sheet<ControlRow, ?> control() {
        return ControlSheet.of();
    }

    public static Sheet<ActorRow, ?> actors() {
        return ActorSheet.of();
    }

    public static Sheet<ArticleRow, ?> articles() {
        return ArticleSheet.of();
    }

    public static Sheet<IndexRow, ?> index() {
        return IndexSheet.of();
    }

    public static Sheet<ContributionRow, ?> contributions() {
        return ContributionSheet.of();
    }

    public static Sheet<IncidentRow, ?> incidents() {
        return IncidentSheet.of();
    }
}
