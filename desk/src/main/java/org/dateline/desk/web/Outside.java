package org.dateline.desk.web;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a desk has to do with the world outside of it.
 *
 * @param allowedHosts hosts of one's own network that may be asked, beside those of the public Internet
 * @param variables of the environment, in which it is set by which server letters are sent
 * @param isUnattended whether it listens to feeds and tells subscribers by itself
 * @param deskUrl where the links of letters lead; null for where the desk itself is found
 */
public record Outside(
        Set<String> allowedHosts,
        Map<String, String> variables,
        boolean isUnattended,
        @Nullable URI deskUrl) {

    /** The public Internet, and no server for mail. */
    public static final Outside USUAL = new Outside(Set.of(), Map.of());

    /** Of a desk that does nothing by itself. */
    public Outside(Set<String> allowedHosts, Map<String, String> variables) {
        this(allowedHosts, variables, false, null);
    }

    /** Whose letters lead to where it is found itself. */
    public Outside(Set<String> allowedHosts, Map<String, String> variables, boolean isUnattended) {
        this(allowedHosts, variables, isUnattended, null);
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
