package org.dateline.store.query;

import java.util.List;
import org.dateline.core.situation.index.Contribution;
import org.jspecify.annotations.Nullable;

/**
 * Some of the contributions to a period of an index, the newest first.
 *
 * @param next where the next page begins; null if there is none
 */
public record ContributionPage(
        List<Contribution> contributions, @Nullable Cursor next) {

    public static final ContributionPage NONE = new ContributionPage(List.of(), null);

    public ContributionPage {
        contributions = List.copyOf(contributions);
    }
}
