package org.dateline.corenlp.packing;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes tables one after the other, as {@link PackedReader} reads them. All numbers are big-endian. */
public final class PackedWriter implements Closeable {

    static final int MAGIC = 0x444c4d50;

    private final DataOutputStream out;

    /**
     * @param kind what the tables are, with the version of their order
     * @throws IOException if it cannot be written
     */
    public PackedWriter(OutputStream out, String kind) throws IOException {
        this.out = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
        this.out.writeInt(MAGIC);
        text(kind);
    }

    public void number(int number) throws IOException {
        out.writeInt(number);
    }

    public void text(String text) throws IOException {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    public void texts(List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            text(text);
        }
    }

    public void ints(int[] values) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length);
        bytes.asIntBuffer().put(values);
        out.writeInt(values.length);
        out.write(bytes.array());
    }

    public void doubles(double[] values) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(8 * values.length);
        bytes.asDoubleBuffer().put(values);
        out.writeInt(values.length);
        out.write(bytes.array());
    }

    public void floats(float[] values) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length);
        bytes.asFloatBuffer().put(values);
        out.writeInt(values.length);
        out.write(bytes.array());
    }

    /** @param rows of any widths */
    public void rows(float[][] rows) throws IOException {
        out.writeInt(rows.length);
        for (float[] row : rows) {
            floats(row);
        }
    }

    public void longs(long[] values) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(8 * values.length);
        bytes.asLongBuffer().put(values);
        out.writeInt(values.length);
        out.write(bytes.array());
    }

    public void bytes(byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
