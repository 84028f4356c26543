package org.mingchuang.proofing.match;

/**
 * 双数组: a trie in two arrays. A cell with a negative base is a leaf: the last of its term is compared in {@code tails}, so
 * that a million terms need few cells.
 */
final class DoubleArray {

    private final int[] base;
    private final int[] check;
    private final int[] terms;
    private final int[] tailStarts;
    private final char[] tails;

    DoubleArray(int[] base, int[] check, int[] terms, int[] tailStarts, char[] tails) {
        this.base = base;
        this.check = check;
        this.terms = terms;
        this.tailStarts = tailStarts;
        this.tails = tails;
    }

    /** The longest term from {@code start}: its end in the upper half, its number in the lower; -1 for none. */
    long longest(char[] codes, char[] text, int start, int length) {
        long found = -1;
        int cell = 0;
        int i = start;
        while (true) {
            int next = base[cell];
            if (check[next] == cell) {
                found = hit(-base[next] - 1, i);
            }
            int code = i < length ? codes[text[i]] : 0;
            if (code == 0 || check[next + code] != cell) {
                return found;
            }
            cell = next + code;
            i++;
            if (base[cell] < 0) {
                int leaf = -base[cell] - 1;
                int end = tailEnd(leaf, codes, text, i, length);
                return end < 0 ? found : hit(leaf, end);
            }
        }
    }

    private long hit(int leaf, int end) {
        return (long) end << 32 | terms[leaf];
    }

    private int tailEnd(int leaf, char[] codes, char[] text, int from, int length) {
        int i = from;
        for (int tail = tailStarts[leaf]; tail < tailStarts[leaf + 1]; tail++) {
            if (i >= length || codes[text[i]] != tails[tail]) {
                return -1;
            }
            i++;
        }
        return i;
    }
}
