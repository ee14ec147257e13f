package io.github.medpay.data.table;

import java.nio.ByteBuffer;

/** Makes the checksums of a table right again after its sections were changed, so that decoding is reached. */
public final class Seal {

    private Seal() {}

    /**
     * Flips bytes of the sections and makes the checksums right again.
     *
     * @param table a sound table
     * @param place where; taken modulo the length of the sections
     * @param flips what each byte is xored with
     * @return another table, sound as a container
     */
    public static byte[] flip(byte[] table, int place, byte[] flips) {
        byte[] file = table.clone();
        int directoryEnd = TableFormat.PREAMBLE + ByteBuffer.wrap(file).getInt(TableFormat.PREAMBLE - 4);
        int first = directoryEnd + TableFormat.CHECKSUM;
        int length = file.length - TableFormat.CHECKSUM - first;
        for (int i = 0; i < flips.length; i++) {
            file[first + Math.floorMod(place + i, length)] ^= flips[i];
        }
        sealSections(file, directoryEnd, first);
        ByteBuffer bytes = ByteBuffer.wrap(file);
        bytes.putInt(directoryEnd, TableFormat.checksum(file, 0, directoryEnd));
        int end = file.length - TableFormat.CHECKSUM;
        bytes.putInt(end, TableFormat.checksum(file, 0, end));
        return file;
    }

    private static void sealSections(byte[] file, int directoryEnd, int first) {
        ByteBuffer bytes = ByteBuffer.wrap(file, TableFormat.PREAMBLE, directoryEnd - TableFormat.PREAMBLE);
        skip(bytes, varint(bytes));
        int count = varint(bytes);
        int from = first;
        for (int i = 0; i < count; i++) {
            skip(bytes, varint(bytes));
            skip(bytes, 1);
            varint(bytes);
            int length = varint(bytes);
            bytes.putInt(TableFormat.checksum(file, from, length));
            from += length;
        }
        if (bytes.hasRemaining()) {
            throw new IllegalArgumentException("the directory is longer than its sections");
        }
    }

    private static void skip(ByteBuffer bytes, int length) {
        bytes.position(bytes.position() + length);
    }

    private static int varint(ByteBuffer bytes) {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes.get();
            value |= (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }
}
