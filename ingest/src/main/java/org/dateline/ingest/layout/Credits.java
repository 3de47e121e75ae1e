package org.dateline.ingest.layout;

import java.util.Comparator;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.core.lexicon.Table;

/** Finds the photo credit a line ends in. Thread-safe. */
public final class Credits {

    /** No credit is longer, in characters. */
    private static final int LONGEST = 160;

    private static final String NAME =
            "(?:\\p{Lu}(?:[\\p{L}'’-]*|[a-z]{0,2}\\.)(?![\\p{L}])|(?:bin|al|de|van|von|der|ul|ur)(?= ))";

    private static final String PERSON = NAME + "(?: " + NAME + "){0,4}";

    private static final String JOIN = "(?: ?[,/|—–-] ?| )(?:via |for |pool |and )?";

    private static final Pattern START = Pattern.compile(
            "^|(?<=[.!?][\"”’)]? )|(?<=[.!?])(?=Credit|Photo)| ?[—–|] ?| -{1,2} |(?<= )(?=[\\[(©])|(?<=[\\p{Ll}\\d] )(?=\\p{Lu})");

    private static final Pattern LABEL = Pattern.compile(
            "(?i)(?:(?:file )?(?:photo|photograph|photographs|photos|picture|image|illustration)(?: credit| source| courtesy)?(?:s)?"
                    + "(?: ?[:…,]| ?\\.{3}| by\\b| courtesy(?: of)?\\b)|(?:photo |image )?credits?(?: ?:| ?…| ?\\.{3}| by\\b)|courtesy(?::| of\\b)|©|\\(c\\))"
                    + " ?(?-i:\\p{Lu}|@|the |via )[^.!?]{1,90}?(?:\\. ?[^.!?]{1,60})?\\.?");

    private static final Pattern ENDS_LIKE_A_SENTENCE = Pattern.compile(".*[.!?][\"”’]?");

    private final Pattern tail;

    private final Pattern bracket;

    private final Pattern namedTail;

    public Credits() {
        String agency = Table.ofResource(Credits.class, "agencies.tsv").rows().stream()
                .map(row -> row.get("name"))
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:(?:[Tt]he )?(?:", ")(?![\\p{L}\\d]))"));
        String extra = "(?:" + JOIN + "(?:" + agency + "|[Ff]ile(?: [Pp]hoto)?|[Hh]andout|" + PERSON + "))*";
        String byPerson = PERSON + "(?:(?:, | and )" + PERSON + ")?(?: ?/ ?|, via |, )" + agency + extra;
        String byAgency = agency + "(?: ?/ ?" + PERSON + ")?" + extra;
        String forOutlet = PERSON + " for (?:" + agency + "|[Tt]he \\p{Lu}[\\p{L}. ]{2,40})" + extra;
        String viaAgency = NAME + "(?: (?:" + NAME + "|of|the|and|for)){0,8},? via " + agency + extra;
        String any = "(?:" + byPerson + "|" + byAgency + "|" + forOutlet + "|" + viaAgency + ")";
        this.tail = Pattern.compile(any);
        this.bracket = Pattern.compile("[\\[(](?:[Ff]ile(?: [Pp]hoto)?: ?|[Ff]ile [Pp]hoto, ?)?(?:" + any + "|"
                + LABEL.pattern() + "|[Ff]ile(?: [Pp]hoto| [Pp]icture)?)[\\])]\\.?");
        this.namedTail = Pattern.compile(PERSON + " ?/ ?" + agency + extra);
    }

    /** The index at which the credit of a line starts, with its dash or bracket; 0 if the line is all credit. */
    public OptionalInt find(String line) {
        boolean ended = ENDS_LIKE_A_SENTENCE.matcher(line).matches();
        int from = Math.max(0, line.length() - LONGEST);
        Matcher start = START.matcher(line).region(from, line.length()).useTransparentBounds(true);
        start.useAnchoringBounds(false);
        OptionalInt inSentence = OptionalInt.empty();
        while (start.find()) {
            String rest = line.substring(start.end());
            int at = start.start() + leadingSpace(line, start.start());
            if (rest.isEmpty()) {
                continue;
            }
            boolean midSentence = isMidSentence(line, start);
            if (!midSentence && isCredit(rest, ended)) {
                return OptionalInt.of(at);
            }
            if (midSentence
                    && inSentence.isEmpty()
                    && !ended
                    && namedTail.matcher(rest).matches()) {
                inSentence = OptionalInt.of(at);
            }
        }
        return inSentence;
    }

    private boolean isCredit(String rest, boolean ended) {
        return bracket.matcher(rest).matches()
                || (!ended && tail.matcher(rest).matches())
                || LABEL.matcher(rest).matches();
    }

    /** Tells whether nothing but a space after a word parts the two sides. */
    private static boolean isMidSentence(String line, Matcher start) {
        char first = line.charAt(Math.min(start.end(), line.length() - 1));
        return start.end() > 1
                && start.end() == start.start()
                && line.charAt(start.end() - 1) == ' '
                && Character.isLetterOrDigit(line.charAt(start.end() - 2))
                && "[(©".indexOf(first) < 0;
    }

    private static int leadingSpace(String line, int at) {
        return at < line.length() && line.charAt(at) == ' ' ? 1 : 0;
    }
}
