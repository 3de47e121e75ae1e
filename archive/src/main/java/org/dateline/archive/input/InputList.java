package org.dateline.archive.input;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.dateline.ingest.capture.FileName;
import org.dateline.ingest.fault.InputFault;

/** The files that somebody named, and those in the folders that he named. */
public final class InputList {

    private final Configuration hadoop;

    /** @param hadoop tells where file systems are */
    public InputList(Configuration hadoop) {
        this.hadoop = hadoop;
    }

    /** Where a name leads: a file of this machine, unless it names a file system as {@code hdfs://} and {@code s3a://} do. */
    public static Path path(String name) {
        try {
            return name.contains("://") ? new Path(name) : local(java.nio.file.Path.of(name));
        } catch (IllegalArgumentException e) {
            throw new InputFault(name, "no name of a file: " + e.getMessage());
        }
    }

    /** A folder's URI ends with a slash if it is there, and a path of Hadoop with none. */
    private static Path local(java.nio.file.Path file) {
        return new Path("file", null, file.toAbsolutePath().normalize().toUri().getPath());
    }

    /**
     * The files, in order; of a folder those that may hold articles, by name, also in folders below it.
     *
     * @param missing is told of a name of which there is none, or that cannot be read, and of a folder without any; of the others the files
     *     are given
     */
    public Inputs of(List<String> names, Consumer<InputFault> missing) {
        List<Input> inputs = new ArrayList<>();
        List<String> folders = new ArrayList<>();
        for (String name : names) {
            try {
                add(name, inputs, folders);
            } catch (InputFault fault) {
                missing.accept(fault);
            } catch (IOException e) {
                missing.accept(InputFault.unreadable(name, e));
            }
        }
        return new Inputs(inputs, folders);
    }

    private void add(String name, List<Input> inputs, List<String> folders) throws IOException {
        Path path = path(name);
        FileSystem files = path.getFileSystem(hadoop);
        FileStatus status = status(name, path, files);
        if (!status.isDirectory()) {
            inputs.add(input(name, status));
            return;
        }
        List<Input> found = new ArrayList<>();
        String folder = status.getPath().toUri().getPath();
        RemoteIterator<LocatedFileStatus> within = files.listFiles(path, true);
        while (within.hasNext()) {
            LocatedFileStatus file = within.next();
            String below = file.getPath().toUri().getPath().substring(folder.length());
            if (mayHoldArticles(below)) {
                String shown = (name.endsWith("/") ? name.substring(0, name.length() - 1) : name) + below;
                found.add(input(shown, file));
            }
        }
        if (found.isEmpty()) {
            throw new InputFault(name, "no pages, texts, JSON Lines, PDF files, archives or Parquet in this folder");
        }
        found.sort(Comparator.comparing(Input::name));
        inputs.addAll(found);
        folders.add(status.getPath().toString());
    }

    private static FileStatus status(String name, Path path, FileSystem files) throws IOException {
        try {
            return files.getFileStatus(path);
        } catch (FileNotFoundException e) {
            throw InputFault.missing(name);
        }
    }

    private static Input input(String name, FileStatus file) {
        return new Input(name, file.getPath().toString(), file.getLen(), file.getModificationTime());
    }

    private static boolean mayHoldArticles(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        // As Spark has it, a table whose name begins so is none.
        boolean hidden = FileName.isTable(name) && name.startsWith("_");
        return !hidden && FileName.mayHoldArticles(name);
    }
}
