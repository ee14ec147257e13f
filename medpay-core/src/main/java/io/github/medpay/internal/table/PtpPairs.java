package io.github.medpay.internal.table;

/**
 * Which pairs of codes have procedure-to-procedure edits, and which history each has: a square of codes by codes, of which
 * equal pieces are kept once. Codes of one family have the same neighbours, so that few pieces differ.
 *
 * <p>A column 1 code has a block for every {@value #BLOCK} column 2 codes; a block has {@value #PAGES} pages; a page has
 * {@value #PAGE} cells. A look-up reads one number of each, whether there is such a pair or not. Blocks and pages with the
 * number 0 are empty. The blocks of the same column 2 codes lie side by side: neighbouring column 1 codes often have the same,
 * so that a file of them is short. Made by {@link PtpPairsBuilder}.
 *
 * @param codes how many codes there are; pairs are named by two numbers below it
 * @param block by block of column 2 codes and column 1 code: the number of the block
 * @param page by block and page in it: the number of the page
 * @param cell by page and cell in it: 0 where there is no such pair, else the number of its history, and one more
 */
@SuppressWarnings("ArrayRecordComponent") // columns, handed over once and never changed
public record PtpPairs(int codes, char[] block, char[] page, char[] cell) {

    /** Answer of {@link #history} and {@link #next}: there is no such pair, or none left. */
    public static final int NONE = -1;

    private static final int PAGE_BITS = 4;
    private static final int BLOCK_BITS = 8;

    /** Column 2 codes in a page. */
    public static final int PAGE = 1 << PAGE_BITS;

    /** Pages in a block. */
    public static final int PAGES = 1 << (BLOCK_BITS - PAGE_BITS);

    /** Column 2 codes in a block. */
    public static final int BLOCK = 1 << BLOCK_BITS;

    /**
     * How many blocks a column 1 code has.
     *
     * @param codes how many codes there are
     * @return blocks
     */
    public static int blocks(int codes) {
        return (codes + BLOCK - 1) >>> BLOCK_BITS;
    }

    /**
     * The history of a pair. Allocates nothing.
     *
     * @param columnOne a number below {@link #codes()}
     * @param columnTwo a number below {@link #codes()}
     * @return the number of the history, or {@link #NONE}
     */
    public int history(int columnOne, int columnTwo) {
        return cellOf(pageOf(blockOf(columnOne, columnTwo), columnTwo), columnTwo) - 1;
    }

    private int blockOf(int columnOne, int columnTwo) {
        return block[(columnTwo >>> BLOCK_BITS) * codes + columnOne];
    }

    private int pageOf(int inBlock, int columnTwo) {
        return page[inBlock * PAGES + ((columnTwo >>> PAGE_BITS) & (PAGES - 1))];
    }

    private int cellOf(int inPage, int columnTwo) {
        return cell[inPage * PAGE + (columnTwo & (PAGE - 1))];
    }

    /**
     * The first column 2 code, from a number on, that has a history with a column 1 code.
     *
     * @param columnOne a number below {@link #codes()}
     * @param from the first number to look at
     * @return the column 2 code, or {@link #NONE}
     */
    public int next(int columnOne, int from) {
        int two = from;
        while (two < codes) {
            int inBlock = blockOf(columnOne, two);
            int inPage = pageOf(inBlock, two);
            if (inBlock == 0) {
                two = (two / BLOCK + 1) * BLOCK;
            } else if (inPage == 0) {
                two = (two / PAGE + 1) * PAGE;
            } else if (cellOf(inPage, two) == 0) {
                two++;
            } else {
                return two;
            }
        }
        return NONE;
    }

    /**
     * The number of pairs; counts them.
     *
     * @return pairs
     */
    public int count() {
        int count = 0;
        for (int one = 0; one < codes; one++) {
            for (int two = next(one, 0); two != NONE; two = next(one, two + 1)) {
                count++;
            }
        }
        return count;
    }
}
