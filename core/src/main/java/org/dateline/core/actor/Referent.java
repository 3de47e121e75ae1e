package org.dateline.core.actor;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The actor that a mention refers to.
 *
 * @param id its id in the actor lexicon such as {@code group/taliban}, {@code sector/} and its code for
 *     an actor known by country and sector, or null for one that only the article knows
 * @param name its name in the lexicon, else its fullest form in the article
 * @param codes its CAMEO actor codes, the most specific first; empty when nothing is known
 * @param country ISO 3166-1 alpha-3 code of the country it belongs to, or null
 * @param office what a person is or does: from the lexicon at the article's date, else from the article;
 *     null for others and where nothing is known
 * @param affiliation the country or body the office belongs to, or null
 */
public record Referent(
        @Nullable String id,
        String name,
        List<String> codes,
        ReferentKind kind,
        @Nullable String country,
        @Nullable String office,
        @Nullable String affiliation) {

    /** Of a part of a code. */
    private static final int LETTERS = 3;

    public Referent {
        codes = List.copyOf(codes);
    }

    public Referent(@Nullable String id, String name, List<String> codes, ReferentKind kind, @Nullable String country) {
        this(id, name, codes, kind, country, null, null);
    }

    /** Tells whether the codes name a state's government, military or the state itself. */
    public boolean isState() {
        return kind == ReferentKind.COUNTRY || hasSector("GOV") || hasSector("MIL") || hasSector("LEG");
    }

    /** Tells whether the codes name a force that bears arms. */
    public boolean isArmed() {
        return kind == ReferentKind.GROUP
                || hasSector("MIL")
                || hasSector("REB")
                || hasSector("INS")
                || hasSector("SEP")
                || hasSector("UAF")
                || hasSector("COP");
    }

    /** Tells whether one of the codes holds a CAMEO sector such as {@code MIL}. */
    public boolean hasSector(String sector) {
        for (String code : codes) {
            for (int i = 0; i + LETTERS <= code.length(); i += LETTERS) {
                if (code.startsWith(sector, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The parts of the codes, three letters each; a country or a body may be among them. */
    public Stream<String> sectors() {
        return codes.stream()
                .flatMap(code -> IntStream.iterate(0, i -> i + LETTERS <= code.length(), i -> i + LETTERS)
                        .mapToObj(i -> code.substring(i, i + LETTERS)));
    }

    /** The same person before any office. */
    Referent beforeOffice() {
        return new Referent(id, name, country == null ? List.of() : List.of(country), kind, country);
    }

    Referent named(String fuller) {
        return new Referent(id, fuller, codes, kind, country, office, affiliation);
    }
}
