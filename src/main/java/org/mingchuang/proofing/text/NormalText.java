package org.mingchuang.proofing.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * 归一文本: a text in half width, small letters and simplified characters, without what can't be seen. Every place in it leads
 * back to the exact place in the source.
 */
public final class NormalText {

    /** More fillers than this between two hanzi are layout, not one word. */
    private static final int FILLERS = 3;

    private final String source;
    private final char[] chars;
    private final int length;
    /** Null where nothing was dropped: places are then the same. */
    private final int @Nullable [] offsets;

    private NormalText(String source, char[] chars, int length, int @Nullable [] offsets) {
        this.source = source;
        this.chars = chars;
        this.length = length;
        this.offsets = offsets;
    }

    public static NormalText of(String source) {
        var chars = new char[source.length()];
        int[] offsets = null;
        int length = 0;
        for (int i = 0; i < chars.length; i++) {
            char c = Characters.normal(source.charAt(i));
            if (c != 0) {
                if (offsets != null) {
                    offsets[length] = i;
                }
                chars[length++] = c;
            } else if (offsets == null) {
                offsets = identity(chars.length, length);
            }
        }
        return new NormalText(source, chars, length, offsets);
    }

    /** One term as rules are compiled with it: the same table as for the text. */
    public static String normalized(String term) {
        NormalText text = of(term);
        return new String(text.chars, 0, text.length);
    }

    private static int[] identity(int size, int filled) {
        var offsets = new int[size];
        for (int i = 0; i < filled; i++) {
            offsets[i] = i;
        }
        return offsets;
    }

    public String source() {
        return source;
    }

    public int length() {
        return length;
    }

    public char at(int index) {
        return index >= 0 && index < length ? chars[index] : '\n';
    }

    /** Not to be written to: the automaton reads it directly. */
    public char[] chars() {
        return chars;
    }

    public int sourceStart(int index) {
        return offsets == null ? index : offsets[index];
    }

    /** The end in the source of what ends before {@code index} here; a dropped character behind it is not part of it. */
    public int sourceEnd(int index) {
        return index == 0 ? 0 : sourceStart(index - 1) + 1;
    }

    public String sourceOf(int start, int end) {
        return source.substring(sourceStart(start), sourceEnd(end));
    }

    public String slice(int start, int end) {
        return new String(chars, start, end - start);
    }

    public boolean hasAt(String term, int index) {
        if (index < 0 || index + term.length() > length) {
            return false;
        }
        for (int i = 0; i < term.length(); i++) {
            if (chars[index + i] != term.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    public boolean hasWithin(String term, int from, int to) {
        int last = Math.min(to, length) - term.length();
        for (int i = Math.max(0, from); i <= last; i++) {
            if (chars[i] == term.charAt(0) && hasAt(term, i)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The second reading, only around places where up to three spaces or symbols stand between two hanzi: these are left out.
     * Windows of {@code reach} characters to each side; a zero stands between windows.
     */
    public Tight tight(int reach) {
        var tight = new Tight(reach);
        int i = 1;
        while (i < length - 1) {
            int end = fillersFrom(i);
            if (end > i) {
                tight.gap(i, end);
            }
            i = Math.max(i + 1, end);
        }
        tight.close();
        return tight;
    }

    private int fillersFrom(int start) {
        if (!Characters.isFiller(chars[start]) || !Characters.isHanzi(chars[start - 1])) {
            return start;
        }
        int end = start;
        int breaks = 0;
        while (end < length && end - start <= FILLERS && Characters.isFiller(chars[end])) {
            breaks += chars[end] == '\n' ? 1 : 0;
            end++;
        }
        boolean between = end < length && end - start <= FILLERS && Characters.isHanzi(chars[end]);
        return between && breaks <= 1 ? end : start;
    }

    /** 紧排: the windows in which fillers were left out, with their places in the normal text. */
    public final class Tight {

        private final int reach;
        private char[] read = new char[256];
        private int[] places = new int[256];
        private int size;
        private int upTo;
        private int wanted;

        private Tight(int reach) {
            this.reach = reach;
        }

        private void gap(int start, int end) {
            int from = Math.max(start - reach, 0);
            if (from > wanted || size == 0) {
                close();
                upTo = Math.max(from, upTo);
            }
            copy(start);
            upTo = end;
            wanted = Math.min(end + reach, length);
        }

        private void close() {
            if (size > 0) {
                copy(wanted);
                put('\0', wanted);
            }
        }

        private void copy(int end) {
            for (int i = upTo; i < end; i++) {
                put(chars[i], i);
            }
            upTo = Math.max(upTo, end);
        }

        private void put(char c, int place) {
            if (size == read.length) {
                read = Arrays.copyOf(read, size * 2);
                places = Arrays.copyOf(places, size * 2);
            }
            read[size] = c;
            places[size++] = place;
        }

        public char[] chars() {
            return read;
        }

        public int length() {
            return size;
        }

        public int place(int index) {
            return places[index];
        }

        /** Whether something was left out within: what was not is found by the first reading. */
        public boolean isSpread(int start, int end) {
            return places[end - 1] - places[start] != end - 1 - start;
        }
    }
}
