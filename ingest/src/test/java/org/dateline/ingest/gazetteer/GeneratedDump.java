package org.dateline.ingest.gazetteer;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;

/**
 * Writes a dump of made-up places as large as one likes, for measuring by hand: {@code java -cp
 * ingest/target/test-classes org.dateline.ingest.gazetteer.GeneratedDump ROWS SEED FILE}. Classes of features, lengths
 * of names and counts of alternates are about those of GeoNames' allCountries.
 */
final class GeneratedDump {

    private static final String[] SYLLABLES = {
        "ka", "ra", "shi", "bul", "pol", "dar", "ghaz", "mi", "no", "vsk", "ville", "ton", "pur", "abad", "kun", "del",
        "San ", "El ", "Al ", "Ma", "Che", "Lo", "zé", "žin", "Ōt", "ber", "ham", "stad", "quin", "to", "rro", "las"
    };

    /** Of twenty rows, as many as stand here are of a feature. */
    private static final String[] FEATURES = {
        "P\tPPL",
        "P\tPPL",
        "P\tPPL",
        "P\tPPL",
        "P\tPPL",
        "P\tPPL",
        "P\tPPLA3",
        "P\tPPLX",
        "S\tFRM",
        "S\tSCH",
        "S\tHTL",
        "S\tAIRP",
        "T\tMT",
        "T\tHLL",
        "T\tISL",
        "H\tSTM",
        "H\tSTM",
        "H\tLK",
        "L\tLCTY",
        "A\tADM4"
    };

    private static final String[] COUNTRIES = {"AF", "PK", "UA", "RU", "SD", "CO", "MX", "US", "CN", "IN"};

    private final Random random;

    private GeneratedDump(long seed) {
        this.random = new Random(seed);
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        int syllables = 2 + random.nextInt(4);
        for (int i = 0; i < syllables; i++) {
            name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString().strip();
    }

    private String alternates() {
        StringBuilder all = new StringBuilder();
        int count = random.nextInt(3) == 0 ? random.nextInt(7) : 0;
        for (int i = 0; i < count; i++) {
            all.append(i == 0 ? "" : ",").append(random.nextInt(3) == 0 ? "Кишлак " + random.nextInt(1000) : name());
        }
        return all.toString();
    }

    private String row(int id) {
        String name = name();
        String ascii = name.replace("é", "e").replace("ž", "z").replace("Ō", "O");
        boolean inhabited = random.nextInt(12) == 0;
        return String.join(
                "\t",
                String.valueOf(id),
                name,
                ascii,
                alternates(),
                String.format(Locale.ROOT, "%.5f", random.nextDouble() * 170 - 85),
                String.format(Locale.ROOT, "%.5f", random.nextDouble() * 360 - 180),
                FEATURES[random.nextInt(FEATURES.length)],
                COUNTRIES[random.nextInt(COUNTRIES.length)],
                "",
                String.format(Locale.ROOT, "%02d", random.nextInt(34)),
                String.valueOf(1000 + random.nextInt(400)),
                "",
                "",
                String.valueOf(inhabited ? (long) Math.exp(random.nextDouble() * 14) : 0),
                "",
                String.valueOf(random.nextInt(3000)),
                "Asia/Kabul",
                "2020-01-01");
    }

    public static void main(String[] arguments) throws IOException {
        int rows = Integer.parseInt(arguments[0]);
        GeneratedDump dump = new GeneratedDump(Long.parseLong(arguments[1]));
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[2]), StandardCharsets.UTF_8)) {
            for (int i = 0; i < rows; i++) {
                out.write(dump.row(20_000_000 + i));
                out.write('\n');
            }
        }
    }
}
