package org.dateline.store.ledger;

import static org.dateline.store.database.FixedSql.value;
import static org.dateline.store.schema.tables.Content.CONTENT;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterInputStream;
import java.util.zip.Inflater;
import org.dateline.store.database.FixedSql;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** Bytes by their digest, kept deflated and only once. Stateless. */
public final class Contents {

    private static final int BUFFER = 1 << 14;

    private static final FixedSql INSERT = FixedSql.of(DSL.insertInto(CONTENT)
            .columns(CONTENT.ID, CONTENT.SHA256, CONTENT.SIZE, CONTENT.PACKED)
            .values(value(CONTENT.ID), value(CONTENT.SHA256), value(CONTENT.SIZE), value(CONTENT.PACKED)));
    private static final FixedSql LAST =
            FixedSql.of(DSL.select(DSL.max(CONTENT.ID)).from(CONTENT));
    private static final FixedSql OF_DIGEST =
            FixedSql.of(DSL.select(CONTENT.ID).from(CONTENT).where(CONTENT.SHA256.eq(value(CONTENT.SHA256))));
    private static final FixedSql OF_ID = FixedSql.of(DSL.select(CONTENT.SHA256, CONTENT.SIZE, CONTENT.PACKED)
            .from(CONTENT)
            .where(CONTENT.ID.eq(value(CONTENT.ID))));

    /** Keeps bytes, unless they are kept already. @return the number by which tables name them */
    public int put(DSLContext sql, byte[] bytes) {
        String digest = Chain.digest(bytes);
        Optional<Integer> kept = findId(sql, digest);
        if (kept.isPresent()) {
            return kept.get();
        }
        // The greatest of an empty table reads as zero.
        int id = LAST.numbers(sql).get(0) + 1;
        INSERT.execute(sql, id, digest, bytes.length, deflated(bytes));
        return id;
    }

    public Optional<Integer> findId(DSLContext sql, String digest) {
        return OF_DIGEST.numbers(sql, digest).stream().findFirst();
    }

    /**
     * The bytes of a number.
     *
     * @throws BrokenContent if they are missing, or not what was kept
     */
    public byte[] get(DSLContext sql, int id) {
        record Kept(String digest, int size, byte[] packed) {}
        return OF_ID.find(sql, row -> new Kept(row.getString(1), row.getInt(2), row.getBytes(3)), id)
                .map(kept -> checked(kept.digest(), kept.size(), kept.packed()))
                .orElseThrow(() -> new BrokenContent("number " + id + " is missing"));
    }

    /**
     * The bytes of a digest.
     *
     * @throws BrokenContent if they are missing, or not what was kept
     */
    public byte[] get(DSLContext sql, String digest) {
        return get(sql, findId(sql, digest).orElseThrow(() -> new BrokenContent(digest + " is missing")));
    }

    private static byte[] checked(String digest, int size, byte[] packed) {
        byte[] bytes;
        try {
            bytes = inflated(packed, size);
        } catch (DataFormatException e) {
            throw new BrokenContent(digest + " cannot be unpacked");
        }
        if (bytes.length != size || !Chain.digest(bytes).equals(digest)) {
            throw new BrokenContent(digest + " has other bytes than its digest tells");
        }
        return bytes;
    }

    private static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED + 2, true);
        try (DeflaterInputStream stream = new DeflaterInputStream(new ByteArrayInputStream(bytes), deflater, BUFFER)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("memory can be read", e);
        } finally {
            deflater.end();
        }
    }

    private static byte[] inflated(byte[] packed, int size) throws DataFormatException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            ByteArrayOutputStream out = new ByteArrayOutputStream(Math.max(0, Math.min(size, 1 << 20)));
            byte[] buffer = new byte[BUFFER];
            while (!inflater.finished() && out.size() <= size) {
                int read = inflater.inflate(buffer);
                if (read == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new DataFormatException("it ends too early");
                }
                out.write(buffer, 0, read);
            }
            return out.toByteArray();
        } finally {
            inflater.end();
        }
    }
}
