package org.mingchuang.proofing.match;

import java.util.Arrays;
import java.util.List;

/** Gives the characters codes, the frequent ones small, sorts the terms by them and lays out the trie. */
final class TermIndexBuilder {

    private final List<String> terms;
    private final char[] codes = new char[65_536];
    private int alphabet;

    TermIndexBuilder(List<String> terms) {
        this.terms = terms;
    }

    TermIndex build() {
        assignCodes();
        String[] coded = new String[terms.size()];
        for (int i = 0; i < coded.length; i++) {
            coded[i] = coded(terms.get(i));
        }
        int[] order = order(coded);
        int longest = Arrays.stream(coded).mapToInt(String::length).max().orElse(0);
        return new TermIndex(codes, followers(coded), new TrieLayout(coded, order, alphabet).build(), longest);
    }

    private void assignCodes() {
        var counts = new long[65_536];
        for (String term : terms) {
            if (term.length() < 2 || term.indexOf(0) >= 0) {
                throw new IllegalArgumentException("a term has two characters or more: " + term);
            }
            for (int i = 0; i < term.length(); i++) {
                counts[term.charAt(i)]++;
            }
        }
        // Count above, character below: one sort of primitives, the frequent ones last.
        for (int c = 0; c < counts.length; c++) {
            counts[c] = counts[c] << 16 | c;
        }
        Arrays.sort(counts);
        for (int i = counts.length - 1; i >= 0 && counts[i] >>> 16 > 0; i--) {
            codes[(int) (counts[i] & 0xffff)] = (char) ++alphabet;
        }
    }

    private String coded(String term) {
        var coded = new char[term.length()];
        for (int i = 0; i < coded.length; i++) {
            coded[i] = codes[term.charAt(i)];
        }
        return new String(coded);
    }

    /** Sorted and without doubles, the first of each kept. */
    private static int[] order(String[] coded) {
        Integer[] sorted = new Integer[coded.length];
        Arrays.setAll(sorted, i -> i);
        Arrays.sort(sorted, (a, b) -> coded[a].compareTo(coded[b]));
        var order = new int[sorted.length];
        int size = 0;
        for (Integer i : sorted) {
            if (size == 0 || !coded[order[size - 1]].equals(coded[i])) {
                order[size++] = i;
            }
        }
        return Arrays.copyOf(order, size);
    }

    private static long[] followers(String[] coded) {
        int size = Integer.highestOneBit(Math.clamp(coded.length * 4L, 1024, 1 << 20));
        var followers = new long[size];
        for (String term : coded) {
            int slot = TermIndex.hash(term.charAt(0), term.charAt(1)) & size - 1;
            followers[slot] |= term.length() == 2 ? -1L : 1L << term.charAt(2);
        }
        return followers;
    }
}
