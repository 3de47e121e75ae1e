package org.dateline.bench.event;

import java.util.Arrays;
import org.dateline.bench.gold.GoldRow;
import org.dateline.core.ontology.Quad;

/** Quad classes as gold rows name them: VC, MC, VK, MK. */
final class Quads {

    private Quads() {}

    /**
     * The quad in a field, by its short name.
     *
     * @throws org.dateline.ingest.fault.ItemFault if there is none
     */
    static String read(GoldRow row, String field) {
        String name = row.string(field);
        if (Arrays.stream(Quad.values()).noneMatch(quad -> quad.shortName().equals(name))) {
            throw row.fault("\"" + field + "\" is \"" + name + "\", not VC, MC, VK or MK");
        }
        return name;
    }
}
