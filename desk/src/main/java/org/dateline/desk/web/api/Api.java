package org.dateline.desk.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Where the interface lies, and what its answers are made of. */
final class Api {

    static final String ROOT = "/api/v1";
    static final String JSON = MediaType.APPLICATION_JSON_VALUE;
    static final String GEOJSON = "application/geo+json";
    static final String JSONL = "application/jsonl";

    private Api() {}

    /** Puts JSON that is written already into an object. */
    static void put(ObjectNode node, String field, String json) {
        node.putRawValue(field, new RawValue(json));
    }

    /** An answer of JSON. */
    static ResponseEntity<byte[]> answer(ResponseEntity.BodyBuilder answer, String json) {
        return answer.contentType(MediaType.APPLICATION_JSON).body((json + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
