package org.dateline.desk.subscription;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.dateline.store.subscription.SubscriptionKey;

/**
 * The form of calls to programs, and how they are signed: by HMAC-SHA-256 over the id, the moment and the body, as Standard
 * Webhooks has it (the form: docs/formats/webhook.md).
 */
final class Webhook {

    private static final String TYPE = "dateline.alert";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Webhook() {}

    /** A key as it is shown to whoever checks signatures. */
    static String secret(SubscriptionKey key) {
        return "whsec_" + key.base64();
    }

    /** @param items lines of JSON */
    static byte[] body(String id, String subscription, List<String> items) {
        ObjectNode body =
                JSON.createObjectNode().put("id", id).put("type", TYPE).put("subscription", subscription);
        ArrayNode array = body.putArray("items");
        try {
            for (String item : items) {
                array.add(JSON.readTree(item));
            }
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("an item is no JSON", e);
        }
    }

    /** @param at of this attempt */
    static Map<String, String> headers(String id, byte[] body, Instant at, SubscriptionKey key) {
        String timestamp = Long.toString(at.getEpochSecond());
        ByteArrayOutputStream signed = new ByteArrayOutputStream();
        signed.writeBytes((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
        signed.writeBytes(body);
        String signature = Base64.getEncoder().encodeToString(SubscriptionLinks.hmac(key, signed.toByteArray()));
        return Map.of("webhook-id", id, "webhook-timestamp", timestamp, "webhook-signature", "v1," + signature);
    }
}
