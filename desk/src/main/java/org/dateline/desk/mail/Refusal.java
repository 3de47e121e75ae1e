package org.dateline.desk.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server answers that does not take a message.
 *
 * @param code of three digits (RFC 5321)
 * @param text its words, without the recipient's address, behind an enhanced code (RFC 3463) if it gives one
 */
record Refusal(int code, String text) {

    private static final Pattern ENHANCED = Pattern.compile("\\b5\\.(\\d{1,3})\\.(\\d{1,3})\\b");
    private static final int ADDRESS = 1;
    private static final int POLICY = 7;
    /** Of codes about addresses, those about the sender's. */
    private static final Set<Integer> SENDER = Set.of(7, 8);

    private static final Set<Integer> MAILBOX = Set.of(550, 551, 553);
    private static final int TOO_BIG = 552;
    private static final List<String> POLICY_WORDS = words();

    private static List<String> words() {
        try (InputStream in = Objects.requireNonNull(Refusal.class.getResourceAsStream("policy-words.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether the server will never take mail for the recipient. A sender that it does not take mail from, or not without a
     * password, is a matter of settings, which somebody will change.
     */
    boolean isOfRecipient() {
        Matcher enhanced = ENHANCED.matcher(text);
        if (enhanced.find()) {
            int subject = Integer.parseInt(enhanced.group(1));
            if (subject == ADDRESS || subject == POLICY) {
                return subject == ADDRESS && !SENDER.contains(Integer.parseInt(enhanced.group(2)));
            }
        }
        String words = text.toLowerCase(Locale.ROOT);
        return MAILBOX.contains(code) && POLICY_WORDS.stream().noneMatch(words::contains);
    }

    /** Whether the server will never take this message, whoever it is for. */
    boolean isOfMessage() {
        return code == TOO_BIG;
    }
}
