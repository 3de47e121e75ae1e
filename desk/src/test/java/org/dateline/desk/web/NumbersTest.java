package org.dateline.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dateline.desk.SampleRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number of the sample crisis leads to a list of as many things, and the same filter gives the same number everywhere. */
class NumbersTest {

    private static final Pattern BAR = Pattern.compile(
            "<th scope=\"row\"><a href=\"([^\"]+)\"[^>]*>[^<]+</a></th><td class=\"number\">([\\d,]+)<");
    private static final Pattern LISTED = Pattern.compile("href=\"(/evidence/list[^\"]+)\"[^>]*>([\\d,]+)</a>");
    private static final Pattern PERIOD = Pattern.compile(
            "href=\"(/trends/[^\"]+)\" data-evidence>[^<]+</a></th><td class=\"number\">[^<]*</td><td class=\"number\">(\\d+)<");
    private static final Pattern TOTAL = Pattern.compile("data-total=\"(\\d+)\"");

    private static RunningDesk desk;

    @BeforeAll
    static void start() {
        desk = RunningDesk.on(SampleRecord.get().store());
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    private static List<MatchResult> found(Pattern pattern, String path) {
        return pattern.matcher(body(path)).results().toList();
    }

    private static String body(String path) {
        return desk.get(path.replace("&amp;", "&")).body();
    }

    /** How many things a list has; none if it says nothing. */
    private static int total(String path) {
        return found(TOTAL, path).stream()
                .map(total -> Integer.parseInt(total.group(1)))
                .findFirst()
                .orElse(0);
    }

    private static int number(MatchResult match) {
        return Integer.parseInt(match.group(2).replace(",", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?type=assault", "?country=AF", "?status=claimed", "?actor=Taliban"})
    void aBarOfTheStripLeadsToWhatItCounts(String filter) {
        List<MatchResult> bars = found(BAR, "/timeline/strip" + filter);

        assertThat(bars)
                .isNotEmpty()
                .allSatisfy(
                        bar -> assertThat(total(bar.group(1))).as(bar.group(1)).isEqualTo(number(bar)));
        int counted = bars.stream().mapToInt(NumbersTest::number).sum();
        int all = total("/timeline" + filter);
        assertThat(body("/timeline/strip" + filter))
                .contains(counted + " incidents by week")
                .contains(" of " + all + " incidents");
    }

    @Test
    void aListOfAPeriodAndAPartyHoldsThePartysAlone() {
        String days = "/evidence/list?what=incidents&counted=week&from=2021-08-01&to=2021-08-15";
        assertThat(total(days + "&party=Taliban")).isPositive().isLessThan(total(days));
        assertThat(total(days + "&party=Nobody+at+all")).isZero();
        assertThat(desk.get("/evidence/list?what=incidents&doer=Taliban").statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actors", "/actor?name=Taliban"})
    void aCountOfADossierLeadsToWhatItCounts(String page) {
        assertThat(found(LISTED, page))
                .isNotEmpty()
                .allSatisfy(count ->
                        assertThat(total(count.group(1))).as(count.group(1)).isEqualTo(number(count)));
    }

    @Test
    void theArticlesOfAnOutletAreListed() {
        assertThat(found(BAR, "/sources"))
                .isNotEmpty()
                .allSatisfy(outlet ->
                        assertThat(total(outlet.group(1))).as(outlet.group(1)).isEqualTo(number(outlet)));
    }

    @Test
    void aPeriodOfAnIndexListsItsContributions() {
        List<MatchResult> periods = found(PERIOD, "/trends");
        assertThat(periods).isNotEmpty();
        for (MatchResult period : periods) {
            String drawer = body(period.group(1));
            int shown = drawer.split("<li class=\"row\">", -1).length - 1;
            if (drawer.contains("&amp;after=")) {
                assertThat(number(period)).as(period.group(1)).isGreaterThan(shown);
            } else {
                assertThat(number(period)).as(period.group(1)).isEqualTo(shown);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"timeline incidents", "claims claims", "articles articles", "displacement displacements"})
    void aListHasAsManyRowsAsItsExport(String what) {
        String[] names = what.split(" ");
        for (String filter : List.of("", "?from=2021-08-09&to=2021-08-15", "?place=Herat")) {
            long rows = body("/export/" + names[1] + ".jsonl" + filter).lines().count();
            assertThat((long) total("/" + names[0] + filter)).as(what + filter).isEqualTo(rows);
        }
    }

    @Test
    void todayCountsTheArticlesOfItsDays() {
        String days = "?from=2021-08-09&to=2021-08-15";
        assertThat(body("/" + days)).contains(total("/articles" + days) + " articles from ");
    }
}
