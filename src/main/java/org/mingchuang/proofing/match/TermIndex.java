package org.mingchuang.proofing.match;

import java.util.List;

/**
 * 词表: finds, at each place of a text, the longest of its terms, in one pass and without allocating. A table of the pairs of
 * first characters, with a mask of what may follow them, turns nearly every place away; the rest walk a double-array trie.
 * Terms have two characters or more.
 */
public final class TermIndex {

    /** 命中. */
    @FunctionalInterface
    public interface Hits {

        void on(int term, int start, int end);
    }

    private final char[] codes;
    private final long[] followers;
    private final int mask;
    private final DoubleArray trie;
    private final int longest;

    TermIndex(char[] codes, long[] followers, DoubleArray trie, int longest) {
        this.codes = codes;
        this.followers = followers;
        this.mask = followers.length - 1;
        this.trie = trie;
        this.longest = longest;
    }

    /** Of terms given twice the first counts; a hit names a term by its place in the list. */
    public static TermIndex of(List<String> terms) {
        return new TermIndexBuilder(terms).build();
    }

    public int longest() {
        return longest;
    }

    public void scan(char[] text, int length, Hits hits) {
        if (length < 2) {
            return;
        }
        int first = codes[text[0]];
        int second = codes[text[1]];
        for (int i = 0; i + 1 < length; i++) {
            int third = i + 2 < length ? codes[text[i + 2]] : 0;
            if (first != 0 && second != 0 && mayFollow(first, second, third)) {
                long found = trie.longest(codes, text, i, length);
                if (found >= 0) {
                    hits.on((int) found, i, (int) (found >>> 32));
                }
            }
            first = second;
            second = third;
        }
    }

    private boolean mayFollow(int first, int second, int third) {
        return (followers[hash(first, second) & mask] >>> third & 1) != 0;
    }

    static int hash(int first, int second) {
        int mixed = first * 0x9E3779B1 + second * 0x85EBCA6B;
        return mixed ^ mixed >>> 15;
    }
}
