package org.dateline.corenlp.mending;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.syntax.NameType;

/**
 * Mends part-of-speech tags of names before they are parsed: "Spin" in "retake Spin Boldak" is no verb.
 *
 * <p>A capital inside a sentence marks a name in English news, unless the whole line is in capitals or
 * title case, or the word is an adjective of a nation. A plural that opens a sentence and names nothing
 * is a common noun: "Insurgents fled". Behind an article stands no verb: "a drone hit a market".
 */
public final class TagMender {

    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    /** Verbs of numbers that come to another. */
    private static final WordList REACHING = WordList.ofResource(TagMender.class, "reaching-verbs.txt");

    /** Participles that stand before a noun as adjectives even behind "to". */
    private static final WordList BESIDE = WordList.ofResource(TagMender.class, "adjectival-participles.txt");

    /** Verbs that a bare infinitive may follow: "did leave", "made them leave". */
    private static final WordList BARE = WordList.ofResource(TagMender.class, "bare-infinitive-verbs.txt");

    /** Past tenses that look like nouns. */
    private static final Set<String> IRREGULAR = Set.of("shot", "hit", "cut", "struck", "beat");

    /** What somebody is taken: "was taken captive". */
    private static final WordList TAKEN = WordList.ofResource(TagMender.class, "taken-states.txt");

    /** Verbs that call somebody home. */
    private static final WordList CALLING = WordList.ofResource(TagMender.class, "calling-home-verbs.txt");

    private static final WordList ACCUSING = WordList.ofResource(TagMender.class, "accusing-verbs.txt");

    /** How many words may stand between an accusing verb and what it accuses of. */
    private static final int ACCUSED = 10;

    /** What documents and pictures do, as it looks in the plural. */
    private static final Set<String> SHOWING = Set.of("show", "suggest", "indicate", "reveal");

    private static final Set<String> POINTING = Set.of("that", "this", "it");

    private static final WordList DEEDS = WordList.ofResource(TagMender.class, "deed-nouns.txt");
    private static final WordList AMID = WordList.ofResource(TagMender.class, "deed-prepositions.txt");
    private static final WordList DAYS = WordList.ofResource(TagMender.class, "days.txt");
    private static final WordList MONTHS = WordList.ofResource(TagMender.class, "months.txt");
    private static final WordList ACTS = WordList.ofResource(TagMender.class, "speech-acts.txt");
    private static final WordList SPEECH = WordList.ofResource(TagMender.class, "speech-verbs.txt");

    /** Common nouns that the tagger takes for names or verbs where they open a sentence: "Missiles struck". */
    private static final WordList OPENING = WordList.ofResource(TagMender.class, "opening-nouns.txt");

    /** Adjectives that it takes for names there: "Heavy shelling of the town". */
    private static final WordList OPENING_ADJECTIVES = WordList.ofResource(TagMender.class, "opening-adjectives.txt");

    private TagMender() {}

    public static void mend(List<CoreLabel> words, NameType[] names) {
        mendOpening(words, names);
        mendVerbs(words);
        mendFrontedParticiple(words);
        mendParticipleOfOccasion(words);
        mendClosingVerb(words);
        mendVerbless(words, names);
        if (isTitleCase(words)) {
            return;
        }
        for (int i = 0; i < words.size(); i++) {
            CoreLabel word = words.get(i);
            if (i == 0 && word.tag().equals("NNPS") && names[i] == NameType.NONE && !isAcronym(word.word())) {
                word.setTag("NNS");
            }
            if (word.tag().startsWith("NNP") || !isCapitalised(word.word())) {
                continue;
            }
            if (isAcronym(word.word()) && hasTag(word, "NN", "WP")) {
                word.setTag("NNP");
            } else if (i > 0 && Character.isLetterOrDigit(lastOf(words.get(i - 1))) && isName(words, names, i)) {
                word.setTag("NNP");
            }
        }
    }

    /** "Missiles struck", "Tear gas was fired", "Heavy shelling of the town": no names, no verbs. */
    private static void mendOpening(List<CoreLabel> words, NameType[] names) {
        if (words.size() < 3 || names[0] != NameType.NONE) {
            return;
        }
        CoreLabel first = words.get(0);
        CoreLabel next = words.get(1);
        String lower = first.word().toLowerCase(Locale.ROOT);
        if (OPENING.contains(lower) && hasTag(first, "NNP", "NNPS", "VB", "VBP")) {
            first.setTag(lower.endsWith("s") && !lower.endsWith("ss") ? "NNS" : "NN");
            if (next.tag().equals("VBN") && hasTag(words.get(2), "DT", "PRP$", "CD", "NNP")) {
                next.setTag("VBD");
            }
        } else if (OPENING_ADJECTIVES.contains(lower)
                && first.tag().equals("NNP")
                && hasTag(next, "VBG", "NN", "NNS")) {
            first.setTag("JJ");
            if (next.tag().equals("VBG") && hasTag(words.get(2), "IN", "VBD", "VBZ", "MD")) {
                next.setTag("NN");
            }
        }
    }

    private static void mendVerbs(List<CoreLabel> words) {
        mendAdverbs(words);
        for (int i = 1; i < words.size(); i++) {
            CoreLabel word = words.get(i);
            String before = words.get(i - 1).tag();
            String next = i + 1 < words.size() ? words.get(i + 1).tag() : "";
            if (before.equals("DT") && ARTICLES.contains(words.get(i - 1).word().toLowerCase(Locale.ROOT))) {
                if (word.tag().equals("VB") || word.tag().equals("VBP")) {
                    word.setTag("NN");
                    if (next.equals("VBN")) {
                        words.get(i + 1).setTag("VBD");
                    }
                }
                if (word.tag().equals("VBG") && next.matches(",|\\.|IN|CC|VB.|MD")) {
                    word.setTag("NN");
                }
            } else if (word.tag().equals("VBG") && before.matches("POS|PRP\\$") && next.matches("IN|,|\\.")) {
                // "last week's bloodletting in the valley"
                word.setTag("NN");
            } else if (word.tag().equals("VB")
                    && before.matches("VBD|VBZ")
                    && next.matches("NNS?")
                    && !BARE.contains(lemma(words.get(i - 1), before))) {
                word.setTag("NN");
            } else if (isPastTense(words, i)) {
                word.setTag("VBD");
            } else if (isDeed(words, i)) {
                word.setTag("NN");
            } else if (isGerundWithObject(words, i)) {
                word.setTag("VBG");
            } else if (isGerundOfAccusation(words, i)) {
                word.setTag("VBG");
            } else if (word.tag().equals("VBG")
                    && BESIDE.contains(word.word().toLowerCase(Locale.ROOT))
                    && (before.equals("TO") || before.equals("IN") || before.equals("DT"))
                    && (next.startsWith("NN") || next.equals("JJ"))) {
                word.setTag("JJ");
            }
        }
    }

    /** "the shelling near the clinic", "was taken captive by", "called home its envoy": no adjective, and no object. */
    private static void mendAdverbs(List<CoreLabel> words) {
        for (int i = 1; i + 1 < words.size(); i++) {
            CoreLabel word = words.get(i);
            CoreLabel before = words.get(i - 1);
            String next = words.get(i + 1).tag();
            if (word.word().equals("near") && word.tag().equals("JJ") && next.matches("NNP|DT|PRP\\$")) {
                word.setTag("IN");
            } else if (TAKEN.contains(word.word()) && before.tag().equals("VBN") && next.matches("IN|,|\\.|CC")) {
                word.setTag("RB");
            } else if (word.word().equals("home")
                    && word.tag().equals("NN")
                    && next.matches("DT|PRP\\$")
                    && before.tag().startsWith("VB")
                    && CALLING.contains(lemma(before, before.tag()))) {
                word.setTag("RB");
            }
        }
    }

    /** "In a video posted on a site, a man denied it": what stands behind a preposition does nothing. */
    private static void mendFrontedParticiple(List<CoreLabel> words) {
        int verb = words.size() < 6 ? 0 : pastTenseBehindPhrase(words, 0);
        if (verb == 0 || !words.get(verb - 1).tag().equals("NN")) {
            return;
        }
        boolean comma = false;
        for (CoreLabel word : words.subList(verb + 1, words.size())) {
            comma |= word.tag().equals(",");
            if (comma && hasTag(word, "VBD", "VBZ", "VBP")) {
                words.get(verb).setTag("VBN");
                return;
            }
        }
    }

    /** "said in a letter read out at a service": what stands behind a preposition was read, and reads nothing. */
    private static void mendParticipleOfOccasion(List<CoreLabel> words) {
        for (int i = 1; i + 3 < words.size(); i++) {
            int verb = hasTag(words.get(i - 1), "VBD", "VBZ") ? pastTenseBehindPhrase(words, i) : 0;
            if (verb > 0
                    && SPEECH.contains(lemma(words.get(i - 1), words.get(i - 1).tag()))) {
                words.get(verb).setTag("VBN");
            }
        }
    }

    /** The past tense right behind "in a noun", where that stands at a place; 0 if there is none. */
    private static int pastTenseBehindPhrase(List<CoreLabel> words, int preposition) {
        if (!words.get(preposition).tag().equals("IN")
                || !words.get(preposition + 1).tag().equals("DT")) {
            return 0;
        }
        int verb = preposition + 2;
        while (verb < words.size() && hasTag(words.get(verb), "JJ", "NN")) {
            verb++;
        }
        return verb > preposition + 2
                        && verb < words.size()
                        && words.get(verb).tag().equals("VBD")
                ? verb
                : 0;
    }

    /** "…, the agency estimates.", "His widow disputes that.": a plural that could say something is a verb. */
    private static void mendClosingVerb(List<CoreLabel> words) {
        for (int i = 2; i + 1 < words.size(); i++) {
            CoreLabel word = words.get(i);
            if (!word.tag().equals("NNS") || !hasTag(words.get(i - 1), "NN", "NNP")) {
                continue;
            }
            boolean points = POINTING.contains(words.get(i + 1).word())
                    && (i + 2 == words.size()
                            || !Character.isLetter(words.get(i + 2).word().codePointAt(0)));
            boolean closes = i + 2 == words.size() && words.get(i + 1).tag().equals(".") && isBehindComma(words, i - 1);
            if (!points && !closes) {
                continue;
            }
            String lemma = lemma(word, "VBZ");
            if (SPEECH.contains(lemma) || points && ACTS.contains(lemma)) {
                word.setTag("VBZ");
                if (points) {
                    words.get(i + 1).setTag("DT");
                }
            }
        }
    }

    /** Tells whether a comma stands before the noun phrase that ends at a word. */
    private static boolean isBehindComma(List<CoreLabel> words, int noun) {
        int i = noun;
        while (i > 0 && hasTag(words.get(i), "DT", "JJ", "NN", "NNP", "PRP$")) {
            i--;
        }
        return words.get(i).tag().equals(",");
    }

    /** The lemma that a word has under a tag, which need not be its own. */
    private static String lemma(CoreLabel word, String tag) {
        return new Morphology().lemma(word.word(), tag);
    }

    /** "The general threatened on Monday to …", "A gunman shot and killed …": no noun where no verb came before. */
    private static boolean isPastTense(List<CoreLabel> words, int i) {
        String word = words.get(i).word();
        if (!words.get(i).tag().equals("NN")
                || i + 1 == words.size()
                || !hasTag(words.get(i - 1), "NN", "NNS", "NNP", "JJ")
                || words.subList(0, i).stream()
                        .anyMatch(before -> hasTag(before, "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD"))) {
            return false;
        }
        String next = words.get(i + 1).tag();
        boolean regular = word.length() > 5 && word.endsWith("ed") && next.matches("IN|TO|DT|PRP.?|NNP");
        boolean joined = IRREGULAR.contains(word)
                && next.equals("CC")
                && i + 2 < words.size()
                && words.get(i + 2).tag().equals("VBD");
        return regular || joined;
    }

    /** "killed in shelling of a hospital", "hurt in heavy shelling near it": without an object nobody named does it. */
    private static boolean isDeed(List<CoreLabel> words, int i) {
        if (!words.get(i).tag().equals("VBG")
                || !DEEDS.contains(words.get(i).word().toLowerCase(Locale.ROOT))
                || i + 1 == words.size()) {
            return false;
        }
        boolean owned = words.get(i + 1).word().equalsIgnoreCase("of");
        int before = i - 1;
        while (before > 0
                && (hasTag(words.get(before), "JJ", "RB", "CC")
                        || owned && hasTag(words.get(before), "NNP", "NN", "NNS"))) {
            before--;
        }
        CoreLabel preposition = words.get(before);
        return preposition.tag().equals("IN")
                && (owned
                        || AMID.contains(preposition.word().toLowerCase(Locale.ROOT)) && !mayHaveObject(words, i + 1));
    }

    /** "killing at least 30", "shelling and bombing villages", "killing, among others, two": an object may follow later. */
    private static boolean mayHaveObject(List<CoreLabel> words, int next) {
        CoreLabel word = words.get(next);
        if (DAYS.contains(word.word()) || hasTag(word, ".", "VBD", "VBZ", "MD")) {
            return false;
        }
        if (next + 1 == words.size()) {
            return true;
        }
        CoreLabel second = words.get(next + 1);
        return switch (word.tag()) {
            case "IN" -> hasTag(second, "CD", "JJR", "JJS", "RBR", "RBS", "IN");
            case "CC" -> hasTag(second, "VBG", "RB");
            case "," -> hasTag(second, "VBG", "IN");
            default -> true;
        };
    }

    /** "denied bombing the market": a noun stands before no article. */
    private static boolean isGerundWithObject(List<CoreLabel> words, int i) {
        return words.get(i).tag().equals("NN")
                && words.get(i).word().endsWith("ing")
                && hasTag(words.get(i - 1), "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "IN")
                && i + 1 < words.size()
                && hasTag(words.get(i + 1), "DT", "PRP$");
    }

    /** "accused them of shipping weapons": not a noun, for it has an object. */
    private static boolean isGerundOfAccusation(List<CoreLabel> words, int i) {
        if (!words.get(i).tag().equals("NN")
                || !words.get(i).word().endsWith("ing")
                || !words.get(i - 1).word().equals("of")
                || i + 1 == words.size()
                || !hasTag(words.get(i + 1), "DT", "JJ", "NN", "NNS", "NNP", "CD", "PRP", "PRP$")) {
            return false;
        }
        for (int k = i - 2; k >= Math.max(0, i - ACCUSED); k--) {
            if (words.get(k).tag().startsWith("VB")) {
                return ACCUSING.contains(lemma(words.get(k), "VBD"));
            }
        }
        return false;
    }

    /** "The army claims control of the town", "number of dead reaches 85": where no word is a verb, a plural that could say something is. */
    private static void mendVerbless(List<CoreLabel> sentence, NameType[] names) {
        List<CoreLabel> words = withoutClosingSpeech(sentence);
        if (words.stream().anyMatch(TagMender::isFinite)) {
            return;
        }
        for (int i = 1; i + 1 < words.size(); i++) {
            CoreLabel word = words.get(i);
            if (word.tag().equals("NN")
                    && SHOWING.contains(word.word())
                    && hasTag(words.get(i + 1), "DT", "JJ", "NNS", "CD", "IN")
                    && words.subList(0, i).stream()
                            .anyMatch(before -> before.tag().equals("NNS"))) {
                word.setTag("VBP");
                return;
            }
            if (hasTag(word, "NNS", "VBN")
                    && hasTag(words.get(i - 1), "NN", "JJ", "VBN")
                    && words.get(i + 1).tag().equals("CD")
                    && REACHING.contains(lemma(word, "VBZ"))) {
                word.setTag(word.tag().equals("NNS") ? "VBZ" : "VBD");
                return;
            }
            if (word.tag().equals("NNS")
                    && words.get(i - 1).tag().startsWith("NN")
                    && hasTag(words.get(i + 1), "DT", "JJ", "NN", "NNS", "NNP", "CD", "PRP$", "IN")
                    && !words.get(i + 1).word().equals("of")
                    && SPEECH.contains(lemma(word, "VBZ"))) {
                word.setTag("VBZ");
                return;
            }
            if (word.tag().equals("NNS")
                    && words.get(i - 1).tag().equals("NN")
                    && names[i + 1] != NameType.PERSON
                    && isNameOfNoDay(words.get(i + 1))
                    && words.subList(0, i).stream().allMatch(TagMender::isInSubject)) {
                word.setTag("VBZ");
                return;
            }
        }
    }

    /** Behind a preposition stands no subject: "talks with opposition leaders Roe and Doe". */
    private static boolean isInSubject(CoreLabel word) {
        return hasTag(word, "DT", "JJ", "NN", "NNP", "POS", "PRP$");
    }

    private static boolean hasTag(CoreLabel word, String... tags) {
        return DraftTree.isAny(word.tag(), tags);
    }

    private static boolean isFinite(CoreLabel word) {
        return hasTag(word, "VB", "VBD", "VBZ", "VBP", "MD");
    }

    /** "…, the governor said on Friday": the words before what says who tells them; all where nothing does. */
    private static List<CoreLabel> withoutClosingSpeech(List<CoreLabel> words) {
        int comma = words.size() - 1;
        while (comma > 0 && !words.get(comma).tag().equals(",")) {
            comma--;
        }
        List<CoreLabel> closing = words.subList(comma, words.size()).stream()
                .filter(TagMender::isFinite)
                .toList();
        boolean isSpeech = comma > 0
                && closing.size() == 1
                && SPEECH.contains(lemma(closing.get(0), closing.get(0).tag()));
        return isSpeech ? words.subList(0, comma) : words;
    }

    /** "The army controls Orla", but "army vehicles Friday". */
    private static boolean isNameOfNoDay(CoreLabel word) {
        return word.tag().equals("NNP") && !DAYS.contains(word.word()) && !MONTHS.contains(word.word());
    }

    private static boolean isName(List<CoreLabel> words, NameType[] names, int i) {
        if (names[i] == NameType.PERSON || names[i] == NameType.LOCATION) {
            return !words.get(i).tag().startsWith("JJ") || names[i] == NameType.PERSON || isNextName(words, names, i);
        }
        return words.get(i).tag().startsWith("VB") && isNextName(words, names, i);
    }

    private static boolean isNextName(List<CoreLabel> words, NameType[] names, int i) {
        return i + 1 < words.size()
                && words.get(i + 1).tag().startsWith("NNP")
                && (names[i] == names[i + 1] || words.get(i).tag().startsWith("VB"));
    }

    private static int lastOf(CoreLabel word) {
        return word.word().codePointBefore(word.word().length());
    }

    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    private static boolean isAcronym(String word) {
        return word.length() > 1 && word.chars().allMatch(c -> c >= 'A' && c <= 'Z' || c == '.');
    }

    public static boolean isTitleCase(List<CoreLabel> words) {
        int words4 = 0;
        int capital = 0;
        for (CoreLabel word : words) {
            if (word.word().length() > 3 && Character.isLetter(word.word().codePointAt(0))) {
                words4++;
                capital += isCapitalised(word.word()) ? 1 : 0;
            }
        }
        return capital * 4 > words4 * 3;
    }
}
