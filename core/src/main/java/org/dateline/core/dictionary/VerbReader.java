package org.dateline.core.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads verbs and patterns. With {@code --- NAME [code] ---} lines, as in PETRARCH, such a line begins a block
 * of verbs that share patterns, and words stand whole; without, as in TABARI, each verb has its own patterns,
 * and words are stems.
 */
final class VerbReader {

    private static final String PATTERNS = "patterns";
    private static final String SYNONYMS = "synonyms";

    private final DictionaryText text;
    private final ReportDraft report;
    private final boolean stems;
    private final Synsets synsets = new Synsets();
    private final List<VerbBlock> blocks = new ArrayList<>();
    private final List<Phrase> discards = new ArrayList<>();
    private final List<Transformation> transformations = new ArrayList<>();
    private final List<VerbEntry> verbs = new ArrayList<>();
    private final List<VerbPattern> patterns = new ArrayList<>();
    private PairedCode blockCode = PairedCode.NONE;
    private @Nullable String synset;
    private boolean inBlock;

    VerbReader(DictionaryText text) {
        this.text = text;
        this.report = new ReportDraft(text);
        this.stems = text.lines().stream().noneMatch(line -> line.text().startsWith("---"));
    }

    /** The name of a synonym set without its mark, in capitals. */
    static String synsetName(String label) {
        String name = label.startsWith("&") ? label.substring(1) : label;
        int end = name.length();
        while (end > 0 && name.charAt(end - 1) == '_') {
            end--;
        }
        return name.substring(0, end).strip().toUpperCase(Locale.ROOT);
    }

    PatternDictionary read() {
        for (DictionaryText.Line line : text.lines()) {
            try {
                read(line);
            } catch (IllegalArgumentException e) {
                report.notUnderstood(line, String.valueOf(e.getMessage()));
            }
        }
        finishBlock();
        Map<String, List<Phrase>> phrases = synsets.phrases((line, reason) ->
                report.notUnderstood(line, line.text().startsWith("-") ? PATTERNS : SYNONYMS, reason));
        return new PatternDictionary(
                report.finish(DictionaryKind.PATTERNS), phrases, blocks, discards, transformations);
    }

    private void read(DictionaryText.Line line) {
        String body = line.text();
        if (body.startsWith("---")) {
            header(body);
        } else if (body.startsWith("-")) {
            pattern(line);
        } else if (body.startsWith("&")) {
            synset = synsets.begin(body);
            report.read("synonym sets");
        } else if (body.startsWith("~~")) {
            report.read("notes of an editor");
        } else if (body.startsWith("~")) {
            transformations.add(Transformation.parse(body, line.number()));
            report.read("transformations");
        } else if (body.startsWith("+") && synset != null) {
            synsets.add(synset, body.substring(1).strip(), line);
            report.read(SYNONYMS);
        } else {
            verb(line);
        }
    }

    private void header(String body) {
        Brackets parts = Brackets.of(withoutDashes(body));
        PairedCode code = parts.inside().isEmpty()
                ? PairedCode.NONE
                : PairedCode.parse(parts.inside().get(0));
        finishBlock();
        blockCode = code;
        inBlock = true;
        synset = null;
        report.read("heads of blocks");
    }

    /** What stands between the dashes of the head of a block. */
    private static String withoutDashes(String head) {
        int from = 0;
        int to = head.length();
        while (from < to && head.charAt(from) == '-') {
            from++;
        }
        while (to > from && (head.charAt(to - 1) == '-' || Character.isWhitespace(head.charAt(to - 1)))) {
            to--;
        }
        return head.substring(from, to);
    }

    private void pattern(DictionaryText.Line line) {
        if (verbs.isEmpty()) {
            throw new IllegalArgumentException("no verb stands above the pattern");
        }
        Brackets parts = Brackets.of(line.text().substring(1));
        if (parts.inside().size() != 1) {
            throw new IllegalArgumentException(parts.inside().isEmpty() ? "the pattern has no code" : "two codes");
        }
        if (parts.inside().get(0).equals("+++")) {
            throw new IllegalArgumentException("'+++', a mark of TABARI, codes nothing");
        }
        List<PatternElement> elements = PatternParser.parse(parts.before(), stems);
        for (PatternElement element : elements) {
            if (element.kind() == PatternElement.Kind.SYNSET && element.text().contains("/")) {
                synsets.addAlternatives(element.text(), line);
            } else if (element.kind() == PatternElement.Kind.SYNSET && !synsets.has(element.text())) {
                throw new IllegalArgumentException("there is no synonym set &" + element.text() + " above");
            }
        }
        patterns.add(new VerbPattern(elements, PairedCode.parse(parts.inside().get(0)), line.number()));
        synset = null;
        report.read(PATTERNS);
    }

    private void verb(DictionaryText.Line line) {
        synset = null;
        Brackets parts = Brackets.of(withFormsBeforeCode(line.text()));
        if (parts.inside().size() > 1) {
            throw new IllegalArgumentException("two codes");
        }
        String code = parts.inside().isEmpty() ? null : parts.inside().get(0);
        if (!inBlock && stems) {
            finishBlock();
        } else if (!inBlock) {
            throw new IllegalArgumentException("a verb above the first block");
        }
        if (code != null && Codes.isDiscard(code)) {
            discards.add(Phrase.parse(parts.before(), stems));
            report.read("discards of sentences");
            return;
        }
        List<VerbForm> forms = forms(parts.before());
        verbs.add(new VerbEntry(forms, code == null ? blockCode : PairedCode.parse(code), line.number()));
        report.read("verbs");
    }

    /** "SHOOT [193] {SHOT}" is meant as "SHOOT {SHOT} [193]". */
    private static String withFormsBeforeCode(String line) {
        int open = line.indexOf('[');
        int close = line.indexOf(']', open);
        int last = line.lastIndexOf('}') + 1;
        if (open < 0
                || close < 0
                || last <= close
                || !line.substring(close + 1).stripLeading().startsWith("{")) {
            return line;
        }
        return line.substring(0, open)
                + line.substring(close + 1, last)
                + line.substring(open, close + 1)
                + line.substring(last);
    }

    private List<VerbForm> forms(String body) {
        int open = body.indexOf('{');
        int close = body.indexOf('}');
        if (open < 0 != close < 0
                || close < open
                || close >= 0 && !body.substring(close + 1).isBlank()) {
            throw new IllegalArgumentException("a brace without its partner, or words behind it");
        }
        VerbForm base = form(open < 0 ? body : body.substring(0, open), stems);
        if (open < 0) {
            return stems ? List.of(base) : VerbInflection.regular(base);
        }
        List<VerbForm> forms = new ArrayList<>();
        forms.add(base);
        for (String other : body.substring(open + 1, close).strip().split("[\\s,]+")) {
            if (!other.isEmpty()) {
                forms.add(form(other, false));
            }
        }
        return forms;
    }

    /** "COME_+UP": the plus marks the word that is the verb; without one it is the first. */
    private static VerbForm form(String written, boolean stems) {
        String body = written.strip();
        boolean whole = body.endsWith("_");
        List<String> words = new ArrayList<>();
        int head = 0;
        for (String part : body.split("[\\s_]+")) {
            if (part.startsWith("+")) {
                head = words.size();
            }
            words.addAll(PatternParser.words(part));
        }
        return new VerbForm(words, head, stems && !whole);
    }

    private void finishBlock() {
        if (!verbs.isEmpty()) {
            blocks.add(new VerbBlock(verbs, patterns));
        }
        verbs.clear();
        patterns.clear();
    }
}
