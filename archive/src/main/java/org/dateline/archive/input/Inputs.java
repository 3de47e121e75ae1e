package org.dateline.archive.input;

import java.util.List;

/**
 * What somebody named that is there.
 *
 * @param files in order, those in the folders among them
 * @param folders where Hadoop finds each, without a slash at the end
 */
public record Inputs(List<Input> files, List<String> folders) {

    public Inputs {
        files = List.copyOf(files);
        folders = List.copyOf(folders);
    }
}
