package org.dateline.core.place;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * GeoNames' places in primitive arrays, found by binary search over the keys of their names.
 *
 * <p>The resource's format is told in {@code core/src/main/gazetteer/FORMAT.md}. Holds about 20 MB;
 * places are made when asked for. Thread-safe.
 */
final class PackedPlaces {

    private static final int MAGIC = 0x444c475a;
    private static final int VERSION = 1;
    private static final double DEGREE = 1e4;
    private static final PlaceKind[] KINDS = PlaceKind.values();

    private final Texts countries;
    private final Texts admin1Codes;
    private final Texts admin1Names;
    private final Texts admin2Codes;
    private final Texts admin2Names;
    private final Texts names;
    private final int[] ids;
    private final int[] latitudes;
    private final int[] longitudes;
    private final int[] populations;
    private final int[] admin1;
    private final int[] admin2;
    private final byte[] kinds;
    private final byte[] countryNumbers;
    private final Texts keys;
    private final int[] starts;
    private final int[] postings;

    private PackedPlaces(Sections sections) {
        countries = sections.texts();
        admin1Codes = sections.texts();
        admin1Names = sections.texts();
        admin2Codes = sections.texts();
        admin2Names = sections.texts();
        names = sections.texts();
        ids = sections.integers();
        latitudes = sections.integers();
        longitudes = sections.integers();
        populations = sections.integers();
        admin1 = sections.integers();
        admin2 = sections.integers();
        kinds = sections.next();
        countryNumbers = sections.next();
        keys = sections.texts();
        starts = starts(sections.next());
        postings = sections.integers();
    }

    /** Reads the resource that stands beside this class. */
    static PackedPlaces load() {
        try (InputStream stream = PackedPlaces.class.getResourceAsStream("geonames.bin")) {
            if (stream == null) {
                throw new IllegalStateException("no gazetteer on the class path: geonames.bin");
            }
            return new PackedPlaces(new Sections(new DataInputStream(new BufferedInputStream(stream, 1 << 16))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return ids.length;
    }

    /** The places with a key, the most populous first, at most so many. */
    List<Candidate> find(String key, int limit) {
        int found = keys.find(key);
        if (found < 0) {
            return List.of();
        }
        int end = Math.min(starts[found + 1], starts[found] + limit);
        List<Candidate> candidates = new ArrayList<>(end - starts[found]);
        for (int i = starts[found]; i < end; i++) {
            candidates.add(candidate(postings[i] >> 1, (postings[i] & 1) == 1));
        }
        return candidates;
    }

    boolean contains(String key) {
        return keys.find(key) >= 0;
    }

    private Candidate candidate(int number, boolean alternate) {
        PlaceKind kind = KINDS[kinds[number]];
        boolean isAdmin1 = kind == PlaceKind.ADMIN1;
        boolean isAdmin2 = kind == PlaceKind.ADMIN2;
        @Nullable String admin1Name = admin1[number] == 0 ? null : admin1Names.get(admin1[number] - 1);
        @Nullable String admin2Name = admin2[number] == 0 ? null : admin2Names.get(admin2[number] - 1);
        String name = isAdmin1 && admin1Name != null
                ? admin1Name
                : isAdmin2 && admin2Name != null ? admin2Name : names.get(number);
        Place place = new Place(
                name,
                id(number, kind),
                countries.get(countryNumbers[number] & 0xff),
                isAdmin1 ? null : admin1Name,
                isAdmin1 || isAdmin2 ? null : admin2Name,
                latitudes[number] / DEGREE,
                longitudes[number] / DEGREE,
                kind.precision());
        return new Candidate(place, kind, populations[number], alternate);
    }

    private @Nullable String id(int number, PlaceKind kind) {
        return switch (kind) {
            case ADMIN1 -> "admin1:" + admin1Codes.get(admin1[number] - 1);
            case ADMIN2 -> "admin2:" + admin2Codes.get(admin2[number] - 1);
            default -> ids[number] == 0 ? null : "geonames:" + ids[number];
        };
    }

    private static int[] starts(byte[] lengths) {
        int[] starts = new int[lengths.length + 1];
        for (int i = 0; i < lengths.length; i++) {
            starts[i + 1] = starts[i] + (lengths[i] & 0xff);
        }
        return starts;
    }

    /** Texts in one pool of UTF-8. */
    private static final class Texts {
        private final int[] starts;
        private final byte[] pool;

        Texts(byte[] lengths, byte[] pool) {
            this.starts = PackedPlaces.starts(lengths);
            this.pool = pool;
        }

        String get(int number) {
            return new String(pool, starts[number], starts[number + 1] - starts[number], StandardCharsets.UTF_8);
        }

        /** The number of an ASCII text, the texts being in byte order; negative if there is none. */
        int find(String key) {
            int low = 0;
            int high = starts.length - 2;
            while (low <= high) {
                int middle = (low + high) >>> 1;
                int order = compare(middle, key);
                if (order == 0) {
                    return middle;
                }
                if (order < 0) {
                    low = middle + 1;
                } else {
                    high = middle - 1;
                }
            }
            return -1;
        }

        private int compare(int number, String key) {
            int start = starts[number];
            int length = starts[number + 1] - start;
            for (int i = 0; i < length && i < key.length(); i++) {
                int difference = pool[start + i] - key.charAt(i);
                if (difference != 0) {
                    return difference;
                }
            }
            return length - key.length();
        }
    }

    /** The resource's sections, in their order. */
    private static final class Sections {
        private static final int COUNT = 24;
        private final byte[][] sections = new byte[COUNT][];
        private int next;

        Sections(DataInputStream in) throws IOException {
            if (in.readInt() != MAGIC || in.readInt() != VERSION) {
                throw new IOException("not a gazetteer of version " + VERSION);
            }
            int[] lengths = new int[COUNT];
            for (int i = 0; i < COUNT; i++) {
                lengths[i] = in.readInt();
            }
            for (int i = 0; i < COUNT; i++) {
                sections[i] = in.readNBytes(lengths[i]);
            }
        }

        byte[] next() {
            return sections[next++];
        }

        Texts texts() {
            byte[] lengths = next();
            return new Texts(lengths, next());
        }

        int[] integers() {
            byte[] planes = next();
            int count = planes.length / 4;
            int[] values = new int[count];
            for (int i = 0; i < count; i++) {
                values[i] = planes[i] << 24
                        | (planes[count + i] & 0xff) << 16
                        | (planes[2 * count + i] & 0xff) << 8
                        | planes[3 * count + i] & 0xff;
            }
            return values;
        }
    }
}
