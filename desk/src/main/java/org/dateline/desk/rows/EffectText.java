package org.dateline.desk.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dateline.core.ledger.control.ControlStretch;
import org.dateline.core.ledger.control.ControlTimeline;
import org.dateline.core.ledger.correction.LineField;
import org.dateline.desk.correction.WrittenFields;
import org.dateline.desk.wording.WhoToWhom;
import org.dateline.store.query.Effect;
import org.dateline.store.query.Effect.HeldChange;
import org.dateline.store.query.Effect.IncidentChange;
import org.dateline.store.query.Effect.LineChange;
import org.dateline.store.query.IncidentRow;
import org.jspecify.annotations.Nullable;

/** What corrections change, for people. */
public final class EffectText {

    private final UnaryOperator<String> voices;
    private final List<Line> lines = new ArrayList<>();

    private EffectText(UnaryOperator<String> voices) {
        this.voices = voices;
    }

    /**
     * One thing that changes.
     *
     * @param id of the incident or line where it can be read; null if it is nowhere
     */
    public record Line(String words, @Nullable String id) {}

    /**
     * All that changes, in lines.
     *
     * @param voices what people are shown of each voice
     */
    public static List<Line> of(Effect effect, UnaryOperator<String> voices) {
        EffectText text = new EffectText(voices);
        effect.lines().forEach(text::line);
        text.more(effect.moreLines(), "line");
        effect.places().forEach(text::place);
        text.more(effect.morePlaces(), "place");
        effect.incidents().forEach(text::incident);
        text.more(effect.moreIncidents(), "incident");
        return List.copyOf(text.lines);
    }

    private void more(int number, String what) {
        if (number > 0) {
            lines.add(new Line("and " + Parts.counted(number, what) + " more", null));
        }
    }

    private void line(LineChange change) {
        Map<LineField, String> now = WrittenFields.of(change.after());
        WrittenFields.of(change.before()).forEach((field, was) -> {
            String is = now.getOrDefault(field, "");
            if (!was.equals(is)) {
                lines.add(new Line(field.label() + ": " + changed(was, is), null));
            }
        });
    }

    private static String changed(String was, String is) {
        return told(was) + " → " + told(is);
    }

    private static String told(String value) {
        return value.isEmpty() ? "none" : PlainText.safe(value);
    }

    private void place(HeldChange change) {
        ControlTimeline any = change.after() == null ? change.before() : change.after();
        if (any != null) {
            String words = PlainText.safe(any.place().name()) + ", who holds it: "
                    + changed(held(change.before()), held(change.after()));
            lines.add(new Line(words, null));
        }
    }

    private static String held(@Nullable ControlTimeline timeline) {
        return timeline == null
                ? ""
                : timeline.stretches().stream().map(EffectText::held).collect(Collectors.joining(", then "));
    }

    private static String held(ControlStretch stretch) {
        return (stretch.holder() == null
                        ? "nobody that is told"
                        : stretch.holder().name()) + " (" + stretch.state().label() + ") from " + stretch.from();
    }

    private void incident(IncidentChange change) {
        IncidentRow before = change.before();
        IncidentRow after = change.after();
        if (after == null) {
            if (before != null) {
                gone(before, change.into());
            }
        } else if (before == null) {
            lines.add(
                    new Line("new incident: " + title(after) + ": " + status(after) + ", " + told(after), after.id()));
        } else {
            lines.add(new Line("incident " + title(before) + ": " + differences(before, after), after.id()));
        }
    }

    private void gone(IncidentRow before, @Nullable IncidentRow into) {
        lines.add(
                into == null
                        ? new Line("no incident any more: " + title(before), null)
                        : new Line("merged: " + title(before) + " is now one with " + title(into), into.id()));
    }

    private String differences(IncidentRow before, IncidentRow after) {
        List<String> differences = new ArrayList<>();
        add(differences, "", status(before), status(after));
        add(differences, "", told(before), told(after));
        add(differences, "type ", type(before), type(after));
        add(differences, "who ", who(before), who(after));
        add(
                differences,
                "place ",
                Parts.place(before.what().where()),
                Parts.place(after.what().where()));
        add(differences, "day ", day(before), day(after));
        add(differences, "counts ", IncidentSheet.tolls(before), IncidentSheet.tolls(after));
        return differences.isEmpty() ? "the same reports, merged for other reasons" : String.join("; ", differences);
    }

    private static void add(List<String> differences, String name, String was, String is) {
        if (!was.equals(is)) {
            differences.add(name + changed(was, is));
        }
    }

    private String title(IncidentRow incident) {
        String where = Parts.place(incident.what().where());
        String day = day(incident);
        return PlainText.safe("“" + who(incident) + " · " + type(incident) + (where.isEmpty() ? "" : ", " + where)
                + (day.isEmpty() ? "" : ", " + day) + "”");
    }

    private String who(IncidentRow incident) {
        return WhoToWhom.of(incident.what(), voices).toString();
    }

    private static String type(IncidentRow incident) {
        String type = incident.what().type();
        return (type == null ? incident.what().cameo() : type)
                + (incident.what().mode() == null ? "" : ", " + incident.what().mode());
    }

    private static String day(IncidentRow incident) {
        return Parts.interval(incident.what().earliest(), incident.what().latest());
    }

    private static String status(IncidentRow incident) {
        return incident.status().label();
    }

    private String told(IncidentRow incident) {
        return IncidentSheet.told(incident.reports().size(), incident.voices(), voices);
    }
}
