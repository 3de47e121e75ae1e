package org.dateline.archive.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.dateline.ingest.fault.InputFault;

/**
 * The folder that a run writes. Whatever is in it under its final name is finished: all is written elsewhere and renamed, and renamed
 * before it is removed, since only a rename is one step.
 *
 * <ul>
 *   <li>{@code articles/day=…} the rows of all articles, and {@code articles/_batches}, which tells whose they are
 *   <li>{@code incidents/} the rows of all incidents, and {@code incidents/_batches}, which tells of which batches they are
 *   <li>{@code quarantine/} what was left out of the inputs as they were when they were coded last; not there if it is nothing
 *   <li>{@code _as} what codes it, and how, and the form of the folder
 *   <li>{@code _done/} what is known of the inputs, in notes that are numbered and stay: those of each intake that was coded, and
 *       those that are gone
 *   <li>{@code _taken/} for each intake that is being coded, its captures in chunks, and {@code _inputs}
 *   <li>{@code _coded/} for each batch whose rows are not yet among the articles, these, and {@code _chunks}
 *   <li>{@code _work/} what is being written; of no use to a run that comes later
 * </ul>
 */
final class OutputFolder {

    /** To be raised whenever rows get other columns, or what a later run goes on from another form. */
    private static final int FORM = 3;

    private static final String DONE = "_done";
    private static final String INPUTS = "_inputs";
    private static final String CHUNKS = "_chunks";
    private static final String BATCHES = "_batches";

    private static final String AS = "_as";

    /** What is to become {@code _as}; a folder with nothing else was ended before it was one. */
    private static final String AS_BEGUN = "_as-begun";

    /** What the command line holds while a run lasts, before this folder is asked for anything. */
    private static final String LOCK = "_lock";

    /** In {@code _work/}, what lay where something new is to lie; it comes back if that does not. */
    private static final String REPLACED = "replaced-";

    /** In {@code _work/}, what is being removed. */
    private static final String REMOVED = "removed-";

    private final FileSystem files;

    private final Path root;

    OutputFolder(Path root, Configuration hadoop) throws IOException {
        this.root = root;
        this.files = root.getFileSystem(hadoop);
    }

    /** A batch that is coded, and the chunks that are in it. */
    record Batch(String id, List<String> chunks) {
        Batch {
            chunks = List.copyOf(chunks);
        }
    }

    /**
     * Makes the folder, and tidies up what a run left that was ended in its midst.
     *
     * @param coded what codes it, and how
     * @throws InputFault if it was coded otherwise, or is of another form, since a folder holds what is coded alike; or if it
     *     holds something else, of which nothing may be replaced
     */
    void open(String coded) throws IOException {
        String now = coded + " (form " + FORM + ")";
        files.mkdirs(root);
        Path as = at(AS);
        if (files.exists(as)) {
            String before = String.join(" ", lines(as));
            if (!before.equals(now)) {
                throw refused("was coded by version " + before + ", and this is " + now + "; name another folder");
            }
        } else {
            if (!children(root).stream()
                    .allMatch(child ->
                            Set.of(LOCK, AS_BEGUN).contains(child.getPath().getName()))) {
                throw refused("is there and holds what archive has not written; name a new folder or an empty one");
            }
            write(at(AS_BEGUN), List.of(now));
            move(at(AS_BEGUN), as);
        }
        restore(articles());
        restore(incidents());
        restore(quarantine());
        files.delete(at("_work"), true);
        for (Batch batch : merged()) {
            remove(coded(batch.id()));
        }
    }

    private InputFault refused(String reason) {
        return new InputFault(
                root.toUri().getScheme().equals("file") ? root.toUri().getPath() : root.toString(), reason);
    }

    Path articles() {
        return at("articles");
    }

    Path incidents() {
        return at("incidents");
    }

    Path quarantine() {
        return at("quarantine");
    }

    Path taken(String intake) {
        return new Path(at("_taken"), intake);
    }

    Path coded(String batch) {
        return new Path(at("_coded"), batch);
    }

    Path work(String name) {
        return new Path(at("_work"), name);
    }

    private Path at(String name) {
        return new Path(root, name);
    }

    /** The files that are coded to their end. */
    CodedFiles codedFiles() throws IOException {
        List<String> notes = new ArrayList<>();
        for (Path note : notes()) {
            notes.addAll(lines(note));
        }
        return new CodedFiles(notes);
    }

    private List<Path> notes() throws IOException {
        return children(at(DONE)).stream().map(FileStatus::getPath).sorted().toList();
    }

    private void addNote(List<String> lines) throws IOException {
        Path note = work("note");
        write(note, lines);
        files.mkdirs(at(DONE));
        // None is ever taken away, so this is after all others.
        move(note, new Path(at(DONE), String.format(Locale.ROOT, "%09d", notes().size() + 1)));
    }

    /** The intakes that are not coded to their end. */
    List<String> intakes() throws IOException {
        return children(at("_taken")).stream()
                .map(folder -> folder.getPath().getName())
                .sorted()
                .toList();
    }

    /** An intake is complete. @param notes of {@link CodedFiles}, one for each of its files */
    void commitIntake(String intake, Path written, List<String> notes) throws IOException {
        write(new Path(written, INPUTS), notes);
        files.mkdirs(at("_taken"));
        move(written, taken(intake));
    }

    /** All of an intake is coded. A run that is ended in between does this again, before it takes in anything. */
    void endIntake(String intake) throws IOException {
        addNote(lines(new Path(taken(intake), INPUTS)));
        remove(taken(intake));
    }

    /** Files are not there any more; they are coded again if they come again. @param uris where Hadoop found them */
    void addGone(Collection<String> uris) throws IOException {
        addNote(uris.stream().map(CodedFiles::gone).toList());
    }

    /** All chunks that are coded. */
    Set<String> codedChunks() throws IOException {
        Set<String> chunks = new TreeSet<>();
        merged().forEach(batch -> chunks.addAll(batch.chunks()));
        unmerged().forEach(batch -> chunks.addAll(batch.chunks()));
        return chunks;
    }

    void commitBatch(Batch batch, Path written) throws IOException {
        write(new Path(written, CHUNKS), batch.chunks());
        files.mkdirs(at("_coded"));
        move(written, coded(batch.id()));
    }

    /** The batches whose rows are not yet among the articles. */
    List<Batch> unmerged() throws IOException {
        Set<String> merged = new HashSet<>();
        merged().forEach(batch -> merged.add(batch.id()));
        List<Batch> batches = new ArrayList<>();
        for (FileStatus folder : children(at("_coded"))) {
            String id = folder.getPath().getName();
            if (!merged.contains(id)) {
                batches.add(new Batch(id, lines(new Path(folder.getPath(), CHUNKS))));
            }
        }
        return batches;
    }

    /** The batches whose rows are among the articles. */
    List<Batch> merged() throws IOException {
        return batches(articles());
    }

    /** Tells whether the incidents are those of the articles that are there. */
    boolean hasIncidentsOfAll() throws IOException {
        return batches(incidents()).equals(merged());
    }

    private List<Batch> batches(Path of) throws IOException {
        List<Batch> batches = new ArrayList<>();
        Path list = new Path(of, BATCHES);
        if (files.exists(list)) {
            for (String line : lines(list)) {
                List<String> parts = List.of(line.split("\t"));
                batches.add(new Batch(parts.get(0), parts.subList(1, parts.size())));
            }
        }
        return batches;
    }

    boolean hasArticles() throws IOException {
        return files.exists(articles());
    }

    /** New articles take the place of the old ones. @param batches all whose rows are among them */
    void replaceArticles(Path written, Collection<Batch> batches) throws IOException {
        writeBatches(written, batches);
        replace(articles(), written);
        files.delete(at("_work"), true);
        remove(at("_coded"));
    }

    /** New incidents, of the articles that are there, take the place of the old ones. */
    void replaceIncidents(Path written) throws IOException {
        writeBatches(written, merged());
        replace(incidents(), written);
        files.delete(at("_work"), true);
    }

    boolean hasQuarantine() throws IOException {
        return files.exists(quarantine());
    }

    /** What is left out now takes the place of what was left out before. */
    void replaceQuarantine(Path written) throws IOException {
        replace(quarantine(), written);
        files.delete(replaced(quarantine()), true);
    }

    /** Nothing is left out any more. */
    void endQuarantine() throws IOException {
        remove(quarantine());
    }

    /** There are no incidents of the articles that are there. */
    void endIncidents() throws IOException {
        remove(incidents());
    }

    private void replace(Path old, Path written) throws IOException {
        if (files.exists(old)) {
            move(old, replaced(old));
        }
        move(written, old);
    }

    /** Puts back what was moved away and not replaced. */
    private void restore(Path old) throws IOException {
        if (!files.exists(old) && files.exists(replaced(old))) {
            move(replaced(old), old);
        }
    }

    private Path replaced(Path old) {
        return work(REPLACED + old.getName());
    }

    private void writeBatches(Path to, Collection<Batch> batches) throws IOException {
        write(
                new Path(to, BATCHES),
                batches.stream()
                        .map(batch -> batch.id() + "\t" + String.join("\t", batch.chunks()))
                        .toList());
    }

    /** Takes something away as a whole. What a run leaves of it that is ended in between is in {@code _work/}. */
    private void remove(Path old) throws IOException {
        if (files.exists(old)) {
            Path removed = work(REMOVED + old.getName());
            files.mkdirs(removed.getParent());
            files.delete(removed, true);
            move(old, removed);
            files.delete(removed, true);
        }
    }

    private void move(Path from, Path to) throws IOException {
        if (!files.rename(from, to)) {
            throw new IOException("cannot rename " + from + " to " + to);
        }
    }

    private List<FileStatus> children(Path folder) throws IOException {
        if (!files.exists(folder)) {
            return List.of();
        }
        List<FileStatus> found = new ArrayList<>();
        for (FileStatus child : files.listStatus(folder)) {
            if (!child.getPath().getName().startsWith(".")) {
                found.add(child);
            }
        }
        return found;
    }

    private List<String> lines(Path file) throws IOException {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(files.open(file), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isEmpty()).toList();
        }
    }

    private void write(Path file, List<String> lines) throws IOException {
        try (OutputStream out = files.create(file, true)) {
            out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}
