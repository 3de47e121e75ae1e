package org.dateline.corenlp.packing;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link PackedWriter} wrote, in the same order. */
public final class PackedReader implements Closeable {

    private final DataInputStream in;

    /**
     * @param kind what the tables must be
     * @throws IOException if it cannot be read, or holds something else
     */
    public PackedReader(InputStream in, String kind) throws IOException {
        this.in = new DataInputStream(new BufferedInputStream(in, 1 << 16));
        if (this.in.readInt() != PackedWriter.MAGIC) {
            throw new IOException("no packed tables");
        }
        String found = text();
        if (!found.equals(kind)) {
            throw new IOException("packed tables of " + found + " where those of " + kind + " were looked for");
        }
    }

    public int number() throws IOException {
        return in.readInt();
    }

    public String text() throws IOException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    public List<String> texts() throws IOException {
        int size = in.readInt();
        List<String> texts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            texts.add(text());
        }
        return texts;
    }

    public int[] ints() throws IOException {
        int[] values = new int[in.readInt()];
        ByteBuffer.wrap(bytes(4 * values.length)).asIntBuffer().get(values);
        return values;
    }

    public byte[] bytes() throws IOException {
        return bytes(in.readInt());
    }

    public double[] doubles() throws IOException {
        double[] values = new double[in.readInt()];
        ByteBuffer.wrap(bytes(8 * values.length)).asDoubleBuffer().get(values);
        return values;
    }

    public float[] floats() throws IOException {
        float[] values = new float[in.readInt()];
        ByteBuffer.wrap(bytes(4 * values.length)).asFloatBuffer().get(values);
        return values;
    }

    public float[][] rows() throws IOException {
        float[][] rows = new float[in.readInt()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = floats();
        }
        return rows;
    }

    public long[] longs() throws IOException {
        long[] values = new long[in.readInt()];
        ByteBuffer.wrap(bytes(8 * values.length)).asLongBuffer().get(values);
        return values;
    }

    private byte[] bytes(int count) throws IOException {
        byte[] bytes = new byte[count];
        in.readFully(bytes);
        return bytes;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
