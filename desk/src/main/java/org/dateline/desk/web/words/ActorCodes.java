package org.dateline.desk.web.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * CAMEO codes of actors in plain words: {@code AFGGOV} is Afghanistan, government. Parts that stand for single groups and
 * people are left out.
 */
public final class ActorCodes {

    private static final int PART = 3;
    private static final Map<String, String> COUNTRIES = countries();
    private static final Map<String, String> ROLES = Map.ofEntries(
            Map.entry("AGR", "farming"),
            Map.entry("BUS", "business"),
            Map.entry("COP", "police"),
            Map.entry("CRM", "crime"),
            Map.entry("CVL", "civilians"),
            Map.entry("DEV", "development"),
            Map.entry("EDU", "education"),
            Map.entry("ELI", "elites"),
            Map.entry("ENV", "environment"),
            Map.entry("GOV", "government"),
            Map.entry("HLH", "health"),
            Map.entry("HRI", "human rights"),
            Map.entry("IGO", "between governments"),
            Map.entry("IMG", "militants abroad"),
            Map.entry("JUD", "courts"),
            Map.entry("LAB", "workers"),
            Map.entry("LEG", "parliament"),
            Map.entry("MED", "media"),
            Map.entry("MIL", "military"),
            Map.entry("MNC", "companies"),
            Map.entry("NGM", "movement"),
            Map.entry("NGO", "aid and advocacy"),
            Map.entry("OPP", "opposition"),
            Map.entry("PTY", "party"),
            Map.entry("REB", "rebels"),
            Map.entry("REF", "refugees"),
            Map.entry("REL", "religion"),
            Map.entry("RAD", "radicals"),
            Map.entry("SEP", "separatists"),
            Map.entry("SET", "settlers"),
            Map.entry("SPY", "intelligence"),
            Map.entry("UAF", "armed group"),
            Map.entry("UNO", "United Nations"));

    private ActorCodes() {}

    private static Map<String, String> countries() {
        Map<String, String> names = new TreeMap<>();
        for (String country : Locale.getISOCountries()) {
            Locale locale = new Locale.Builder().setRegion(country).build();
            names.put(locale.getISO3Country(), locale.getDisplayCountry(Locale.ENGLISH));
        }
        return Map.copyOf(names);
    }

    /** What a code says in words; empty if nothing that has any. */
    public static String words(String code) {
        List<String> words = new ArrayList<>();
        for (int at = 0; at + PART <= code.length(); at += PART) {
            String part = code.substring(at, at + PART);
            String word = at == 0 && COUNTRIES.containsKey(part) ? COUNTRIES.get(part) : ROLES.get(part);
            if (word != null) {
                words.add(word);
            }
        }
        return String.join(", ", words);
    }
}
