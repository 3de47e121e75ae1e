package org.dateline.desk.web.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.core.event.ControlChange;
import org.dateline.core.event.FactualityValue;
import org.dateline.core.ledger.correction.ControlField;
import org.dateline.core.ledger.correction.EventField;
import org.dateline.core.ledger.correction.LineField;
import org.dateline.core.ontology.PloverModes;
import org.dateline.core.ontology.PloverType;
import org.dateline.desk.correction.NearPlaces;
import org.dateline.desk.correction.WrittenEdit;
import org.dateline.desk.correction.WrittenFields;
import org.dateline.desk.web.evidence.Telling.Choice;
import org.dateline.desk.web.evidence.Telling.Field;
import org.dateline.desk.web.evidence.Telling.Kind;
import org.dateline.store.query.LineDetail;
import org.jspecify.annotations.Nullable;

/** The fields of a line as a form shows them, with what their values mean in plain words. */
final class FieldForm {

    private static final int NEAR = 6;
    private static final PloverModes MODES = PloverModes.load();

    private FieldForm() {}

    /** @param yours what somebody wrote and chose in vain, by the names of the form */
    static List<Field> of(LineDetail line, Map<String, String> yours) {
        List<Field> fields = new ArrayList<>();
        Map<LineField, String> written = WrittenFields.of(line);
        written.forEach((field, value) -> {
            String own = yours.get(field.label());
            fields.add(new Field(
                    field.label(),
                    hint(field),
                    value,
                    own,
                    kind(field),
                    choices(field, own, written.get(EventField.TYPE)),
                    yours.get(field.label() + Field.CHOICE)));
        });
        return fields;
    }

    private static Kind kind(LineField field) {
        if (WrittenEdit.isPlace(field)) {
            return Kind.PLACE;
        }
        if (field == EventField.MODE) {
            return Kind.HINTED;
        }
        return field == EventField.TYPE || field == EventField.FACTUALITY || field == ControlField.CHANGE
                ? Kind.CHOICE
                : Kind.WORDS;
    }

    private static String hint(LineField field) {
        if (field == EventField.FACTUALITY) {
            return "How sure the article itself is. What is only planned, threatened, demanded or said by others is"
                    + " unknown (Uu).";
        }
        if (field == EventField.MODE) {
            return "How it was done, if the words tell: begin to type and choose, or leave it empty. Whether it was done,"
                    + " planned or threatened is told by the factuality.";
        }
        return WrittenEdit.isPlace(field)
                ? "A place of the gazetteer: its name, or name, province, country."
                : field.form();
    }

    private static List<Choice> choices(LineField field, @Nullable String yours, @Nullable String type) {
        if (field == EventField.TYPE) {
            return Stream.of(PloverType.values())
                    .map(value -> new Choice(value.name(), value.name()))
                    .toList();
        }
        if (field == EventField.FACTUALITY) {
            return Stream.of(FactualityValue.values())
                    .map(value -> new Choice(value.label(), value.label() + ": " + inWords(value)))
                    .toList();
        }
        if (field == EventField.MODE) {
            return modes(type);
        }
        if (field == ControlField.CHANGE) {
            return Stream.of(ControlChange.Kind.values())
                    .map(value -> new Choice(value.label(), value.label()))
                    .toList();
        }
        return yours != null && WrittenEdit.isUnknownPlace(field, yours) ? near(yours) : List.of();
    }

    private static List<Choice> near(String yours) {
        Stream<Choice> near = NearPlaces.near(yours, NEAR).stream()
                .map(NearPlaces::label)
                .distinct()
                .map(label -> new Choice(label, label));
        return Stream.concat(near, Stream.of(new Choice(Field.AS_WRITTEN, "as written, without coordinates")))
                .toList();
    }

    private static List<Choice> modes(@Nullable String type) {
        return Optional.ofNullable(type).flatMap(PloverType::find).stream()
                .flatMap(known -> MODES.of(known).stream())
                .map(mode -> new Choice(mode.name(), mode.name().toLowerCase(Locale.ROOT) + ": " + mode.meaning()))
                .toList();
    }

    /** After FactBank. */
    private static String inWords(FactualityValue value) {
        return switch (value) {
            case CT_PLUS -> "certain, it happened";
            case PR_PLUS -> "probable";
            case PS_PLUS -> "possible";
            case CT_MINUS -> "denied, it certainly did not happen";
            case PR_MINUS -> "probably did not happen";
            case PS_MINUS -> "possibly did not happen";
            case CT_U -> "sure, but not said of what";
            case UU -> "unknown: planned, threatened, demanded, or only others say it";
        };
    }
}
