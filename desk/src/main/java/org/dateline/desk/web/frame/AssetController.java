package org.dateline.desk.web.frame;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives the built styles, islands, fonts and shapes. Their names change with their content, so they are kept for a year. */
@RestController
public class AssetController {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*");

    private static final Map<String, MediaType> TYPES = Map.of(
            "js", MediaType.parseMediaType("text/javascript;charset=UTF-8"),
            "css", MediaType.parseMediaType("text/css;charset=UTF-8"),
            "json", MediaType.APPLICATION_JSON,
            "svg", MediaType.parseMediaType("image/svg+xml"),
            "woff2", MediaType.parseMediaType("font/woff2"));

    @GetMapping("/assets/{name}")
    ResponseEntity<Resource> asset(@PathVariable String name) {
        MediaType type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        Resource file = new ClassPathResource(Assets.FOLDER + name);
        if (type == null || !NAME.matcher(name).matches() || !file.exists()) {
            return ResponseEntity.notFound().build();
        }
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .body(file);
    }
}
