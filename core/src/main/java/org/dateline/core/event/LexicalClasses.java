package org.dateline.core.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.core.lexicon.LexiconFault;

/** Named sets of lemmas that frames test as {@code @name}. Thread-safe. */
final class LexicalClasses {

    private final Map<String, Set<String>> classes = new HashMap<>();

    static LexicalClasses parse(String file, String text) {
        LexicalClasses read = new LexicalClasses();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            int equals = line.indexOf('=');
            if (equals < 0) {
                throw new LexiconFault(file, number, "expected NAME = LEMMA, LEMMA …");
            }
            Set<String> lemmas = new HashSet<>();
            for (String lemma : line.substring(equals + 1).split(",")) {
                String name = lemma.strip();
                if (name.startsWith("@")) {
                    Set<String> other = read.classes.get(name.substring(1));
                    if (other == null) {
                        throw new LexiconFault(file, number, "no class " + name + " above");
                    }
                    lemmas.addAll(other);
                } else if (!name.isEmpty()) {
                    lemmas.add(name);
                }
            }
            read.classes.put(line.substring(0, equals).strip(), lemmas);
        }
        return read;
    }

    boolean has(String name) {
        return classes.containsKey(name);
    }

    boolean contains(String name, String lemma) {
        return classes.getOrDefault(name, Set.of()).contains(lemma);
    }
}
