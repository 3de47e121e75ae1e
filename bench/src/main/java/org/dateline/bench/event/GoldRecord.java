package org.dateline.bench.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.dateline.bench.gold.GoldRow;
import org.dateline.core.ontology.Cameo;
import org.dateline.core.ontology.CameoCode;
import org.dateline.core.ontology.PloverType;

/**
 * An event as people coded it in PLOVER.
 *
 * @param cameo as it is written; may be empty
 * @param pairs the countries of its sources and targets
 * @param modes what its mode may be called by us; empty if none is given that we have
 * @param contexts what each of its contexts may be called by us; those that we do not have are left out
 * @param shown as errors show it
 */
record GoldRecord(
        PloverType type,
        String cameo,
        Set<CountryPair> pairs,
        Set<String> modes,
        List<Set<String>> contexts,
        OptionalLong dead,
        OptionalLong injured,
        String shown) {

    /** What a record is read with. Thread-safe. */
    static final class Reader {

        private final Countries countries;
        private final OlderNames names = new OlderNames();
        private final Cameo cameo = Cameo.load();

        Reader(Countries countries) {
            this.countries = countries;
        }

        /** @throws org.dateline.ingest.fault.ItemFault if the row is not marked as it should be */
        GoldRecord read(GoldRow row) {
            String name = row.string("plover");
            String code = row.json().path("cameo").asText("");
            PloverType type = PloverType.find(name)
                    .map(found -> typeOf(found, name, code))
                    .orElseThrow(() -> row.fault("\"plover\" is \"" + name + "\", no event type of PLOVER"));
            String mode = row.json().path("mode").asText("");
            String context = row.json().path("context").asText("");
            List<String> sources = codes(row, "source");
            List<String> targets = codes(row, "target");
            // Who act on each other are all sources in gold.
            boolean isMutual = targets.isEmpty() && sources.size() > 1;
            Set<CountryPair> pairs = CountryPair.cross(
                    countries.of(isMutual ? sources.subList(0, 1) : sources),
                    countries.of(isMutual ? sources.subList(1, sources.size()) : targets));
            String shown = type + " " + code + " " + mode + " " + words(row, "source") + " > " + words(row, "target")
                    + (context.isEmpty() ? "" : " (" + context + ")");
            return new GoldRecord(
                    type,
                    code,
                    pairs,
                    names.modes(type, mode),
                    List.of(context.split(",")).stream()
                            .map(names::contexts)
                            .filter(ours -> !ours.isEmpty())
                            .toList(),
                    number(row, "dead"),
                    number(row, "injured"),
                    shown.replaceAll(" +", " "));
        }

        /** YIELD stands for two types, of which the code tells the one. */
        private PloverType typeOf(PloverType found, String name, String code) {
            return name.equals("YIELD") ? cameo.find(code).map(CameoCode::type).orElse(found) : found;
        }

        private static List<String> codes(GoldRow row, String field) {
            List<String> codes = new ArrayList<>();
            for (JsonNode party : row.list(field)) {
                codes.add(party.path("code").asText(""));
            }
            return codes;
        }

        private static String words(GoldRow row, String field) {
            List<String> words = new ArrayList<>();
            for (JsonNode party : row.list(field)) {
                words.add(party.path("text").asText("–") + " ("
                        + party.path("code").asText("–") + party.path("sector").asText("") + ")");
            }
            return words.isEmpty() ? "–" : String.join(" & ", words);
        }

        private static OptionalLong number(GoldRow row, String field) {
            String number = row.json().path(field).asText("");
            if (number.isBlank() || number.equals("null")) {
                return OptionalLong.empty();
            }
            try {
                return OptionalLong.of(Long.parseLong(number.strip()));
            } catch (NumberFormatException e) {
                throw row.fault("\"" + field + "\" is \"" + number + "\", not a whole number");
            }
        }
    }
}
