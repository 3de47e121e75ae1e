package org.dateline.desk.subscription;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.store.CodedCapture;
import org.dateline.store.ledger.EntryContent.CoderId;
import org.dateline.store.ledger.EntryContent.ReadAs;

/** Articles that tell nothing, each another one: the ledger grows by them. */
final class ToldArticles {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private ToldArticles() {}

    static CodedCapture next() {
        String text = "Article " + NUMBER.incrementAndGet() + ".";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String digest = digest(bytes);
        String line = "{\"kind\":\"article\",\"id\":\"" + digest.substring(0, 16) + "\",\"revision\":\"sha256:" + digest
                + "\",\"url\":\"https://lantern.example/" + digest + "\",\"outlet\":\"Lantern\",\"title\":\"" + text
                + "\",\"byline\":[],\"publishedAt\":\"2021-08-12\",\"updatedAt\":null,\"language\":\"en\",\"blocks\":"
                + "[{\"type\":\"paragraph\",\"start\":0,\"end\":" + text.length()
                + "}],\"issues\":[],\"coder\":\"test\",\"text\":\"" + text + "\"}\n";
        return new CodedCapture("Lantern", bytes, line, new CoderId("test", ""), ReadAs.FOUND);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
