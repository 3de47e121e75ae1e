package org.dateline.bench.suite;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything that went wrong in one way.
 *
 * @param name the way, in a word or two
 * @param all in reading order, or the worst first
 * @param worstFirst whether they are sorted by how wrong they are
 */
public record ErrorKind(String name, List<ErrorExample> all, boolean worstFirst) {

    public ErrorKind {
        all = List.copyOf(all);
    }

    /** Some of them: the worst, or examples spread evenly over the articles. The same on every run. */
    public List<ErrorExample> examples(int most) {
        if (all.size() <= most) {
            return all;
        }
        if (worstFirst) {
            return all.subList(0, most);
        }
        List<ErrorExample> spread = new ArrayList<>(most);
        for (long i = 0; i < most; i++) {
            spread.add(all.get((int) (i * all.size() / most)));
        }
        return spread;
    }
}
