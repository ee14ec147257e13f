package io.github.medpay.data.table;

import java.util.zip.CRC32C;

/** The constants of the container, and its checksum (docs/format.md). */
final class TableFormat {

    /** The first eight bytes: {@code MEDPAYTB} in ASCII. */
    static final long MAGIC = 0x4D45_4450_4159_5442L;

    /** The version of the format that this code writes, and the only one that it reads. */
    static final int VERSION = 1;

    /** Magic, version, length of the file, length of the directory. */
    static final int PREAMBLE = 8 + 4 + 4 + 4;

    static final int CHECKSUM = 4;

    private TableFormat() {}

    static int checksum(byte[] bytes, int from, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }
}
