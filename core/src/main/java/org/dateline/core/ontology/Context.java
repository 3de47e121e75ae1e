package org.dateline.core.ontology;

import java.util.Locale;

/**
 * What an event is about: the contexts of PLOVER, in alphabetical order.
 *
 * <p>PLOVER's historical, future and hypothetical are no contexts here: an event's time and factuality
 * tell those.
 */
public enum Context {
    /** Chemical, biological, radiological or nuclear weapons. */
    CBRN,
    /** Public office used for private gain. */
    CORRUPTION,
    /** Crimes that are not acts of war. */
    CRIME,
    /** Computer networks as target or means. */
    CYBER,
    /** Relations between states. */
    DIPLOMATIC,
    /** Natural and technical disasters. */
    DISASTER,
    /** Trade, finance and development. */
    ECONOMIC,
    /** Schools, universities and science. */
    EDUCATION,
    /** Elections and campaigns. */
    ELECTION,
    /** Environment and climate. */
    ENVIRONMENT,
    /** The head of government and the cabinet. */
    EXECUTIVE,
    /** Women, men and equality between them. */
    GENDER,
    /** Disease, epidemics and care. */
    HEALTH,
    /** Human rights and their abuse. */
    HUMAN_RIGHTS,
    /** Relief for people in need. */
    HUMANITARIAN,
    /** The drug trade. */
    ILLEGAL_DRUGS,
    /** Poverty and unequal treatment. */
    INEQUALITY,
    /** Secret services and information. */
    INTELLIGENCE,
    /** Law, courts and justice. */
    LEGAL,
    /** Parliaments and lawmaking. */
    LEGISLATIVE,
    /** Lesbian, gay, bisexual and transgender people. */
    LGBT,
    /** Migrants and borders they cross. */
    MIGRATION,
    /** Armed forces and their means. */
    MILITARY,
    /** False information as means. */
    MISINFORMATION,
    /** Missions that keep a peace. */
    PEACEKEEPING,
    /** Politics that no other context names. */
    POLITICAL,
    /** People who flee. */
    REFUGEES,
    /** Faiths and peoples. */
    RELIGION_ETHNICITY,
    /** Making good past wrongs. */
    REPARATIONS,
    /** Natural resources. */
    RESOURCE,
    /** Political rights and freedoms. */
    RIGHTS_FREEDOMS,
    /** Ground, its holders and its borders. */
    TERRITORY,
    /** Terrorists and their acts. */
    TERRORISM;

    /** The name in the record format: {@code human_rights}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The context with a label.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Context ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
