package org.dateline.core.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.core.lexicon.LexiconFault;
import org.dateline.core.ontology.PloverType;
import org.jspecify.annotations.Nullable;

/** Reads frame files: see docs/formats/frames.md. */
final class FrameReader {

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern OR = Pattern.compile("\\s+or\\s+");

    private final String file;
    private final List<Frame> frames = new ArrayList<>();
    private int line;
    private @Nullable Draft draft;

    FrameReader(String file) {
        this.file = file;
    }

    List<Frame> read(String text) {
        for (String raw : text.split("\n", -1)) {
            line++;
            String content = raw.stripTrailing();
            if (content.isBlank() || content.startsWith("#")) {
                continue;
            }
            try {
                read(content, Character.isWhitespace(content.charAt(0)));
            } catch (IllegalArgumentException e) {
                throw new LexiconFault(file, line, String.valueOf(e.getMessage()));
            }
        }
        finish();
        return frames;
    }

    private void read(String content, boolean indented) {
        String body = content.strip();
        if (!indented) {
            finish();
            if (!body.startsWith("frame ")) {
                throw new IllegalArgumentException("expected 'frame NAME', found '" + body + "'");
            }
            draft = new Draft(body.substring("frame ".length()).strip());
        } else if (draft == null) {
            throw new IllegalArgumentException("a line before the first frame");
        } else if (body.charAt(0) == '+' || body.charAt(0) == '-') {
            draft.examples.add(FrameExample.parse(file, line, body));
        } else {
            String[] parts = body.split("\\s+", 2);
            draft.set(parts[0], parts.length > 1 ? parts[1].strip() : "");
        }
    }

    private void finish() {
        if (draft != null) {
            frames.add(draft.finish());
            draft = null;
        }
    }

    private static List<String> list(String value) {
        return value.isEmpty() ? List.of() : List.of(COMMA.split(value));
    }

    private static final class Draft {
        private final String id;
        private final Map<TriggerKind, List<Trigger>> triggers = new EnumMap<>(TriggerKind.class);
        private final List<SlotTest> tests = new ArrayList<>();
        private final Map<String, List<String>> figures = new LinkedHashMap<>();
        private final List<FrameExample> examples = new ArrayList<>();
        private Frame.@Nullable Coding coding;
        private List<String> contexts = List.of();
        private List<String> actor = List.of("subject");
        private List<String> recipient = List.of("object");
        private List<String> both = List.of();
        private List<String> place = List.of();
        private Frame.@Nullable ControlSlots control;
        private Frame.@Nullable DisplacementSlots displacement;
        private Frame.Merging merging = Frame.Merging.NEVER;

        Draft(String id) {
            this.id = id;
        }

        void set(String key, String value) {
            switch (key) {
                case "verb", "noun", "adjective", "caption", "modal", "speech" ->
                    add(TriggerKind.valueOf(key.toUpperCase(Locale.ROOT)), list(value));
                case "code" -> coding = coding(value);
                case "contexts" -> contexts = list(value);
                case "if" -> tests.add(test(value, true));
                case "unless" -> tests.add(test(value, false));
                case "actor" -> actor = slots(value);
                case "recipient" -> recipient = slots(value);
                case "both" -> both = list(value);
                case "place" -> place = list(value);
                case "figure" -> figure(value);
                case "control" -> control = control(value);
                case "displacement" -> displacement = displacement(value);
                case "merge" -> merging = merging(value);
                default -> throw new IllegalArgumentException("no such line: " + key);
            }
        }

        private void add(TriggerKind kind, List<String> texts) {
            for (String text : texts) {
                triggers.computeIfAbsent(kind, any -> new ArrayList<>())
                        .add(Trigger.parse(text, kind != TriggerKind.VERB));
            }
        }

        private static List<String> slots(String value) {
            return value.equals("-") ? List.of() : list(value);
        }

        private static Frame.Coding coding(String value) {
            String[] parts = value.split("\\s+");
            if (parts.length < 2) {
                throw new IllegalArgumentException("expected 'code TYPE CAMEO MODE'");
            }
            if (parts[0].equals("-")) {
                return Frame.Coding.NONE;
            }
            String mode = parts.length > 2 && !parts[2].equals("-") ? parts[2] : null;
            return new Frame.Coding(PloverType.valueOf(parts[0]), parts[1], mode, List.of());
        }

        private static SlotTest test(String value, boolean wanted) {
            String[] parts = value.split("\\s+", 2);
            return new SlotTest(
                    List.of(parts[0].split("\\|")),
                    OR.splitAsStream(parts.length > 1 ? parts[1] : "any")
                            .map(SlotTest.Alternative::parse)
                            .toList(),
                    wanted);
        }

        private void figure(String value) {
            for (String pair : value.split("[\\s,]+")) {
                String[] sides = pair.split("=");
                figures.put(sides[0], List.of(sides[1].split("\\|")));
            }
        }

        private static Frame.Merging merging(String value) {
            return switch (value) {
                case "" -> Frame.Merging.MAY;
                case "only" -> Frame.Merging.MUST;
                case "told" -> Frame.Merging.TOLD;
                default -> throw new IllegalArgumentException("expected 'merge', 'merge only' or 'merge told'");
            };
        }

        private static Map<String, List<String>> assignments(String value) {
            Map<String, List<String>> slots = new LinkedHashMap<>();
            for (String pair : value.split("\\s+")) {
                String[] sides = pair.split("=");
                if (sides.length != 2) {
                    throw new IllegalArgumentException("expected NAME=SLOT, found '" + pair + "'");
                }
                slots.put(sides[0], List.of(sides[1].split("\\|")));
            }
            return slots;
        }

        private static Frame.ControlSlots control(String value) {
            String[] parts = value.split("\\s+", 2);
            Map<String, List<String>> slots = assignments(parts[1]);
            return new Frame.ControlSlots(
                    ControlChange.Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)),
                    slots.getOrDefault("place", List.of()),
                    slots.getOrDefault("holder", List.of()),
                    slots.getOrDefault("from", List.of()));
        }

        private static Frame.DisplacementSlots displacement(String value) {
            Map<String, List<String>> slots = assignments(value);
            return new Frame.DisplacementSlots(
                    slots.getOrDefault("who", List.of()),
                    slots.getOrDefault("from", List.of()),
                    slots.getOrDefault("to", List.of()));
        }

        Frame finish() {
            if (coding == null) {
                throw new IllegalArgumentException("frame " + id + " has no code");
            }
            if (triggers.isEmpty()) {
                throw new IllegalArgumentException("frame " + id + " has no trigger");
            }
            return new Frame(
                    id,
                    coding.withContexts(contexts),
                    triggers,
                    tests,
                    new Frame.Roles(actor, recipient, both, place),
                    figures,
                    control,
                    displacement,
                    merging,
                    examples);
        }
    }
}
