package org.dateline.core.coding;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.actor.Referent;
import org.dateline.core.actor.ReferentKind;
import org.dateline.core.statement.Phrase;
import org.dateline.core.statement.Speaker;
import org.dateline.core.statement.SpeakerClass;
import org.dateline.core.statement.SpeakerFlag;
import org.dateline.core.statement.Statement;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Span;
import org.dateline.core.text.Text;
import org.jspecify.annotations.Nullable;

/** A speaker as the record shows it: the words beside the cue and whom they stand for in the article. */
public final class SpeakerRecord {

    private static final Set<ReferentKind> BODIES =
            EnumSet.of(ReferentKind.COUNTRY, ReferentKind.ORGANISATION, ReferentKind.GROUP);

    /** What the sectors of CAMEO are as speakers, the most telling first. */
    private static final Map<String, SpeakerClass> SECTORS = sectors();

    private static Map<String, SpeakerClass> sectors() {
        Map<String, SpeakerClass> sectors = new LinkedHashMap<>();
        sectors.put("MED", SpeakerClass.MEDIA);
        sectors.put("NGO", SpeakerClass.ORGANISATION);
        sectors.put("NGM", SpeakerClass.ORGANISATION);
        sectors.put("REB", SpeakerClass.MILITANT);
        sectors.put("INS", SpeakerClass.MILITANT);
        sectors.put("SEP", SpeakerClass.MILITANT);
        sectors.put("UAF", SpeakerClass.MILITANT);
        sectors.put("PTY", SpeakerClass.POLITICIAN);
        sectors.put("OPP", SpeakerClass.POLITICIAN);
        sectors.put("MIL", SpeakerClass.MILITARY);
        sectors.put("GOV", SpeakerClass.OFFICIAL);
        sectors.put("IGO", SpeakerClass.ORGANISATION);
        return Collections.unmodifiableMap(sectors);
    }

    private final @Nullable Speaker speaker;
    private final Optional<Referent> referent;
    private final Text text;

    private SpeakerRecord(@Nullable Speaker speaker, Optional<Referent> referent, Text text) {
        this.speaker = speaker;
        this.referent = referent;
        this.text = text;
    }

    public static SpeakerRecord of(Statement statement, CodedArticle coded) {
        Text text = coded.parsed().article().text();
        Speaker speaker = statement.speaker();
        Optional<Referent> referent = Optional.empty();
        if (speaker != null) {
            // Where a pronoun speaks, the reader of statements knows best for whom it stands.
            referent = speaker.referent() == null
                    ? referent(speaker.mention(), coded)
                    : referent(speaker.referent(), coded);
        }
        return new SpeakerRecord(speaker, referent, text);
    }

    private static Optional<Referent> referent(Phrase phrase, CodedArticle coded) {
        Sentence sentence = coded.parsed().sentences().get(phrase.sentence());
        Token head = sentence.token(phrase.head());
        return coded.actors().find(sentence, head);
    }

    /** The fullest name known; the words themselves for somebody unnamed. */
    public String name() {
        if (speaker == null) {
            return "unknown";
        }
        String words = text.exact(speaker.identity().span());
        if (referent.isPresent() && referent.get().kind() != ReferentKind.SECTOR) {
            String name = referent.get().name();
            // "Taliban officials" say more than who stands behind them; "the group" says less.
            boolean fuller = !speaker.named() && words.length() > name.length() && words.contains(name);
            return fuller ? words : name;
        }
        return words;
    }

    /** A body known by name is what its codes say; of others the words tell more. */
    private SpeakerClass kind(Speaker of) {
        Referent body = referent.filter(known -> of.named() && BODIES.contains(known.kind()))
                .orElse(null);
        if (body == null) {
            return of.kind();
        }
        for (Map.Entry<String, SpeakerClass> sector : SECTORS.entrySet()) {
            if (body.hasSector(sector.getKey())) {
                return sector.getValue();
            }
        }
        return body.kind() == ReferentKind.COUNTRY ? SpeakerClass.OFFICIAL : of.kind();
    }

    /** Role and affiliation, as far as they are known. */
    public Optional<String> description() {
        String role = role();
        String affiliation = affiliation();
        if (role == null) {
            return Optional.ofNullable(affiliation);
        }
        return Optional.of(affiliation == null || role.contains(affiliation) ? role : role + ", " + affiliation);
    }

    /** The conditions under which the speaker speaks. */
    public List<SpeakerFlag> flags() {
        return Arrays.stream(SpeakerFlag.values())
                .filter(flag -> speaker != null && speaker.is(flag))
                .toList();
    }

    void write(JsonGenerator json, Text text) throws IOException {
        if (speaker == null) {
            json.writeNullField("speaker");
            return;
        }
        json.writeObjectFieldStart("speaker");
        Span span = speaker.mention().span();
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
        json.writeStringField("exact", text.exact(span));
        json.writeStringField("actor", referent.map(Referent::id).orElse(null));
        json.writeStringField("name", name());
        json.writeStringField("role", role());
        json.writeStringField("affiliation", affiliation());
        json.writeBooleanField("named", speaker.named());
        json.writeStringField("class", kind(speaker).name().toLowerCase(Locale.ROOT));
        json.writeArrayFieldStart("codes");
        for (String code : referent.map(Referent::codes).orElse(List.of())) {
            json.writeString(code);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("flags");
        for (SpeakerFlag flag : flags()) {
            json.writeString(flag.label());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private @Nullable String role() {
        if (speaker != null && speaker.role() != null) {
            return text.exact(speaker.role());
        }
        return referent.map(Referent::office).orElse(null);
    }

    private @Nullable String affiliation() {
        if (speaker != null && speaker.affiliation() != null) {
            return text.exact(speaker.affiliation());
        }
        return referent.map(Referent::affiliation).orElse(null);
    }
}
