package org.dateline.archive.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dateline.archive.input.Input;

/**
 * Files that are taken in together.
 *
 * @param portions the files, as tasks read them one portion each
 * @param isTable whether it is one file, a table that Spark reads by itself
 */
record Intake(List<List<Input>> portions, boolean isTable) {

    /** A portion of small files has so many bytes, and so many of them. */
    private static final long BYTES = 16_000_000;

    private static final int FILES = 200;

    Intake {
        portions = List.copyOf(portions);
    }

    /**
     * Cuts files into intakes, in order; a table is one by itself.
     *
     * @param width how many portions an intake has at most
     * @param isTable tells which are tables
     */
    static List<Intake> of(List<Input> inputs, int width, Predicate<Input> isTable) {
        List<Intake> intakes = new ArrayList<>();
        List<List<Input>> portions = new ArrayList<>();
        List<Input> portion = new ArrayList<>();
        long bytes = 0;
        for (Input input : inputs) {
            if (!portion.isEmpty() && (bytes + input.length() > BYTES || portion.size() == FILES)) {
                portions.add(List.copyOf(portion));
                portion.clear();
                bytes = 0;
            }
            if (portions.size() == width) {
                intakes.add(new Intake(portions, false));
                portions.clear();
            }
            if (isTable.test(input)) {
                intakes.add(new Intake(List.of(List.of(input)), true));
            } else {
                portion.add(input);
                bytes += input.length();
            }
        }
        if (!portion.isEmpty()) {
            portions.add(List.copyOf(portion));
        }
        if (!portions.isEmpty()) {
            intakes.add(new Intake(portions, false));
        }
        return intakes;
    }

    List<Input> inputs() {
        return portions.stream().flatMap(List::stream).toList();
    }

    /** One for each file. */
    List<String> notes() {
        return inputs().stream().map(CodedFiles::coded).toList();
    }

    String id() {
        return Input.hash(inputs().stream().map(Input::id).collect(Collectors.joining("\n")));
    }
}
