package org.dateline.core.dictionary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads a dictionary of any kind and tells by its lines which it is. */
public final class DictionaryReader {

    private static final Pattern AGENT_CODE = Pattern.compile("\\[\\s*~|~\\s*\\]");
    private static final Pattern CODE = Pattern.compile("\\[[^\\[\\]]+\\]");
    private static final int SHOWN = 3;

    private DictionaryReader() {}

    /**
     * Reads a dictionary.
     *
     * @param file its name, which tells a list of discards: these have no marks of their own
     * @throws DictionaryFault if the text is none
     */
    public static Dictionary read(String file, String text) {
        DictionaryText lines = DictionaryText.of(file, text);
        Dictionary dictionary = read(lines, kindOf(lines).orElseThrow(() -> none(lines)));
        int understood = lines.entries() - dictionary.report().notUnderstood().size();
        if (understood < dictionary.report().notUnderstood().size()) {
            throw new DictionaryFault(
                    "no dictionary: it looks like one of " + dictionary.kind().label() + ", but "
                            + dictionary.report().notUnderstood().size() + " of its "
                            + lines.entries() + " entries are not understood, as line "
                            + shown(dictionary.report().notUnderstood().get(0)));
        }
        if (dictionary instanceof PatternDictionary patterns && !patterns.codesAnything()) {
            throw new DictionaryFault(
                    "no dictionary: it looks like one of patterns, but none of its lines that are understood has a code");
        }
        return dictionary;
    }

    private static Dictionary read(DictionaryText lines, DictionaryKind kind) {
        return switch (kind) {
            case ACTORS -> new ActorReader(lines).read();
            case AGENTS -> new AgentReader(lines).read();
            case DISCARDS -> DiscardReader.read(lines);
            case ISSUES -> new IssueReader(lines).read();
            case PATTERNS -> new VerbReader(lines).read();
        };
    }

    private static Optional<DictionaryKind> kindOf(DictionaryText text) {
        List<DictionaryText.Line> lines = text.lines();
        long issues = count(lines, line -> line.startsWith("<ISSUE"));
        long patterns = count(
                lines, line -> line.startsWith("-") && line.contains("[") && (line.contains("*") || isHeader(line)));
        long agents = count(lines, line -> AGENT_CODE.matcher(line).find());
        long codes = count(lines, line -> CODE.matcher(line).find());
        if (issues > 0) {
            return Optional.of(DictionaryKind.ISSUES);
        }
        if (patterns > 0) {
            return Optional.of(DictionaryKind.PATTERNS);
        }
        if (agents > 0 && 2 * agents >= codes) {
            return Optional.of(DictionaryKind.AGENTS);
        }
        if (codes > 0) {
            return Optional.of(DictionaryKind.ACTORS);
        }
        boolean told = text.file().toLowerCase(Locale.ROOT).contains("discard");
        return told && !lines.isEmpty() ? Optional.of(DictionaryKind.DISCARDS) : Optional.empty();
    }

    private static boolean isHeader(String line) {
        return line.startsWith("---");
    }

    private static long count(List<DictionaryText.Line> lines, Predicate<String> test) {
        return lines.stream().filter(line -> test.test(line.text())).count();
    }

    private static DictionaryFault none(DictionaryText text) {
        if (text.lines().isEmpty()) {
            return new DictionaryFault(
                    text.tooLong().isEmpty()
                            ? "no dictionary: there is no entry in it"
                            : "no dictionary: every line of it is longer than " + DictionaryText.LONGEST_LINE
                                    + " characters");
        }
        StringBuilder begin = new StringBuilder();
        for (DictionaryText.Line line :
                text.lines().subList(0, Math.min(SHOWN, text.lines().size()))) {
            begin.append(begin.length() == 0 ? "" : " / ").append(cut(line.raw()));
        }
        return new DictionaryFault("no dictionary: no line of it has a code in square brackets; it begins \"" + begin
                + "\" (a list of discards is told by \"discard\" in its file's name)");
    }

    private static String shown(DictionaryReport.Problem problem) {
        return problem.line() + ", \"" + cut(problem.text()) + "\": " + problem.reason();
    }

    private static String cut(String line) {
        return line.length() <= 40 ? line : line.substring(0, 40) + "…";
    }
}
