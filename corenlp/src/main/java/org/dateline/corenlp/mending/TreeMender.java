package org.dateline.corenlp.mending;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.lexicon.WordList;

/**
 * Mends what the dependency parser systematically gets wrong in news.
 *
 * <p>The neural parser chooses its arcs greedily and labels {@code dep} what it cannot name: reduced
 * relative clauses, participles after a comma, speech clauses at the end of a sentence, subordinate
 * clauses at its start. Each rule names one such shape and gives it the analysis that the Universal
 * Dependencies guidelines ask for. A mending that breaks the tree is undone. Thread-safe.
 */
public final class TreeMender {

    private final WordList appealing = WordList.ofResource(TreeMender.class, "appeal-prepositions.txt");
    private final WordList subordinators = WordList.ofResource(TreeMender.class, "subordinators.txt");
    private final WordList hinderVerbs = WordList.ofResource(TreeMender.class, "hinder-verbs.txt");
    private final WordList positions = WordList.ofResource(TreeMender.class, "caption-positions.txt");
    private final SpeechMender speech = new SpeechMender();
    private final ClosingSpeechMender closingSpeech = new ClosingSpeechMender(speech);

    private final List<Mending> heads = new ArrayList<>();
    private final List<Mending> shapes = new ArrayList<>();
    private final List<Mending> closing = new ArrayList<>();

    public TreeMender() {
        heads.addAll(new AuxiliaryMender(speech).rules());
        heads.addAll(new ModifiedSubjectMender(speech).rules());
        heads.addAll(new VerblessMender().rules());
        shapes.addAll(new RelativeMender().ofNouns());
        shapes.addAll(new AntecedentMender().rules());
        shapes.addAll(List.of(TreeMender::mendTens, this::mendPrepositionBeforeInfinitive, this::mendHinderedClause));
        shapes.addAll(speech.rules());
        shapes.addAll(new SaidClauseMender(speech).rules());
        shapes.addAll(List.of(
                closingSpeech::mendApposition, this::mendCaptionPosition, this::mendParticipleBehindSubordinator));
        shapes.addAll(new ArgumentMender().rules());
        shapes.addAll(new ConjunctMender().rules());
        shapes.addAll(new DayMender(speech).rules());
        shapes.addAll(new RangeMender().rules());
        shapes.addAll(new RelativeMender().ofClauses());
        shapes.addAll(new MainClauseMender(speech).rules());
        closing.add(TreeMender::mendParticiple);
        closing.addAll(closingSpeech.closing());
    }

    public void mend(DraftTree tree) {
        if (tree.isCircular()) {
            tree.scatter();
        }
        if (!tree.isTree()) {
            return;
        }
        tree.mend(TreeMender::mendRoot);
        tree.mend(TreeMender::mendPunctuation);
        mendAll(tree, heads);
        mendAll(tree, shapes);
        tree.mend(this::mendFrontedClause);
        mendAll(tree, closing);
        // A closing "she said" has taken a clause apart, which may leave its object nameless.
        mendAll(tree, List.of(ArgumentMender::mendNamelessObject));
    }

    private static void mendAll(DraftTree tree, List<Mending> rules) {
        for (int i = 1; i <= tree.size(); i++) {
            for (Mending rule : rules) {
                tree.mend(rule, i);
            }
        }
    }

    /** A quotation mark heads no sentence: its clause does. */
    private static void mendRoot(DraftTree tree) {
        int root = tree.root();
        boolean punctuation = root > 0 && !Character.isLetterOrDigit(tree.form[root].codePointAt(0));
        int clause = punctuation ? tree.dependent(root, "dep", "ccomp", "parataxis", "conj") : 0;
        if (clause > 0) {
            tree.attach(clause, 0, "root");
            tree.attach(root, clause, "punct");
            for (int other : tree.dependents(root)) {
                tree.attach(other, clause, tree.relation(other));
            }
        }
    }

    /** Nothing depends on a punctuation mark. */
    private static void mendPunctuation(DraftTree tree) {
        for (int i = 1; i <= tree.size(); i++) {
            int head = tree.head(i);
            if (head > 0 && tree.head(head) > 0 && tree.relation(head).equals("punct")) {
                tree.attach(i, tree.head(head), tree.relation(i));
            }
        }
    }

    /** "tens of thousands of people": the first number belongs to the second. */
    private static void mendTens(DraftTree tree, int number) {
        int thousands = tree.head(number);
        if (tree.relation(number).equals("dep")
                && thousands == number + 2
                && tree.tag[number].equals("NNS")
                && tree.lemma[number + 1].equals("of")
                && tree.head(number + 1) == thousands) {
            tree.relate(number, "compound");
            tree.relate(number + 1, "compound");
        }
    }

    /** "called on drivers to stop", "appealed to drivers to stop": the preposition governs the noun, not the infinitive. */
    private void mendPrepositionBeforeInfinitive(DraftTree tree, int infinitive) {
        int verb = tree.head(infinitive);
        int preposition = tree.marker(infinitive, appealing::contains);
        int noun = tree.dependent(infinitive, "nsubj");
        if (preposition == verb + 1
                && noun > preposition
                && tree.isVerb(verb)
                && tree.lemma[infinitive - 1].equals("to")
                && tree.head(infinitive - 1) == infinitive
                && tree.hasRelation(infinitive, "advcl", "xcomp", "ccomp")) {
            tree.attach(noun, verb, "obl");
            tree.attach(preposition, noun, "case");
            tree.attach(infinitive, verb, "xcomp");
        }
    }

    /** "stop those who live there from crossing": the gerund belongs to the verb that hinders. */
    private void mendHinderedClause(DraftTree tree, int gerund) {
        if (!tree.tag[gerund].equals("VBG") || tree.marker(gerund, "from"::equals) == 0) {
            return;
        }
        int ancestor = tree.head(gerund);
        while (ancestor > 0 && !hinderVerbs.contains(tree.lemma[ancestor])) {
            ancestor = tree.head(ancestor);
        }
        if (ancestor > 0) {
            tree.attach(gerund, ancestor, "advcl");
        }
    }

    /** "Ms. Roe, left, with the mayor": where somebody stands in a picture has no part in what it shows. */
    private void mendCaptionPosition(DraftTree tree, int position) {
        if (!positions.contains(tree.lemma[position])
                || !tree.isComma(position - 1)
                || position < tree.size() && !tree.isComma(position + 1) && tree.tag[position + 1].equals("IN")) {
            return;
        }
        int person = tree.head(position);
        if (person == 0 || person > position || !tree.tag[person].startsWith("NNP")) {
            return;
        }
        while (tree.head(person) > 0 && tree.tag[tree.head(person)].startsWith("NNP")) {
            person = tree.head(person);
        }
        tree.attach(position, person, "appos");
        for (int i : tree.dependents(position)) {
            if (i > position && !tree.relation(i).equals("punct")) {
                boolean phrase = tree.dependent(i, "case") > 0;
                tree.attach(i, person, phrase ? "nmod" : tree.relation(i));
            }
        }
    }

    /** "While voicing support …, the government …": the participle is a clause and the noun its object. */
    private void mendParticipleBehindSubordinator(DraftTree tree, int participle) {
        int noun = tree.head(participle);
        if (!tree.tag[participle].equals("VBG")
                || !tree.relation(participle).equals("amod")
                || participle < 2
                || !subordinators.contains(tree.lemma[participle - 1])
                || !tree.relation(noun).equals("nsubj")) {
            return;
        }
        int verb = tree.head(noun);
        int mark = participle - 1;
        if (tree.dependents(verb, "nsubj", "nsubj:pass").size() > 1 && !tree.isWithin(verb, mark)) {
            tree.attach(participle, verb, "advcl");
            tree.attach(noun, participle, "obj");
            tree.attach(mark, participle, "mark");
        }
    }

    /** "Now that …, X applies pressure", "The last time …, refugees poured in": the later clause is the main one. */
    private void mendFrontedClause(DraftTree tree) {
        int root = tree.root();
        if (root == 0 || !isFronted(tree, root)) {
            return;
        }
        for (int i = tree.size(); i > root; i--) {
            if (tree.relation(i).equals("parataxis")
                    && tree.isFinite(i)
                    && tree.hasSubject(i)
                    && !speech.isSpeech(tree, i)
                    && tree.isComma(tree.left(i) - 1)) {
                tree.attach(i, 0, "root");
                tree.attach(root, i, "advcl");
                return;
            }
        }
    }

    private boolean isFronted(DraftTree tree, int root) {
        for (int mark : tree.dependents(root, "mark")) {
            if (mark < root
                    && (subordinators.contains(tree.lemma[mark])
                            || tree.dependent(root, "advmod") > 0
                                    && tree.lemma[mark].equals("that")
                                    && tree.dependent(root, "advmod") < mark)) {
                return true;
            }
        }
        int time = tree.dependent(root, "obl:tmod");
        boolean everyTime = time > 0 && time < root && tree.lemma[time].equals("time");
        boolean absolute = tree.tag[root].equals("VBN") && tree.dependent(root, "aux", "aux:pass", "cop") == 0;
        return everyTime || absolute;
    }

    /** A participle without a subject modifies a clause: after a comma, the finite clause that it stands in. */
    private static void mendParticiple(DraftTree tree, int participle) {
        if (!tree.tag[participle].equals("VBG")
                || tree.hasSubject(participle)
                || tree.dependent(participle, "aux") > 0) {
            return;
        }
        boolean behindComma = tree.isComma(participle - 1)
                || tree.tag[Math.max(1, participle - 1)].equals("RB") && tree.isComma(participle - 2);
        if (behindComma
                && tree.hasRelation(participle, "dep", "advcl", "acl", "conj", "xcomp")
                && tree.dependent(participle, "cc") == 0) {
            int clause = tree.head(participle);
            while (clause > 0 && tree.head(clause) > 0 && !(tree.isVerb(clause) && tree.isFinite(clause))) {
                clause = tree.head(clause);
            }
            if (tree.isVerb(clause)
                    && tree.hasSubject(clause)
                    && !tree.relation(participle).equals("conj")) {
                tree.attach(participle, clause, "advcl");
            }
        } else if (tree.relation(participle).equals("dep")
                && tree.head(participle) == participle - 1
                && tree.isVerb(participle - 1)) {
            tree.relate(participle, "xcomp");
        }
    }
}
