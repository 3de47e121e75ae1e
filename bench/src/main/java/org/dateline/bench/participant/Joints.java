package org.dateline.bench.participant;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.core.lexicon.Table;
import org.dateline.core.lexicon.WordList;

/** Which tokens are written without a blank between them, by {@code joints.tsv} and {@code clitics.txt}. Thread-safe. */
final class Joints {

    private enum Side {
        LEFT,
        RIGHT,
        BOTH,
        TURNS
    }

    private final Map<String, Side> sides = new HashMap<>();
    private final WordList clitics = WordList.ofResource(Joints.class, "clitics.txt");

    Joints() {
        for (Table.Row row : Table.ofResource(Joints.class, "joints.tsv").rows()) {
            sides.put(row.get("token"), row.choice("joins", Side.class));
        }
    }

    /** Tells of each token but the last whether the next follows without a blank. */
    boolean[] gluedToNext(List<String> words) {
        boolean[] glued = new boolean[words.size()];
        Set<String> open = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            Side side = sides.get(words.get(i));
            if (side == Side.TURNS) {
                boolean closes = !open.add(words.get(i)) && open.remove(words.get(i));
                side = closes ? Side.LEFT : Side.RIGHT;
            }
            if (i > 0 && (side == Side.LEFT || side == Side.BOTH || isClitic(words, i))) {
                glued[i - 1] = true;
            }
            if (i + 1 < words.size() && (side == Side.RIGHT || side == Side.BOTH || isInNumberOrInitials(words, i))) {
                glued[i] = true;
            }
        }
        return glued;
    }

    private boolean isClitic(List<String> words, int i) {
        String word = words.get(i);
        boolean withApostrophe = isApostrophe(word.substring(0, 1)) && clitics.contains(word.substring(1));
        return withApostrophe || clitics.contains(word) && (isApostrophe(words.get(i - 1)) || word.length() > 2);
    }

    private static boolean isApostrophe(String mark) {
        return mark.equals("'") || mark.equals("’") || mark.equals("´");
    }

    /** The comma of 1,100, the point of 2.5, the full stop in U.S. */
    private static boolean isInNumberOrInitials(List<String> words, int i) {
        if (i == 0 || !(words.get(i).equals(",") || words.get(i).equals("."))) {
            return false;
        }
        String before = words.get(i - 1);
        String after = words.get(i + 1);
        boolean point = words.get(i).equals(".");
        return isNumber(before) && isNumber(after) && (point || after.length() == 3)
                || point && isInitial(before) && isInitial(after);
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0));
    }
}
