package org.dateline.core.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.core.dictionary.Dictionaries;
import org.dateline.core.dictionary.PatternDictionary;
import org.dateline.core.dictionary.SentenceWords;
import org.dateline.core.dictionary.VerbBlock;
import org.dateline.core.dictionary.VerbEntry;
import org.dateline.core.dictionary.VerbForm;
import org.dateline.core.dictionary.VerbPattern;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/** The verbs of loaded dictionaries by their forms. Thread-safe. */
final class LoadedVerbs {

    /**
     * A verb that a dictionary knows.
     *
     * @param patterns those of its block, the most special first; the same list for all verbs of the block
     */
    record Known(
            PatternDictionary dictionary,
            boolean ofPetrarch2,
            VerbBlock block,
            VerbEntry entry,
            List<VerbPattern> patterns) {
        String file() {
            return dictionary.file();
        }
    }

    /** How well a form fits a word; a better one comes first. */
    private enum Fit {
        FORM,
        LEMMA,
        STEM
    }

    private record Form(VerbForm form, Known known, int order) {}

    private record Candidate(Form form, Fit fit) {
        int words() {
            return form.form().words().size();
        }
    }

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(
                    Candidate::words, Comparator.reverseOrder())
            .thenComparing(Candidate::fit)
            .thenComparing(candidate -> candidate.form().form().verb().length(), Comparator.reverseOrder())
            .thenComparing(candidate -> candidate.form().order());

    private final Map<String, List<Form>> byForm = new HashMap<>();
    private final Map<String, List<Form>> byBase = new HashMap<>();
    /** "wire tap": the parser may take the first word for the verb. */
    private final Map<String, List<Form>> byFirstWord = new HashMap<>();

    private final Map<String, List<Form>> byStem = new HashMap<>();
    private int order;

    LoadedVerbs(Dictionaries dictionaries) {
        for (PatternDictionary dictionary : dictionaries.list(PatternDictionary.class)) {
            boolean ofPetrarch2 = dictionary.isOfPetrarch2();
            for (VerbBlock block : dictionary.blocks()) {
                List<VerbPattern> patterns = new ArrayList<>(block.patterns());
                patterns.sort(
                        Comparator.comparingInt(pattern -> -pattern.elements().size()));
                List<VerbPattern> shared = List.copyOf(patterns);
                for (VerbEntry entry : block.verbs()) {
                    add(new Known(dictionary, ofPetrarch2, block, entry, shared));
                }
            }
        }
    }

    private void add(Known known) {
        VerbForm base = known.entry().base();
        put(base.stem() ? byStem : byBase, base, known);
        for (VerbForm form : known.entry().forms()) {
            put(byForm, form, known);
            if (form.head() > 0) {
                byFirstWord
                        .computeIfAbsent(form.words().get(0), key -> new ArrayList<>(1))
                        .add(new Form(form, known, order++));
            }
        }
    }

    private void put(Map<String, List<Form>> forms, VerbForm form, Known known) {
        forms.computeIfAbsent(form.verb(), key -> new ArrayList<>(1)).add(new Form(form, known, order++));
    }

    boolean isEmpty() {
        return byForm.isEmpty();
    }

    /** What the dictionaries know of a verb in a sentence: what fits best, several where they fit alike. */
    List<Known> find(SentenceWords words, Token verb) {
        int at = words.firstOf(verb);
        if (at >= words.behind(verb)) {
            return List.of();
        }
        List<Candidate> candidates = new ArrayList<>();
        String form = words.word(words.behind(verb) - 1);
        collect(byForm.get(form), Fit.FORM, words, verb, candidates);
        for (Form whole : byFirstWord.getOrDefault(form, List.of())) {
            if (standsAround(whole.form(), words, at + whole.form().head(), -1)) {
                candidates.add(new Candidate(whole, Fit.FORM));
            }
        }
        collect(byBase.get(verb.lemma().toLowerCase(Locale.ROOT)), Fit.LEMMA, words, verb, candidates);
        for (int length = form.length(); length > 1 && !byStem.isEmpty(); length--) {
            collect(byStem.get(form.substring(0, length)), Fit.STEM, words, verb, candidates);
        }
        candidates.sort(BEST_FIRST);
        return candidates.stream()
                .filter(candidate -> candidate.words() == candidates.get(0).words()
                        && candidate.fit() == candidates.get(0).fit()
                        && candidate
                                .form()
                                .form()
                                .verb()
                                .equals(candidates.get(0).form().form().verb()))
                .map(candidate -> candidate.form().known())
                .toList();
    }

    private static void collect(
            @Nullable List<Form> forms, Fit fit, SentenceWords words, Token verb, List<Candidate> candidates) {
        if (forms != null) {
            for (Form form : forms) {
                if (standsAround(
                        form.form(), words, words.behind(verb) - 1, form.form().head())) {
                    candidates.add(new Candidate(form, fit));
                }
            }
        }
    }

    /**
     * Tells whether the words of a form of several stand beside its verb.
     *
     * @param but the word of the form that is known to fit; -1 for none
     */
    private static boolean standsAround(VerbForm form, SentenceWords words, int verbAt, int but) {
        int first = verbAt - form.head();
        if (first < 0 || first + form.words().size() > words.size()) {
            return false;
        }
        for (int i = 0; i < form.words().size(); i++) {
            if (i != but && !words.word(first + i).equals(form.words().get(i))) {
                return false;
            }
        }
        return true;
    }
}
