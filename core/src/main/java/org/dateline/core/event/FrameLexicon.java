package org.dateline.core.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.core.lexicon.Table;
import org.dateline.core.ontology.PloverType;

/** The event lexicon: frames by the lemma that triggers them. Thread-safe. */
public final class FrameLexicon {

    /** A frame and the trigger by which it was found. */
    record Entry(Frame frame, Trigger trigger, int order) {

        static final Comparator<Entry> MOST_SPECIFIC_FIRST =
                Comparator.<Entry>comparingInt(entry -> -entry.specificity()).thenComparingInt(Entry::order);

        /** A word of the trigger tells as much as a lexical test, and that more than a semantic one. */
        private int specificity() {
            return 2 * trigger.weight()
                    + frame.tests().stream().mapToInt(SlotTest::weight).sum();
        }
    }

    /** Frames of who holds a place, whatever the type of the event. */
    private static final String CONTROL = "control.frames";

    private final List<Frame> frames = new ArrayList<>();
    private final Map<TriggerKind, Map<String, List<Entry>>> entries = new EnumMap<>(TriggerKind.class);
    private final LexicalClasses classes;
    private final LightVerbs lightVerbs;

    private FrameLexicon(LexicalClasses classes, LightVerbs lightVerbs) {
        this.classes = classes;
        this.lightVerbs = lightVerbs;
    }

    /** Loads the lexicon that ships with the program. */
    public static FrameLexicon load() {
        FrameLexicon lexicon = new FrameLexicon(
                LexicalClasses.parse("classes.txt", text("classes.txt")), LightVerbs.parse(text("light-verbs.txt")));
        for (PloverType type : PloverType.values()) {
            String file = type.name().toLowerCase(Locale.ROOT) + ".frames";
            if (FrameLexicon.class.getResource(file) != null) {
                new FrameReader(file).read(text(file)).forEach(lexicon::add);
            }
        }
        new FrameReader(CONTROL).read(text(CONTROL)).forEach(lexicon::add);
        lexicon.sort();
        return lexicon;
    }

    private static String text(String file) {
        return Table.textOfResource(FrameLexicon.class, file);
    }

    private void add(Frame frame) {
        for (SlotTest test : frame.tests()) {
            test.listClasses().stream()
                    .filter(name -> !classes.has(name))
                    .findFirst()
                    .ifPresent(name -> {
                        throw new IllegalArgumentException(
                                "frame " + frame.id() + " tests @" + name + ", which is no class");
                    });
        }
        frames.add(frame);
        frame.triggers()
                .forEach((kind, triggers) ->
                        triggers.forEach(trigger -> entries.computeIfAbsent(kind, any -> new HashMap<>())
                                .computeIfAbsent(trigger.lemma(), key -> new ArrayList<>(2))
                                .add(new Entry(frame, trigger, frames.size()))));
    }

    private void sort() {
        for (Map<String, List<Entry>> ofKind : entries.values()) {
            ofKind.values().forEach(ofLemma -> ofLemma.sort(Entry.MOST_SPECIFIC_FIRST));
        }
    }

    /** The frames that a lemma triggers as a word of a kind, the most specific first. */
    List<Entry> entries(TriggerKind kind, String lemma) {
        return entries.getOrDefault(kind, Map.of()).getOrDefault(lemma, List.of());
    }

    /** Tells whether a lemma triggers any frame as a word of a kind. */
    boolean has(TriggerKind kind, String lemma) {
        return !entries(kind, lemma).isEmpty();
    }

    LexicalClasses classes() {
        return classes;
    }

    LightVerbs lightVerbs() {
        return lightVerbs;
    }

    /** Every example beside a frame, with the frame's name. */
    public Map<String, List<FrameExample>> examples() {
        Map<String, List<FrameExample>> examples = new TreeMap<>();
        frames.forEach(frame -> examples.put(frame.id(), frame.examples()));
        return examples;
    }
}
