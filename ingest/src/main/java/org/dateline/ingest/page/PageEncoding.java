package org.dateline.ingest.page;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.ingest.capture.Decoder;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a page: by its byte order mark, what the caller was told, its own {@code <meta>}, else as UTF-8
 * or windows-1252. A page that declares a one-byte encoding and is valid UTF-8 all the same is UTF-8.
 *
 * <p>A few broken bytes in a long page become U+FFFD; with more it is not decodable.
 */
final class PageEncoding {

    /** The HTML standard asks for the first 1024 bytes; pages put it later. */
    private static final int PRESCAN = 8192;

    private static final int BYTES_PER_BROKEN = 1000;

    private static final Pattern META =
            Pattern.compile("(?is)<meta\\s[^>]*?charset\\s*+=\\s*+[\"']?+\\s*+([\\w.:-]++)");

    private PageEncoding() {}

    static String decode(byte[] bytes, @Nullable Charset told) throws Decoder.Undecodable {
        Optional<Charset> declared = told == null ? declared(bytes) : Optional.empty();
        try {
            if (declared.isEmpty() || isOneByte(declared.get())) {
                return oneByteUnlessUtf8(bytes, told, declared.orElse(null));
            }
            return Decoder.decode(bytes, declared.get());
        } catch (Decoder.Undecodable e) {
            return leniently(bytes, declared.orElse(told == null ? StandardCharsets.UTF_8 : told), e);
        }
    }

    private static String oneByteUnlessUtf8(byte[] bytes, @Nullable Charset told, @Nullable Charset declared)
            throws Decoder.Undecodable {
        if (told != null || declared == null) {
            return Decoder.decode(bytes, told);
        }
        try {
            return Decoder.decode(bytes, StandardCharsets.UTF_8);
        } catch (Decoder.Undecodable e) {
            return Decoder.decode(bytes, declared);
        }
    }

    static boolean isOneByte(Charset charset) {
        return charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1.0f;
    }

    /** Latin 1 and ASCII are names for windows-1252 on the web. */
    static Charset asPagesMean(Charset named) {
        boolean isLatin = named.equals(StandardCharsets.ISO_8859_1) || named.equals(StandardCharsets.US_ASCII);
        return isLatin ? Decoder.WINDOWS_1252 : named;
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, PRESCAN), StandardCharsets.ISO_8859_1);
        Matcher matcher = META.matcher(head);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String name = matcher.group(1).toLowerCase(Locale.ROOT);
        if (name.startsWith("utf-16") || name.equals("unicode")) {
            return Optional.of(StandardCharsets.UTF_8); // the bytes of this line were ASCII
        }
        try {
            return Optional.of(asPagesMean(Charset.forName(name)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static String leniently(byte[] bytes, Charset charset, Decoder.Undecodable fault)
            throws Decoder.Undecodable {
        if (charset.equals(StandardCharsets.UTF_8)) {
            try {
                return Decoder.decode(bytes, null);
            } catch (Decoder.Undecodable e) {
                // mostly UTF-8: the broken bytes are counted below
            }
        }
        String text = new String(bytes, charset);
        long broken = text.chars().filter(c -> c == '\ufffd').count();
        if (broken * BYTES_PER_BROKEN > bytes.length + BYTES_PER_BROKEN) {
            throw fault;
        }
        return text;
    }
}
