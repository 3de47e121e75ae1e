package org.dateline.archive.input;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody named that is there.
 *
 * @param files in order, those in the folders among them; each once, however often it was named
 * @param folders where Hadoop finds each, without a slash at the end
 */
public record Inputs(List<Input> files, List<String> folders) {

    public Inputs {
        Map<String, Input> once = new LinkedHashMap<>();
        files.forEach(file -> once.putIfAbsent(file.uri(), file));
        files = List.copyOf(once.values());
        folders = List.copyOf(folders);
    }
}
