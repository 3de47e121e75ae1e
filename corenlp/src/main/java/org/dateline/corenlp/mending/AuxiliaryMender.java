package org.dateline.corenlp.mending;

import java.util.List;
import java.util.Set;

/** Takes for what it is a word that the parser took for the auxiliary of a passive, and that is none. Thread-safe. */
final class AuxiliaryMender {

    private static final Set<String> PASSIVES = Set.of("be", "get", "become", "have");

    private final SpeechMender speech;

    AuxiliaryMender(SpeechMender speech) {
        this.speech = speech;
    }

    /** The rules, for before those that ask what a clause has for its subject. */
    List<Mending> rules() {
        return List.of(this::mendInterposedSpeech, this::mendSubject);
    }

    /**
     * "a strike which it said had killed two": who speaks stands between the pronoun and the verb. The clause of speech is
     * the relative one, and the pronoun belongs to what is said.
     */
    private void mendInterposedSpeech(DraftTree tree, int said) {
        int verb = tree.head(said);
        if (!isFalse(tree, said)
                || !speech.isSpeech(tree, said)
                || !tree.relation(verb).equals("acl:relcl")) {
            return;
        }
        int speaker = tree.dependents(verb, "nsubj:pass", "nsubj").stream()
                .filter(i -> i < said && !tree.tag[i].startsWith("W"))
                .reduce(0, (first, last) -> last);
        int pronoun = tree.dependents(verb).stream()
                .filter(i -> i < speaker && tree.hasTag(i, "WDT", "WP"))
                .findFirst()
                .orElse(0);
        if (pronoun == 0) {
            return;
        }
        tree.attach(said, tree.head(verb), "acl:relcl");
        tree.attach(verb, said, "ccomp");
        tree.attach(speaker, said, "nsubj");
        tree.attach(pronoun, verb, tree.subjectRelation(verb));
    }

    /** "US drone killed ten": the noun is the subject, and a verb with an object behind it no passive. */
    private void mendSubject(DraftTree tree, int noun) {
        int verb = tree.head(noun);
        boolean joined = noun > 1
                && tree.head(noun - 1) == verb
                && tree.relation(noun - 1).equals("nsubj:pass");
        if (!isFalse(tree, noun)
                || !joined
                || verb != noun + 1
                || !tree.hasTag(noun, "VB", "VBP")
                || tree.dependent(verb, "obj") < verb) {
            return;
        }
        tree.tag[noun] = "NN";
        tree.tag[verb] = "VBD";
        tree.attach(noun, verb, "nsubj");
        tree.attach(noun - 1, noun, "compound");
        for (int word : tree.dependents(noun - 1, "det", "amod")) {
            tree.attach(word, noun, tree.relation(word));
        }
    }

    private static boolean isFalse(DraftTree tree, int auxiliary) {
        return tree.relation(auxiliary).equals("aux:pass") && !PASSIVES.contains(tree.lemma[auxiliary]);
    }
}
