package org.dateline.desk.web.frame;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** The built styles and islands: what each is called, by the source that it was made of. */
public final class Assets {

    /** Where they lie on the class path. */
    static final String FOLDER = "/org/dateline/desk/web/assets/";

    private static final String ADDRESS = "/assets/";

    private final Map<String, String> files;

    private Assets(Map<String, String> files) {
        this.files = Map.copyOf(files);
    }

    /** Reads the list that the build wrote. */
    public static Assets load() {
        Map<String, String> files = new TreeMap<>();
        try (InputStream manifest =
                Objects.requireNonNull(Assets.class.getResourceAsStream(FOLDER + "manifest.json"), "no assets")) {
            for (Map.Entry<String, JsonNode> entry :
                    new ObjectMapper().readTree(manifest).properties()) {
                files.put(entry.getKey(), entry.getValue().path("file").asText());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Assets(files);
    }

    /**
     * The address of what was built of a source.
     *
     * @param source its path in the folder of web sources
     */
    public String address(String source) {
        return ADDRESS + Objects.requireNonNull(files.get(source), source);
    }

    /**
     * Opens what was built of a source; empty if nothing was.
     *
     * @param source its path in the folder of web sources
     */
    public Optional<InputStream> open(String source) {
        return Optional.ofNullable(files.get(source)).map(file -> Assets.class.getResourceAsStream(FOLDER + file));
    }

    /** The font file of a face, to be loaded early. */
    public String font(String face) {
        return files.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(face + ".woff2"))
                .map(entry -> ADDRESS + entry.getValue())
                .findFirst()
                .orElseThrow();
    }
}
