package org.dateline.corenlp;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.corenlp.depparse.PackedParserModel;
import org.dateline.corenlp.names.PackedNameModel;
import org.dateline.corenlp.tags.PackedTaggerModel;

/**
 * Packs the models, when the project is built, into the folder of its classes. Does nothing for models that are packed
 * there by the same code from the same release of CoreNLP.
 */
final class PackModels {

    private interface Packing {
        void pack(OutputStream out) throws IOException;
    }

    private static final Map<String, Packing> MODELS = Map.of(
            PackedParserModel.RESOURCE, PackedParserModel::pack,
            PackedNameModel.RESOURCE, PackedNameModel::pack,
            PackedTaggerModel.RESOURCE, PackedTaggerModel::pack);

    private PackModels() {}

    /** @param arguments the folder of the classes, a folder for notes of what was done, and the release of CoreNLP */
    public static void main(String[] arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        Path notes = Files.createDirectories(Path.of(arguments[1]));
        for (Map.Entry<String, Packing> model : MODELS.entrySet()) {
            String name = model.getKey().substring(1);
            Path packed = classes.resolve(name);
            Path note = notes.resolve(name.replace('/', '.') + ".sha256");
            String made = arguments[2] + " " + digest(packed.resolveSibling("."));
            if (!Files.exists(packed)
                    || !Files.exists(note)
                    || !Files.readString(note).equals(made)) {
                Files.deleteIfExists(note);
                try (OutputStream out = Files.newOutputStream(packed)) {
                    model.getValue().pack(out);
                }
                Files.writeString(note, made);
            }
        }
    }

    /** Over the code that packs, which lies beside what it packs, and the code of the tables. */
    private static String digest(Path code) throws IOException {
        MessageDigest digest = sha256();
        for (Path folder : List.of(code, code.resolve("../packing"))) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".class"))
                        .sorted()
                        .toList()) {
                    digest.update(Files.readAllBytes(file));
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
