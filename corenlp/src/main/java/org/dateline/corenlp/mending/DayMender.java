package org.dateline.corenlp.mending;

import java.util.List;
import org.dateline.core.lexicon.WordList;

/** Mends clauses beside days: a bare day before a subject or an object, so many days before a clause. Thread-safe. */
final class DayMender {

    private final WordList days = WordList.ofResource(DayMender.class, "days.txt");
    private final WordList lengths = WordList.ofResource(DayMender.class, "length-nouns.txt");
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
                this::mendDayBeforeObject,
                this::mendDayBeforeInfinitive,
                this::mendClauseBehindLength);
    }

    /** "met on Friday, two days after rebels seized the town": the clause is that of the verb, and the days tell how long after it. */
    private void mendClauseBehindLength(DraftTree tree, int mark) {
        int length = mark - 1;
        if (length < 1 || !tree.hasLemma(mark, "after", "before") || !isGap(tree, length, mark)) {
            return;
        }
        int verb = tree.relation(mark).equals("mark") ? tree.head(mark) : clauseOf(tree, length);
        int above = verb == 0 ? 0 : tree.head(verb);
        while (above > 0 && !tree.isVerb(above)) {
            above = tree.head(above);
        }
        if (above == 0
                || above > length
                || !tree.hasRelation(verb, "dep", "acl", "advcl")
                || tree.relation(verb).equals("advcl") && tree.head(verb) == above && tree.head(mark) == verb
                || !tree.isVerb(verb)
                || !tree.hasSubject(verb)) {
            return;
        }
        tree.attach(verb, above, "advcl");
        tree.attach(mark, verb, "mark");
        tree.attach(length, verb, "obl:npmod");
    }

    /** "two days", "a week", "several hours" part two things; "last week" and "for two weeks" do not. */
    private boolean isGap(DraftTree tree, int length, int mark) {
        boolean isCounted = tree.dependent(length, "nummod") > 0
                || tree.dependents(length, "det", "amod").stream()
                        .anyMatch(word -> tree.hasLemma(word, "a", "an", "some", "several", "many", "few"));
        return lengths.contains(tree.lemma[length])
                && isCounted
                && tree.dependents(length, "case").stream().allMatch(word -> word == mark);
    }

    /** The clause that hangs on a length; 0 if there is none. */
    private static int clauseOf(DraftTree tree, int length) {
        return tree.dependents(length, "dep", "acl", "advcl").stream()
                .filter(verb -> verb > length)
                .findFirst()
                .orElse(0);
    }

    /** "and on Friday Ukrainian soldiers blew up a bridge": the day is when, the soldiers are who. */
    private void mendDayBeforeSubject(DraftTree tree, int day) {
        int noun = tree.head(day);
        int verb = noun == 0 ? 0 : tree.head(noun);
        if (!days.contains(tree.lemma[day])
                || !tree.relation(day).equals("compound")
                || noun < day
                || verb < noun
                || !tree.relation(noun).equals("obl")
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
        int noun = tree.head(day);
        int verb = noun == 0 ? 0 : tree.head(noun);
        int on = day - 1;
        if (!days.contains(tree.lemma[day])
                || !tree.relation(day).equals("compound")
                || noun < day
                || on < 1
                || verb == 0
                || verb > on
                || tree.head(on) != noun
                || !tree.relation(on).equals("case")
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
        int verb = tree.head(day);
        int noun = day - 1;
        if (days.contains(tree.lemma[day])
                && tree.relation(day).startsWith("nsubj")
                && verb > day
                && noun > 0
                && tree.head(noun) == day
                && tree.relation(noun).equals("compound")) {
            for (int other : tree.dependents(day)) {
                tree.attach(other, noun, tree.relation(other));
            }
            tree.attach(noun, verb, tree.relation(day));
            tree.attach(day, verb, "obl:tmod");
        }
    }

    /** "lifted Friday a blockade": the blockade was lifted. */
    private void mendDayBeforeObject(DraftTree tree, int noun) {
        int day = tree.head(noun);
        int verb = tree.head(day);
        if (days.contains(tree.lemma[day])
                && tree.relation(day).startsWith("obl")
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

    /** "signed an accord on Wednesday to end the war": the day is when they signed, and subject of nothing. */
    private void mendDayBeforeInfinitive(DraftTree tree, int day) {
        int on = day - 1;
        int infinitive = tree.head(day);
        if (!days.contains(tree.lemma[day])
                || !tree.relation(day).startsWith("nsubj")
                || on < 1
                || !tree.lemma[on].equals("on")
                || infinitive < day
                || tree.dependents(infinitive, "mark").stream().noneMatch(mark -> tree.lemma[mark].equals("to"))) {
            return;
        }
        int verb = tree.head(infinitive);
        if (verb > 0 && verb < on && tree.isVerb(verb)) {
            tree.attach(day, verb, "obl");
            tree.attach(on, day, "case");
        }
    }
}
