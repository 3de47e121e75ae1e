package org.dateline.corenlp.mending;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.actor.AgentNoun;
import org.dateline.core.lexicon.Table;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.syntax.NameType;

/** Finds the noun that a relative clause belongs to: "who" is somebody, and no place or day. Thread-safe. */
final class AntecedentMender {

    private final WordList months = WordList.ofResource(AntecedentMender.class, "months.txt");
    private final WordList days = WordList.ofResource(AntecedentMender.class, "days.txt");
    private final WordList lengths = WordList.ofResource(AntecedentMender.class, "length-nouns.txt");
    private final WordList locatives = WordList.ofResource(AntecedentMender.class, "place-prepositions.txt");
    private final WordList buildings = WordList.ofResource(AntecedentMender.class, "building-nouns.txt");
    private final Set<String> agents = Table.ofResource(AgentNoun.class, "agents.tsv").rows().stream()
            .filter(row -> !row.get("class").equals("document"))
            .map(row -> row.get("noun"))
            .collect(Collectors.toUnmodifiableSet());

    /** The rules, in the order in which a token is to meet them. */
    List<Mending> rules() {
        return List.of(
                this::mendRelativeOfDate,
                this::mendWho,
                this::mendBehindPreposition,
                this::mendThatReadAsContent,
                AntecedentMender::mendRelativeReadAsContent);
    }

    /** "the grenade that was hurled at guards": a clause whose subject stands for the noun tells of the noun. */
    private static void mendRelativeReadAsContent(DraftTree tree, int clause) {
        int noun = tree.head(clause);
        int pronoun = tree.dependent(clause, "nsubj", "nsubj:pass");
        if (noun > 0
                && tree.relation(clause).equals("ccomp")
                && tree.tag[noun].startsWith("N")
                && pronoun > noun
                && pronoun < clause
                && tree.hasLemma(pronoun, "that", "which")
                && tree.dependent(clause, "mark") == 0) {
            tree.relate(clause, "acl:relcl");
        }
    }

    /** "the rally two weeks ago, in which two died": the nearest thing before the comma that is no time. */
    private void mendBehindPreposition(DraftTree tree, int which) {
        int preposition = which - 1;
        int clause = tree.head(which);
        if (!tree.tag[which].equals("WDT")
                || !tree.relation(which).equals("obl")
                || preposition < 3
                || !tree.tag[preposition].equals("IN")
                || !tree.isComma(preposition - 1)
                || clause < which
                || !tree.hasRelation(clause, "ccomp", "dep", "parataxis", "advcl")
                || tree.head(clause) > preposition) {
            return;
        }
        for (int noun = preposition - 2; noun > 0; noun--) {
            boolean thing = tree.hasTag(noun, "NN", "NNS") && !tree.hasRelation(noun, "compound", "nmod:poss");
            if (thing && !lengths.contains(tree.lemma[noun]) && !days.contains(tree.lemma[noun])) {
                tree.attach(clause, noun, "acl:relcl");
                return;
            }
        }
    }

    /** "the patrol that the rebels trapped": nobody is the content of a clause. */
    private void mendThatReadAsContent(DraftTree tree, int clause) {
        int noun = tree.head(clause);
        int that = tree.dependent(clause, "mark");
        if (noun > 0
                && noun < clause
                && tree.hasRelation(clause, "ccomp", "acl")
                && that == noun + 1
                && tree.lemma[that].equals("that")
                && agents.contains(tree.lemma[noun])
                && tree.isVerb(clause)
                && tree.hasSubject(clause)
                && tree.dependent(clause, "obj", "ccomp", "cop") == 0) {
            tree.tag[that] = "WDT";
            tree.attach(that, clause, "obj");
            tree.relate(clause, "acl:relcl");
        }
    }

    /** "ambushed by jihadists in Niger, who killed nine": the nearest person or group before the comma. */
    private void mendWho(DraftTree tree, int verb) {
        boolean below =
                tree.tag[tree.head(verb)].equals("WP") && tree.relation(verb).equals("dep");
        int who = below ? tree.head(verb) : tree.dependent(verb, "nsubj", "nsubj:pass", "obj");
        int comma = who - 1;
        if (who < 3
                || who > verb
                || !tree.tag[who].equals("WP")
                || !tree.hasLemma(who, "who", "whom")
                || !tree.isComma(comma)
                || !tree.hasRelation(verb, "dep", "ccomp", "acl:relcl", "advcl", "parataxis", "conj", "acl")) {
            return;
        }
        int above = tree.head(verb);
        boolean relative = tree.relation(verb).startsWith("acl") && above < comma;
        if (relative && !isPlaceOrTime(tree, above)) {
            return;
        }
        int noun = antecedent(tree, comma);
        if (noun > 0) {
            boolean described =
                    tree.dependent(noun, "cop") > 0 && tree.relation(noun).equals("acl:relcl");
            tree.attach(verb, described ? tree.head(noun) : noun, "acl:relcl");
            if (below) {
                tree.attach(who, verb, tree.subjectRelation(verb));
            }
        }
    }

    /** The nearest word before a comma that "who" can mean; 0 if the nearest is neither that nor a place or time. */
    private int antecedent(DraftTree tree, int comma) {
        int last = comma - 1;
        boolean nominal = tree.tag[last].equals("JJ") && tree.dependent(last, "det", "case") > 0;
        if (nominal || tree.tag[last].equals("NNS") && !isPlaceOrTime(tree, last)) {
            return last;
        }
        boolean unknown = tree.tag[last].equals("NN") && !isSomebody(tree, last) && !isPlaceOrTime(tree, last);
        if (unknown && tree.dependent(last, "case") == 0) {
            return 0;
        }
        for (int noun = last; noun > 0; noun--) {
            if (isSomebody(tree, noun)) {
                return noun;
            }
        }
        return 0;
    }

    /** Tells whether a word is the head of a phrase for a person or a group. */
    private boolean isSomebody(DraftTree tree, int noun) {
        if (!tree.tag[noun].startsWith("N") || tree.hasRelation(noun, "compound", "amod", "nmod:poss", "flat", "dep")) {
            return false;
        }
        return tree.name[noun] == NameType.PERSON
                || tree.name[noun] == NameType.ORGANIZATION && !isBehindPlacePreposition(tree, noun)
                || agents.contains(tree.lemma[noun]) && !buildings.contains(tree.lemma[noun]);
    }

    private boolean isPlaceOrTime(DraftTree tree, int noun) {
        return tree.name[noun] == NameType.LOCATION
                || months.contains(tree.lemma[noun])
                || days.contains(tree.lemma[noun])
                || isBehindPlacePreposition(tree, noun) && !isSomebody(tree, noun);
    }

    private boolean isBehindPlacePreposition(DraftTree tree, int noun) {
        return tree.dependent(noun, "case", locatives::contains) > 0;
    }

    /** "an assault in 2014 that killed": a date has no relative clause, what happened then has. */
    private void mendRelativeOfDate(DraftTree tree, int verb) {
        int date = tree.head(verb);
        int pronoun = tree.dependent(verb, "nsubj", "nsubj:pass", "obj");
        if (date == 0
                || pronoun == 0
                || !tree.tag[pronoun].startsWith("W")
                || !tree.hasRelation(verb, "dep", "acl:relcl")) {
            return;
        }
        int noun = date;
        while (noun > 0 && (tree.tag[noun].equals("CD") || months.contains(tree.lemma[noun]))) {
            noun = tree.head(noun);
        }
        if (noun > 0 && tree.tag[noun].startsWith("N")) {
            tree.attach(verb, noun, "acl:relcl");
        }
    }
}
