package org.dateline.ingest.gazetteer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small dumps in the forms of GeoNames, of places that are made up. */
final class Dumps {

    static final String VILLAGE = place(9_000_001, "Tangi Balākh", "Tangi Balakh", "P", "PPL", "AF", "23", 0);
    static final String DAM = place(9_000_002, "Sorkhab Dam", "Sorkhab Dam", "S", "DAM", "AF", "23", 0);
    static final String HOTEL = place(9_000_003, "Hotel Balakh", "Hotel Balakh", "S", "HTL", "AF", "23", 0);

    private Dumps() {}

    static String place(
            int id,
            String name,
            String ascii,
            String featureClass,
            String code,
            String country,
            String admin1,
            long people) {
        return String.join(
                "\t",
                String.valueOf(id),
                name,
                ascii,
                ascii + "abad,Кишлак",
                "31.5",
                "65.25",
                featureClass,
                code,
                country,
                "",
                admin1,
                "",
                "",
                "",
                String.valueOf(people),
                "",
                "1000",
                "Asia/Kabul",
                "2020-01-01");
    }

    static Path text(Path folder, String name, String... lines) {
        try {
            return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path zip(Path folder, String name, String... entries) {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            for (int i = 0; i < entries.length; i += 2) {
                out.putNextEntry(new ZipEntry(entries[i]));
                out.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder.resolve(name);
    }

    static Path gzip(Path folder, String name, byte[] chunk, int times) {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            for (int i = 0; i < times; i++) {
                out.write(chunk);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder.resolve(name);
    }
}
