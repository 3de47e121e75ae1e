package org.dateline.desk.rows;

import java.util.function.UnaryOperator;
import org.dateline.store.query.ActorRow;
import org.dateline.store.query.ArticleRow;
import org.dateline.store.query.ClaimRow;
import org.dateline.store.query.ControlRow;
import org.dateline.store.query.DisplacementRow;
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

    /** @param voices what people are shown of each voice */
    public static Sheet<ClaimRow, ?> claims(UnaryOperator<String> voices) {
        return ClaimSheet.of(voices);
    }

    /** @param voices what people are shown of each voice */
    public static Sheet<ControlRow, ?> control(UnaryOperator<String> voices) {
        return ControlSheet.of(voices);
    }

    /** @param voices what people are shown of each voice */
    public static Sheet<ControlRow, ?> seized(UnaryOperator<String> voices) {
        return ControlSheet.of(voices).withoutPlaces();
    }

    public static Sheet<DisplacementRow, ?> displacements() {
        return DisplacementSheet.of();
    }

    public static Sheet<ActorRow, ?> actors() {
        return ActorSheet.of();
    }

    /** @param voices what people are shown of each voice */
    public static Sheet<ArticleRow, ?> articles(UnaryOperator<String> voices) {
        return ArticleSheet.of(voices);
    }

    public static Sheet<AccountRow, ?> accounts() {
        return AccountSheet.of();
    }

    public static Sheet<FeedRow, ?> feeds() {
        return FeedSheet.of();
    }

    public static Sheet<SubscriptionRow, ?> subscriptions() {
        return SubscriptionSheet.of();
    }

    public static Sheet<TokenRow, ?> tokens() {
        return TokenSheet.of();
    }

    public static Sheet<IndexRow, ?> index() {
        return IndexSheet.of();
    }

    /** @param voices what people are shown of each voice */
    public static Sheet<ContributionRow, ?> contributions(UnaryOperator<String> voices) {
        return ContributionSheet.of(voices);
    }

    /** @param voices what people are shown of each voice */
    public static Sheet<IncidentRow, ?> incidents(UnaryOperator<String> voices) {
        return IncidentSheet.of(voices);
    }
}
