package org.dateline.ingest.dictionary;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.core.dictionary.Dictionary;
import org.dateline.core.dictionary.DictionaryFault;
import org.dateline.core.dictionary.DictionaryReader;
import org.dateline.ingest.capture.Decoder;
import org.dateline.ingest.fault.InputFault;

/**
 * A dictionary with the bytes that it was read from.
 *
 * @param bytes must not be changed
 */
public record DictionaryFile(Dictionary dictionary, byte[] bytes) {

    /** The largest file that is taken for a dictionary, in bytes: 50 MB. */
    public static final int LARGEST = 50 * 1000 * 1000;

    /**
     * Reads a dictionary file. Bytes that are no UTF-8 are taken for Latin 1, in which these files often are.
     *
     * @throws InputFault if it cannot be read, or is no dictionary
     */
    public static DictionaryFile read(Path file) {
        byte[] bytes = bytesOf(file);
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == 0) {
                throw new InputFault(file.toString(), "no text: byte " + at + " is zero");
            }
        }
        try {
            return new DictionaryFile(DictionaryReader.read(String.valueOf(file.getFileName()), textOf(bytes)), bytes);
        } catch (DictionaryFault fault) {
            throw new InputFault(file.toString(), fault.reason());
        }
    }

    private static byte[] bytesOf(Path file) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw new InputFault(name, "a directory, not a file");
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw new InputFault(name, "larger than 50 MB, too large for a dictionary");
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw InputFault.unreadable(name, e);
        }
    }

    private static String textOf(byte[] bytes) {
        try {
            return Decoder.decode(bytes, null);
        } catch (Decoder.Undecodable e) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }
}
