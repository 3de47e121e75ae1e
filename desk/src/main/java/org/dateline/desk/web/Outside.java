package org.dateline.desk.web;

import java.util.Map;
import java.util.Set;

/**
 * What a desk has to do with the world outside of it.
 *
 * @param allowedHosts hosts of one's own network that may be asked, beside those of the public Internet
 * @param variables of the environment, in which it is set by which server letters are sent
 * @param isUnattended whether it listens to feeds and tells subscribers by itself
 */
public record Outside(Set<String> allowedHosts, Map<String, String> variables, boolean isUnattended) {

    /** The public Internet, and no server for mail. */
    public static final Outside USUAL = new Outside(Set.of(), Map.of());

    /** Of a desk that does nothing by itself. */
    public Outside(Set<String> allowedHosts, Map<String, String> variables) {
        this(allowedHosts, variables, false);
    }

    public Outside {
        allowedHosts = Set.copyOf(allowedHosts);
        variables = Map.copyOf(variables);
    }

    /** Without the variables, which may hold a password. */
    @Override
    public String toString() {
        return "Outside[" + allowedHosts + "]";
    }
}
