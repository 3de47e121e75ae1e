package org.dateline.desk.web.digest;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.dateline.desk.account.Secret;
import org.dateline.desk.web.form.Outcome;
import org.dateline.desk.web.frame.Frame;
import org.dateline.store.subscription.Subscription.State;

/**
 * What the page of digests shows.
 *
 * @param filter the address's, in words
 * @param mail whether letters can be sent
 * @param form what is in the form of a digest
 * @param subscriptions those that are told or asked; empty for whom they are not to be seen
 * @param outcome what came of a form just now
 */
public record DigestPage(
        Frame frame,
        String filter,
        MailSetup mail,
        DigestForm form,
        List<SubscriptionItem> subscriptions,
        Outcome outcome) {

    public DigestPage {
        subscriptions = List.copyOf(subscriptions);
    }

    /** Whether who looks at it may have letters sent. */
    public boolean edits() {
        return frame.user() != null && frame.user().canEdit();
    }

    /** Whether who looks at it may see who is told. */
    public boolean sees() {
        return frame.user() != null && frame.user().canSeeSubscribers();
    }

    public List<SubscriptionItem> digests() {
        return subscriptions.stream()
                .filter(item -> item.isDigest() && !item.is(State.ENDED))
                .toList();
    }

    public List<SubscriptionItem> alerts() {
        return subscriptions.stream()
                .filter(item -> !item.isDigest() && !item.is(State.ENDED))
                .toList();
    }

    public List<SubscriptionItem> ended() {
        return subscriptions.stream().filter(item -> item.is(State.ENDED)).toList();
    }

    /** A secret that is to be shown this once. */
    public Optional<String> secret() {
        return Optional.ofNullable(outcome.secret()).map(Secret::reveal);
    }

    /** An address of the same filter. */
    public String at(String path) {
        return frame.filter().filter().at(path);
    }

    public String address() {
        return form.address();
    }

    public String name() {
        return form.name();
    }

    public String time() {
        return form.at();
    }

    public String zone() {
        return form.zone();
    }

    public boolean isEmptySkipped() {
        return form.empty().equals("skip");
    }

    /** Names of zones that people choose from. */
    public List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.matches(
                        "(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*|UTC"))
                .sorted()
                .toList();
    }
}
