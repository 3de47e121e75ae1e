package org.dateline.ingest.parquet;

import io.airlift.compress.Decompressor;
import io.airlift.compress.lz4.Lz4Decompressor;
import io.airlift.compress.snappy.SnappyDecompressor;
import io.airlift.compress.zstd.ZstdDecompressor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/** How the pages of a column are packed: {@code CompressionCodec} of the format. */
enum Packing {
    UNCOMPRESSED(0) {
        @Override
        byte[] unpack(byte[] packed, int size) {
            return packed;
        }
    },
    SNAPPY(1) {
        @Override
        byte[] unpack(byte[] packed, int size) {
            return decompressed(new SnappyDecompressor(), packed, size);
        }
    },
    GZIP(2) {
        @Override
        byte[] unpack(byte[] packed, int size) throws IOException {
            try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(packed))) {
                return stream.readNBytes(size);
            }
        }
    },
    ZSTD(6) {
        @Override
        byte[] unpack(byte[] packed, int size) {
            return decompressed(new ZstdDecompressor(), packed, size);
        }
    },
    LZ4_RAW(7) {
        @Override
        byte[] unpack(byte[] packed, int size) {
            return decompressed(new Lz4Decompressor(), packed, size);
        }
    };

    private final int number;

    Packing(int number) {
        this.number = number;
    }

    static Packing of(long number) throws ParquetFault {
        for (Packing packing : values()) {
            if (packing.number == number) {
                return packing;
            }
        }
        throw new ParquetFault("packed in a way that is not read (codec " + number + ")");
    }

    /**
     * Unpacks a page.
     *
     * @param size how many bytes it is said to have; no more are unpacked
     * @return so many bytes at most
     * @throws RuntimeException of any kind if it is damaged
     */
    abstract byte[] unpack(byte[] packed, int size) throws IOException;

    private static byte[] decompressed(Decompressor decompressor, byte[] packed, int size) {
        byte[] unpacked = new byte[size];
        int length = decompressor.decompress(packed, 0, packed.length, unpacked, 0, size);
        return length == size ? unpacked : Arrays.copyOf(unpacked, length);
    }
}
