package org.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.core.lexicon.Table;
import org.dateline.store.query.ClaimRow;
import org.dateline.store.query.ClaimRow.Position;
import org.dateline.store.query.IncidentRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every claim of the sample crisis that somebody denies is shown as disputed or denied, with the words of the denial, and
 * every number that two give differently as a range, against the key that stands beside its articles. The rows that are
 * not are listed, and the list must stay true.
 */
class SampleClaimsTest {

    private static final String FIGURES = "(figures)";

    private static SampleRecord record;
    private static List<ClaimRow> claims = List.of();
    private static List<IncidentRow> incidents = List.of();

    @BeforeAll
    static void readTheSample() {
        record = SampleRecord.get();
        claims = SampleRecord.all(record.store().queries().claims());
        incidents = SampleRecord.all(record.store().queries().incidents());
    }

    /** Words of a page, which other pages may repeat: of one that was updated the record shows the newer. */
    private record Passage(String page, Set<String> pages, String words) {

        static Passage of(Table.Row row, String side) {
            Set<String> pages = new HashSet<>(List.of(row.get("also-in").split("[,;] *")));
            String page = row.get(side + "-file");
            pages.add(page);
            return new Passage(page, pages, plain(row.get(side + "-words")));
        }

        /** Tells whether a sentence of a page holds the words, or is a part of them. */
        boolean isIn(String otherPage, String sentence) {
            String plain = plain(sentence);
            return pages.contains(otherPage) && (plain.contains(words) || words.contains(plain));
        }

        private static String plain(String text) {
            return text.replaceAll("\\s+", " ").strip();
        }
    }

    @Test
    void everyDeniedClaimIsShownWithItsDenial() throws IOException {
        Path file = SampleCrisis.FOLDER.resolve("claims.tsv");
        List<String> wrong = new ArrayList<>();
        int all = 0;
        for (Table.Row row :
                Table.parse(file.toString(), Files.readString(file)).rows()) {
            all++;
            instead(row).ifPresent(label -> wrong.add(row.get("claim") + "\t" + row.get("denied-by") + "\t" + label));
        }
        System.out.printf("claims of the sample: %d of %d shown with their denial%n", all - wrong.size(), all);
        assertThat(wrong)
                .as("claims that the record does not show as denied or disputed; what it lacks")
                .containsExactlyElementsOf(
                        OpenRows.of("claims-open.tsv", "claim", "denied-by").rows());
    }

    /** What the record lacks; empty if it shows the row. */
    private static Optional<String> instead(Table.Row row) {
        Passage claim = Passage.of(row, "claim");
        Passage denial = Passage.of(row, "denial");
        boolean shown = row.get("claim").startsWith(FIGURES)
                ? incidents.stream().anyMatch(incident -> isRange(incident, claim, denial))
                : claims.stream().anyMatch(shownClaim -> isShown(shownClaim, claim, denial));
        if (shown) {
            return Optional.empty();
        }
        boolean hasClaim = record.tells(claim.page(), sentence -> claim.isIn(claim.page(), sentence));
        boolean hasDenial = record.tells(denial.page(), sentence -> denial.isIn(denial.page(), sentence));
        if (!hasClaim || !hasDenial) {
            return Optional.of(hasClaim ? "no denial" : hasDenial ? "no claim" : "neither");
        }
        return Optional.of("apart");
    }

    /** The denial stands as one, or both are told of what is disputed. */
    private static boolean isShown(ClaimRow row, Passage claim, Passage denial) {
        boolean isDenied = row.status() == IncidentStatus.DISPUTED || row.status() == IncidentStatus.DENIED;
        IncidentRow incident = row.incident();
        if (incident == null) {
            return stands(row.denials(), denial) && (stands(row.claims(), claim) || stands(row.denials(), claim));
        }
        boolean hasClaim = reports(incident, claim) || stands(row.claims(), claim) || stands(row.denials(), claim);
        return isDenied && (stands(row.denials(), denial) || hasClaim && reports(incident, denial));
    }

    /** The numbers of both passages are in one incident, and differ. */
    private static boolean isRange(IncidentRow incident, Passage one, Passage other) {
        return reports(incident, one)
                && reports(incident, other)
                && incident.tolls().stream().anyMatch(toll -> toll.high() == null || toll.high() > toll.low());
    }

    private static boolean reports(IncidentRow incident, Passage passage) {
        return incident.reports().stream()
                .anyMatch(report -> passage.isIn(record.page(report.event()), report.exact()));
    }

    private static boolean stands(List<Position> positions, Passage passage) {
        return positions.stream().anyMatch(position -> passage.isIn(record.page(position), position.exact()));
    }
}
