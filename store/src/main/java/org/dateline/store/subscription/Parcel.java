package org.dateline.store.subscription;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * What is sent, kept so that each try sends the same.
 *
 * @param through the last entry of the ledger that it tells of
 * @param told what its reader knows of each item once it is sent
 * @param bytes what is sent; not copied, nobody changes them
 */
@SuppressWarnings("ArrayRecordComponent")
public record Parcel(int through, Map<String, String> told, byte[] bytes) {

    public Parcel {
        told = Map.copyOf(told);
    }

    byte[] packed() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(packed))) {
            out.writeInt(told.size());
            for (Map.Entry<String, String> item : told.entrySet()) {
                write(out, item.getKey().getBytes(StandardCharsets.UTF_8));
                write(out, item.getValue().getBytes(StandardCharsets.UTF_8));
            }
            write(out, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static Parcel unpacked(int through, byte[] packed) {
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
            Map<String, String> told = new LinkedHashMap<>();
            int items = in.readInt();
            for (int i = 0; i < items; i++) {
                String id = new String(read(in), StandardCharsets.UTF_8);
                told.put(id, new String(read(in), StandardCharsets.UTF_8));
            }
            return new Parcel(through, told, read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }
}
