package org.dateline.corenlp;

import java.util.List;
import org.dateline.core.lexicon.WordList;

/** Mends clauses in which a bare day stands before a subject or between a verb and its object. Thread-safe. */
final class DayMender {

    private final WordList days = WordList.ofResource(DayMender.class, "days.txt");
    private final SpeechMender speech;

    DayMender(SpeechMender speech) {
        this.speech = speech;
    }

    /** The rules, in the order in which a token is to meet them. */
    List<Mending> rules() {
        return List.of(
                this::mendDayBeforeSubject,
                this::mendDayBeforeClause,
                this::mendDayAsSubject,
                this::mendDayBeforeObject);
    }

    /** "and on Friday Ukrainian soldiers blew up a bridge": the day is when, the soldiers are who. */
    private void mendDayBeforeSubject(DraftTree tree, int day) {
        int noun = tree.head[day];
        int verb = noun == 0 ? 0 : tree.head[noun];
        if (!days.contains(tree.lemma[day])
                || !tree.relation[day].equals("compound")
                || noun < day
                || verb < noun
                || !tree.relation[noun].equals("obl")
                || !tree.isVerb(verb)
                || tree.hasSubject(verb)) {
            return;
        }
        int on = tree.dependent(noun, "case");
        if (on == day - 1 && on > 0) {
            tree.attach(day, verb, "obl");
            tree.attach(on, day, "case");
            tree.attach(noun, verb, tree.subjectRelation(verb));
        }
    }

    /** "said on Monday rebels had attacked": the rebels attacked, on Monday it was said. */
    private void mendDayBeforeClause(DraftTree tree, int day) {
        int noun = tree.head[day];
        int verb = noun == 0 ? 0 : tree.head[noun];
        int on = day - 1;
        if (!days.contains(tree.lemma[day])
                || !tree.relation[day].equals("compound")
                || noun < day
                || on < 1
                || verb == 0
                || verb > on
                || tree.head[on] != noun
                || !tree.relation[on].equals("case")
                || !speech.isSpeech(tree, verb)) {
            return;
        }
        for (int clause : tree.dependents(verb, "dep", "ccomp", "parataxis")) {
            if (clause > noun && tree.isFinite(clause) && !tree.hasSubject(clause)) {
                tree.attach(day, verb, "obl");
                tree.attach(on, day, "case");
                tree.attach(noun, clause, tree.subjectRelation(clause));
                tree.attach(clause, verb, "ccomp");
                return;
            }
        }
    }

    /** "Orland Friday closed the pass": Orland closed it. */
    private void mendDayAsSubject(DraftTree tree, int day) {
        int verb = tree.head[day];
        int noun = day - 1;
        if (days.contains(tree.lemma[day])
                && tree.relation[day].startsWith("nsubj")
                && verb > day
                && noun > 0
                && tree.head[noun] == day
                && tree.relation[noun].equals("compound")) {
            for (int other : tree.dependents(day)) {
                tree.attach(other, noun, tree.relation[other]);
            }
            tree.attach(noun, verb, tree.relation[day]);
            tree.attach(day, verb, "obl:tmod");
        }
    }

    /** "lifted Friday a blockade": the blockade was lifted. */
    private void mendDayBeforeObject(DraftTree tree, int noun) {
        int day = tree.head[noun];
        int verb = tree.head[day];
        if (days.contains(tree.lemma[day])
                && tree.relation[day].startsWith("obl")
                && tree.tag[noun].startsWith("NN")
                && noun > day
                && tree.isVerb(verb)
                && verb < day
                && tree.dependent(verb, "obj", "ccomp") == 0
                && tree.dependent(noun, "case") == 0
                && tree.left(noun) == day + 1) {
            tree.attach(noun, verb, "obj");
        }
    }
}
