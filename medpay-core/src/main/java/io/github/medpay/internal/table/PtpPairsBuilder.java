package io.github.medpay.internal.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Makes {@link PtpPairs} of pairs in any order of column 2 codes, column 1 code by column 1 code. */
public final class PtpPairsBuilder {

    private static final int MOST = 65_535;

    private final int codes;
    private final char[] block;
    private final char[] row;
    private final Pieces pages = new Pieces("pages", PtpPairs.PAGE);
    private final Pieces blocks = new Pieces("blocks", PtpPairs.PAGES);
    private int columnOne;

    /**
     * A builder without pairs.
     *
     * @param codes how many codes there are, at most 65,535
     */
    public PtpPairsBuilder(int codes) {
        if (codes < 0 || codes > MOST) {
            throw new IllegalArgumentException("from 0 to " + MOST + " codes, not " + codes);
        }
        this.codes = codes;
        this.block = new char[codes * PtpPairs.blocks(codes)];
        this.row = new char[PtpPairs.blocks(codes) * PtpPairs.BLOCK];
    }

    /**
     * Adds a pair.
     *
     * @param one the column 1 code, not below that of the pair before
     * @param two the column 2 code
     * @param history the number of its history, below 65,535
     * @return this
     * @throws IllegalArgumentException if a number is out of range, the pair comes twice, or there are more distinct
     *     pieces than 16 bits can number
     */
    public PtpPairsBuilder add(int one, int two, int history) {
        if (one < columnOne || one >= codes || two < 0 || two >= codes || history < 0 || history >= MOST) {
            throw new IllegalArgumentException("pair " + one + ", " + two + " with history " + history
                    + " after column 1 " + columnOne + " of " + codes);
        }
        if (one > columnOne) {
            finishRow();
            columnOne = one;
        }
        if (row[two] != 0) {
            throw new IllegalArgumentException("pair " + one + ", " + two + " twice");
        }
        row[two] = (char) (history + 1);
        return this;
    }

    /**
     * The pairs.
     *
     * @return the pairs; the builder is spent
     */
    public PtpPairs build() {
        if (codes > 0) {
            finishRow();
        }
        return new PtpPairs(codes, block, blocks.content(), pages.content());
    }

    private void finishRow() {
        char[] inBlock = new char[PtpPairs.PAGES];
        for (int from = 0, place = columnOne; from < row.length; from += PtpPairs.BLOCK, place += codes) {
            for (int i = 0; i < inBlock.length; i++) {
                inBlock[i] = pages.number(row, from + i * PtpPairs.PAGE);
            }
            block[place] = blocks.number(inBlock, 0);
        }
        Arrays.fill(row, '\0');
    }

    /** Pieces of one length, each kept once; the empty one has the number 0. */
    private static final class Pieces {

        private final String name;
        private final int length;
        private final String empty;
        private final Map<String, Integer> numbers = new HashMap<>();
        private final StringBuilder content = new StringBuilder();

        Pieces(String name, int length) {
            this.name = name;
            this.length = length;
            this.empty = "\0".repeat(length);
            content.append(empty);
        }

        char number(char[] from, int at) {
            String piece = new String(from, at, length);
            if (piece.equals(empty)) {
                return 0;
            }
            Integer known = numbers.get(piece);
            if (known == null) {
                known = numbers.size() + 1;
                if (known > MOST) {
                    throw new IllegalArgumentException("more distinct " + name + " of pairs than " + MOST);
                }
                numbers.put(piece, known);
                content.append(piece);
            }
            return (char) (int) known;
        }

        char[] content() {
            return content.toString().toCharArray();
        }
    }
}
