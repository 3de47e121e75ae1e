package org.dateline.core.place;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A layer written in memory, for tests. */
final class WrittenLayer {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<byte[]> entries = new ArrayList<>();
    private final LayerWriter writer;

    WrittenLayer() {
        try {
            writer = new LayerWriter(out, entries::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    WrittenLayer place(PlaceRow row, String... alternates) {
        try {
            writer.place(row, List.of(alternates));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    WrittenLayer name(int id, String name, boolean alternate) {
        try {
            writer.name(id, name, alternate);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try {
            entries.sort(Arrays::compareUnsigned);
            for (byte[] entry : entries) {
                writer.entry(entry, 0, entry.length);
            }
            writer.end(Map.of("name", "test"));
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PlaceLayer layer() {
        return PlaceLayer.open(LayerBytes.of("test", bytes()));
    }

    /** The same bytes in buffers of 2 to the power of {@code bits}. */
    static LayerBytes segmented(byte[] bytes, int bits) {
        List<ByteBuffer> segments = new ArrayList<>();
        for (int at = 0; at < bytes.length; at += 1 << bits) {
            segments.add(ByteBuffer.wrap(Arrays.copyOfRange(bytes, at, Math.min(bytes.length, at + (1 << bits)))));
        }
        return new LayerBytes("test", segments, bits);
    }

    static PlaceRow settlement(int id, String name, String country, double latitude, double longitude, long people) {
        return new PlaceRow(
                id, name, PlaceKind.SETTLEMENT, country, "", "", new PlaceRow.Point(latitude, longitude), people);
    }
}
