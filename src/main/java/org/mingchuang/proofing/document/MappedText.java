package org.mingchuang.proofing.document;

import java.util.Arrays;

/** 对照文本: text that is being put together, with the place of each character in the source it was read from. */
public final class MappedText {

    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[64];
    private int[] ends = new int[64];

    void add(char c, int start, int end) {
        int size = text.length();
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        text.append(c);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    char last() {
        return text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
    }

    int length() {
        return text.length();
    }

    /** Takes what follows the last character that isn't in {@code blanks} away. */
    void trim(String blanks) {
        int end = text.length();
        while (end > 0 && blanks.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        text.setLength(end);
    }

    String from(int start) {
        return text.substring(Math.min(start, text.length()));
    }

    @Override
    public String toString() {
        return text.toString();
    }

    public int start(int index) {
        return starts[index];
    }

    /** Equal to the start where the character stands for the layout only. */
    public int end(int index) {
        return ends[index];
    }
}
