package org.dateline.core.time;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A line of {@code rules.tsv}: a pattern of words and what it means.
 *
 * @param group the name under which other patterns may nest it, or empty
 * @param pattern the elements, in order
 * @param with fixed arguments of the reading
 * @param after what must stand before the words
 * @param before what must stand after them
 */
record TimeRule(
        String name,
        String group,
        List<Element> pattern,
        TimexType type,
        Reading reading,
        Map<String, String> with,
        Neighbour after,
        Neighbour before) {

    /** Tells whether the words are those that the pattern always begins with, as far as it does with single ones. */
    boolean mayBegin(List<Word> sentence, int from) {
        for (int i = 0; i < pattern.size() && pattern.get(i).isOneWord(); i++) {
            if (from + i >= sentence.size() || !pattern.get(i).holds(sentence.get(from + i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * One position of a pattern.
     *
     * @param kind what stands here
     * @param name the word class or group; empty for words
     * @param words the words, lower case; empty unless of kind WORDS
     */
    record Element(Kind kind, String name, Set<String> words, boolean optional) {

        enum Kind {
            WORDS,
            CLASS,
            NUMBER,
            NESTED
        }

        /** Tells whether just one word stands here, always. */
        boolean isOneWord() {
            return !optional && (kind == Kind.WORDS || kind == Kind.CLASS);
        }

        /** Tells whether a word is one of its words, or of its class. */
        boolean holds(Word word) {
            return kind == Kind.WORDS ? words.contains(word.lower()) : word.value(name) != null;
        }

        /** Reads {@code last|past}, {@code the?}, {@code {month}}, {@code {n}} or {@code <date>}. */
        static Element parse(String text) {
            boolean optional = text.length() > 1 && text.endsWith("?");
            String core = optional ? text.substring(0, text.length() - 1) : text;
            String name = core.substring(1, Math.max(1, core.length() - 1));
            if (core.startsWith("<") && core.endsWith(">")) {
                return new Element(Kind.NESTED, name, Set.of(), optional);
            }
            if (core.startsWith("{") && core.endsWith("}")) {
                boolean number = name.equals("n") || name.equals("count");
                return new Element(number ? Kind.NUMBER : Kind.CLASS, name, Set.of(), optional);
            }
            return new Element(Kind.WORDS, "", Set.of(core.split("\\|")), optional);
        }
    }

    /**
     * What a neighbouring word must be, or must not be.
     *
     * @param words words in lower case, and parts of speech after a slash; empty allows anything
     */
    record Neighbour(boolean forbidden, List<String> words) {

        static Neighbour parse(String cell) {
            boolean forbidden = cell.startsWith("!");
            String list = forbidden ? cell.substring(1) : cell;
            return new Neighbour(forbidden, list.isEmpty() ? List.of() : List.of(list.split("\\|")));
        }

        boolean allows(List<Word> sentence, int index) {
            return words.isEmpty() || forbidden != holds(sentence, index);
        }

        private boolean holds(List<Word> sentence, int index) {
            if (index < 0 || index >= sentence.size()) {
                return words.contains("#");
            }
            Word word = sentence.get(index);
            for (String wanted : words) {
                if (wanted.charAt(0) == '/' && wanted.length() > 1
                        ? word.tag().startsWith(wanted.substring(1))
                        : word.lower().equals(wanted)) {
                    return true;
                }
            }
            return false;
        }
    }
}
