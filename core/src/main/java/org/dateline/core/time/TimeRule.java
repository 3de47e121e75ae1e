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

    /** Tells whether the words from one on can be those of the pattern, up to the first place where several may stand. */
    boolean mayBegin(List<Word> sentence, int from) {
        return mayGoOn(sentence, from, 0);
    }

    private boolean mayGoOn(List<Word> sentence, int at, int position) {
        if (position == pattern.size()) {
            return true;
        }
        Element element = pattern.get(position);
        if (at < sentence.size() && element.mayBegin(sentence.get(at))) {
            if (!element.isOneWord() || mayGoOn(sentence, at + 1, position + 1)) {
                return true;
            }
        }
        return element.optional() && mayGoOn(sentence, at, position + 1);
    }

    /**
     * One position of a pattern.
     *
     * @param kind what stands here
     * @param name the word class or group; empty for words
     * @param words the words, lower case; empty unless of kind WORDS
     */
    record Element(Kind kind, String name, Set<String> words, boolean optional) {

        /** The classes of the words that a number begins with, and the words that stand in front of them or for one. */
        static final List<String> NUMBERS = List.of("number", "vague");

        static final Set<String> ARTICLES = Set.of("a", "an", "another", "half");

        enum Kind {
            WORDS,
            CLASS,
            NUMBER,
            NESTED
        }

        /** Tells whether no more than one word can stand here. */
        boolean isOneWord() {
            return kind == Kind.WORDS || kind == Kind.CLASS;
        }

        private static boolean isNumber(Word word) {
            for (String number : NUMBERS) {
                if (word.value(number) != null) {
                    return true;
                }
            }
            return false;
        }

        /** Tells whether what stands here can begin with a word. */
        boolean mayBegin(Word word) {
            return switch (kind) {
                case WORDS -> words.contains(word.lower());
                case CLASS -> word.value(name) != null;
                case NUMBER -> isNumber(word) || ARTICLES.contains(word.lower());
                case NESTED -> true;
            };
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
