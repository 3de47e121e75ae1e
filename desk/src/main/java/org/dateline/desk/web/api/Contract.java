package org.dateline.desk.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What the interface promises: {@code openapi.yaml}, which is written by hand and comes before the code.
 *
 * @param yaml the document as it stands in its file
 * @param document the same as JSON
 */
record Contract(String yaml, JsonNode document) {

    private static final String FILE = "openapi.yaml";

    /** Reads the file that comes with the program. */
    static Contract load() {
        try (InputStream file = Objects.requireNonNull(Contract.class.getResourceAsStream(FILE), FILE)) {
            String yaml = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
            return new Contract(yaml, new ObjectMapper().valueToTree(read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
