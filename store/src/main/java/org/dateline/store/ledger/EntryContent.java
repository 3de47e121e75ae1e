package org.dateline.store.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the entries of each kind tell. The content of an entry is one of these as a JSON object, its fields in order. */
public sealed interface EntryContent {

    /**
     * An outlet.
     *
     * @param name as articles give it
     */
    record OutletFound(String name) implements EntryContent {}

    /**
     * An article, or more keys of one.
     *
     * @param article its id
     * @param keys those that are new
     * @param joined ids of articles that these keys show to be the same one
     */
    record ArticleFound(String article, List<String> keys, List<String> joined) implements EntryContent {

        public ArticleFound {
            keys = List.copyOf(keys);
            joined = List.copyOf(joined);
        }
    }

    /**
     * A captured revision of an article.
     *
     * @param revision {@code sha256:} and the digest of the bytes
     * @param origin where they were found, as its giver wrote it
     * @param size of the bytes
     */
    record RevisionCaptured(
            String revision, String article, @Nullable String outlet, String origin, int size)
            implements EntryContent {}

    /**
     * A revision coded by a version of the program.
     *
     * @param coder version and resources of the coder
     * @param readAs what was known of it beside its bytes
     * @param lines digest of the record's lines
     */
    record RevisionCoded(String revision, CoderId coder, ReadAs readAs, String lines) implements EntryContent {}

    /**
     * What its giver knew of a capture beside its bytes.
     *
     * @param published when it came out; null to read it there
     * @param charset its encoding; null to detect it
     * @param outlet whose it is, as it names none itself; null where that was not needed or not known
     */
    record ReadAs(
            @Nullable String published,
            @Nullable String charset,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String outlet) {

        /** Nothing. */
        public static final ReadAs FOUND = new ReadAs(null, null);

        /** What was known of the capture of an article whose outlet is what it names. */
        public ReadAs(@Nullable String published, @Nullable String charset) {
            this(published, charset, null);
        }
    }

    /**
     * A correction by an analyst; {@code fields} holds what its kind needs.
     *
     * @param change what kind of change it is
     * @param events the events it is about, and for a split those that go apart
     * @param rest for a split, the events they were with
     * @param field for an edit, the field
     * @param value for an edit, the new value
     * @param correction for an undo, the correction that counts no more
     */
    record Corrected(
            String change,
            String author,
            String reason,
            List<String> events,
            List<String> rest,
            @Nullable String field,
            @Nullable String value,
            @Nullable String correction)
            implements EntryContent {

        public Corrected {
            events = List.copyOf(events);
            rest = List.copyOf(rest);
        }
    }

    /**
     * A run of the program that wrote to the record.
     *
     * @param verb what it was asked to do
     * @param coder the coder it used; null if none
     * @param inputs digest of what it was given to read and how; null if nothing, and from earlier versions
     * @param ended whether this tells of its end
     * @param articles articles it read, at its end
     * @param faults what it could not read, at its end
     */
    record RunTold(
            String verb, @Nullable CoderId coder, @Nullable String inputs, boolean ended, int articles, int faults)
            implements EntryContent {

        /** Tells whether this run does what an earlier one did, and so goes on where that stopped. */
        public boolean goesOnFrom(RunTold earlier) {
            return verb.equals(earlier.verb) && (earlier.inputs == null || earlier.inputs.equals(inputs));
        }
    }

    /**
     * Which coder it was.
     *
     * @param version of the program
     * @param resources digest of what was loaded beside what the program itself has; empty for nothing
     */
    record CoderId(String version, String resources) {}

    /** The JSON object. */
    default String write() {
        try {
            return Json.MAPPER.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records can be written", e);
        }
    }

    /**
     * The content of an entry.
     *
     * @throws BrokenEntry if it is not of its kind
     */
    static <C extends EntryContent> C read(Entry entry, Class<C> kind) {
        try {
            return Json.MAPPER.readValue(entry.content(), kind);
        } catch (JsonProcessingException e) {
            throw new BrokenEntry(
                    entry.number(),
                    "its content is not that of a " + entry.kind().label());
        }
    }

    /** The one way in which contents are written. */
    final class Json {
        private static final JsonMapper MAPPER = JsonMapper.builder()
                .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();

        private Json() {}
    }
}
