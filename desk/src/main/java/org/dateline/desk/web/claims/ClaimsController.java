package org.dateline.desk.web.claims;

import static org.dateline.core.ledger.incident.IncidentStatus.CLAIMED;
import static org.dateline.core.ledger.incident.IncidentStatus.DENIED;
import static org.dateline.core.ledger.incident.IncidentStatus.DISPUTED;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.desk.web.claims.ClaimsPage.Sort;
import org.dateline.desk.web.filter.FittingFilter;
import org.dateline.desk.web.frame.Emptiness;
import org.dateline.desk.web.frame.Frames;
import org.dateline.desk.web.frame.Screens;
import org.dateline.desk.web.frame.Section;
import org.dateline.desk.web.row.ClaimItem;
import org.dateline.desk.web.row.Pager;
import org.dateline.desk.web.row.Total;
import org.dateline.store.query.Cursor;
import org.dateline.store.query.FilterPart;
import org.dateline.store.query.Queries;
import org.dateline.store.query.VoiceNames;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers with claims and what is said against them. */
@RestController
public class ClaimsController {

    private static final int ROWS = 25;

    /** What only a party says, or somebody denies. */
    private static final Set<IncidentStatus> CLAIMS = Set.of(CLAIMED, DISPUTED, DENIED);

    private final Queries queries;
    private final Frames frames;
    private final Screens screens;

    ClaimsController(Queries queries, Frames frames, Screens screens) {
        this.queries = queries;
        this.frames = frames;
        this.screens = screens;
    }

    @GetMapping("/claims")
    ResponseEntity<byte[]> claims(@RequestParam(required = false) @Nullable String after, HttpServletRequest request) {
        UrlFilter filter = UrlFilter.of(request.getParameterMap());
        VoiceNames voices = queries.voices();
        List<ClaimItem> claims = new ArrayList<>();
        FittingFilter fitting = FittingFilter.of(filter.filter(), queries.claims(), CLAIMS);
        Optional<Cursor> next = queries.claims()
                .read(fitting.filter(), Pager.page(ROWS, after), row -> claims.add(ClaimItem.of(row, voices)));
        String path = Section.CLAIMS.path();
        return screens.show(
                "claims",
                new ClaimsPage(
                        frames.of(Section.CLAIMS, filter, request),
                        fitting.notes("claims"),
                        Total.of(queries.claims(), fitting.filter(), "claim"),
                        claims,
                        sorts(path, filter),
                        Pager.of(path, filter, after, next),
                        claims.isEmpty()
                                ? Emptiness.of(
                                        queries, queries.claims(), new UrlFilter(fitting.filter()), path, "claims")
                                : null));
    }

    private static List<Sort> sorts(String path, UrlFilter filter) {
        return List.of(
                sort("All", path, filter),
                sort("Denied or disputed", path, filter, DENIED, DISPUTED),
                sort("Claimed, not denied", path, filter, CLAIMED));
    }

    private static Sort sort(String label, String path, UrlFilter filter, IncidentStatus... statuses) {
        List<String> labels =
                List.of(statuses).stream().map(IncidentStatus::label).toList();
        return new Sort(
                label,
                filter.with(FilterPart.STATUS, labels).at(path),
                filter.filter().statuses().equals(Set.of(statuses)));
    }
}
