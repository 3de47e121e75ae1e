package org.dateline.ingest.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins lines, and words that are broken at their ends. A hyphen there belongs to the word if the document has the word with
 * it elsewhere, or if a capital or a figure follows; else it goes.
 */
final class Hyphens {

    private static final char SOFT = '\u00ad';

    /** From the start of a word only, and without a step back: lines may be as long as a document. */
    private static final Pattern COMPOUND = Pattern.compile("(?<!\\p{L})\\p{L}++(?:[-\u2010]\\p{L}++)++");

    private static final Pattern BROKEN =
            Pattern.compile("(?s)(?:.*[^\\p{L}\\-\u2010])?((?:\\p{L}+[-\u2010])*\\p{L}+)[-\u2010]");

    private static final Pattern REST = Pattern.compile("(?s)(\\p{L}+).*");

    /** How much of what is written already is looked at. */
    private static final int LONGEST_WORD = 60;

    private final Set<String> compounds = new HashSet<>();

    Hyphens(List<PdfLine> lines) {
        for (PdfLine line : lines) {
            Matcher compound = COMPOUND.matcher(line.words());
            while (compound.find()) {
                compounds.add(spelling(compound.group()));
            }
        }
    }

    /** Puts a line behind what is written already. */
    void join(StringBuilder text, String line) {
        if (text.length() > 0 && text.charAt(text.length() - 1) == SOFT) {
            text.setLength(text.length() - 1);
            text.append(line);
            return;
        }
        Matcher broken = BROKEN.matcher(text.substring(Math.max(0, text.length() - LONGEST_WORD)));
        Matcher rest = REST.matcher(line);
        if (!broken.matches()) {
            text.append(' ').append(line);
        } else if (rest.matches()
                && Character.isLowerCase(line.codePointAt(0))
                && !compounds.contains(spelling(broken.group(1) + "-" + rest.group(1)))) {
            text.setLength(text.length() - 1);
            text.append(line);
        } else {
            text.append(line);
        }
    }

    private static String spelling(String word) {
        return word.replace('\u2010', '-').toLowerCase(Locale.ROOT);
    }
}
