package org.dateline.core.ontology;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The sixteen event types of PLOVER (Political Language Ontology for Verifiable Event Records, 2021).
 *
 * <p>Two points follow coded data rather than the manual's text. CONCEDE is material cooperation: the
 * manual calls it verbal, yet CAMEO's root 08, which it shares with RETREAT, is material in every data
 * set that joins the two. REQUEST covers appeals (CAMEO 02) as well as demands (10).
 */
public enum PloverType {
    /** Offers, promises or agrees to cooperate. */
    AGREE(Quad.VERBAL_COOPERATION, "030"),
    /** Meets, visits, telephones, negotiates. */
    CONSULT(Quad.VERBAL_COOPERATION, "040"),
    /** Praises, endorses, recognises, signs. */
    SUPPORT(Quad.VERBAL_COOPERATION, "050"),
    /** Exchanges to the good of both sides: trade, joint exercises, extradition, intelligence. */
    COOPERATE(Quad.MATERIAL_COOPERATION, "060"),
    /** Gives to the good of the recipient: money, arms, relief, asylum. */
    AID(Quad.MATERIAL_COOPERATION, "070"),
    /** Gives way in words: eases a restriction, apologises, announces a truce. */
    CONCEDE(Quad.MATERIAL_COOPERATION, "080", "YIELD"),
    /** Gives way in deeds: withdraws, releases, disarms, lets in, resigns. */
    RETREAT(Quad.MATERIAL_COOPERATION, "084"),
    /** Asks, appeals, orders or demands. */
    REQUEST(Quad.VERBAL_CONFLICT, "100", "DEMAND"),
    /** Criticises, condemns, accuses, sues, investigates. */
    ACCUSE(Quad.VERBAL_CONFLICT, "110", "DISAPPROVE", "INVESTIGATE"),
    /** Refuses, vetoes, defies. */
    REJECT(Quad.VERBAL_CONFLICT, "120"),
    /** Warns of harm that the actor would do. */
    THREATEN(Quad.VERBAL_CONFLICT, "130"),
    /** Demonstrates, strikes, boycotts, obstructs, riots. */
    PROTEST(Quad.MATERIAL_CONFLICT, "140"),
    /** Cuts relations, aid or talks; expels; convicts. */
    SANCTION(Quad.MATERIAL_CONFLICT, "160"),
    /** Moves or readies forces without using them. */
    MOBILIZE(Quad.MATERIAL_CONFLICT, "150"),
    /** Restricts, seizes, bans, arrests, deports. */
    COERCE(Quad.MATERIAL_CONFLICT, "170", "CRIME"),
    /** Uses violence. */
    ASSAULT(Quad.MATERIAL_CONFLICT, "180", "FIGHT");

    private static final Map<String, PloverType> BY_NAME = byName();

    private final Quad quad;
    private final String generalCode;
    private final List<String> aliases;

    PloverType(Quad quad, String generalCode, String... aliases) {
        this.quad = quad;
        this.generalCode = generalCode;
        this.aliases = List.of(aliases);
    }

    private static Map<String, PloverType> byName() {
        Map<String, PloverType> types = new HashMap<>();
        for (PloverType type : values()) {
            types.put(type.name(), type);
            type.aliases.forEach(alias -> types.put(alias, type));
        }
        return Map.copyOf(types);
    }

    public Quad quad() {
        return quad;
    }

    /** The CAMEO code for an event of this type about which no more is known. */
    public String generalCode() {
        return generalCode;
    }

    /** Its names in the PLOVER draft of 2017 and in data that joins types. */
    public List<String> aliases() {
        return aliases;
    }

    /** The type with a name or an alias, in any case. */
    public static Optional<PloverType> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name.strip().toUpperCase(Locale.ROOT)));
    }
}
