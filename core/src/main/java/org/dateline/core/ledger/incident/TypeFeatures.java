package org.dateline.core.ledger.incident;

import java.util.Collections;
import java.util.Set;
import org.dateline.core.record.EventLine;

/** Compares what is said to have happened. */
final class TypeFeatures {

    /** A code of three digits that ends so tells no more than the root. */
    private static final String UNSPECIFIED = "0";

    private TypeFeatures() {}

    static void add(Traits one, Traits other, Set<String> features) {
        EventLine.Code code = one.event().code();
        EventLine.Code otherCode = other.event().code();
        if (isGeneral(code.cameo()) || isGeneral(otherCode.cameo())) {
            features.add(
                    isGeneral(code.cameo()) && isGeneral(otherCode.cameo()) ? "code=both-general" : "code=general");
        } else if (code.cameo().startsWith(otherCode.cameo())
                || otherCode.cameo().startsWith(code.cameo())) {
            features.add("code=same");
        } else if (root(code).equals(root(otherCode))) {
            features.add("code=same-root");
        } else {
            features.add("code=other-root");
        }
        addGroups("method", one.methods(), other.methods(), features);
        addGroups("target", one.targets(), other.targets(), features);
    }

    private static void addGroups(String name, Set<String> groups, Set<String> others, Set<String> features) {
        if (!groups.isEmpty() && !others.isEmpty()) {
            features.add(name + (Collections.disjoint(groups, others) ? "=other" : "=same"));
        }
    }

    private static boolean isGeneral(String cameo) {
        return cameo.length() == 2 || cameo.length() == 3 && cameo.endsWith(UNSPECIFIED);
    }

    private static String root(EventLine.Code code) {
        return code.cameo().substring(0, 2);
    }
}
