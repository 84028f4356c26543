package org.mingchuang.proofing.match;

import java.util.Arrays;

/** Lays a sorted list of terms out in two arrays: a list of free cells is kept in the arrays themselves. */
final class TrieLayout {

    /** So many free cells are tried for a family of children before it goes to the end. */
    private static final int TRIES = 64;

    private final String[] terms;
    private final int[] order;
    private final int alphabet;
    private int[] base;
    private int[] check;
    private boolean[] taken;
    private int firstFree = 1;
    private int cells = 1;
    private int leaves;
    private final int[] leafTerms;
    private final int[] tailStarts;
    private char[] tails = new char[1024];
    private int tailSize;
    private int[] stack = new int[256];
    private int depth;

    TrieLayout(String[] terms, int[] order, int alphabet) {
        this.terms = terms;
        this.order = order;
        this.alphabet = alphabet;
        int size = Math.max(1024, order.length * 2) + alphabet + 1;
        base = new int[size];
        check = new int[size];
        taken = new boolean[size];
        leafTerms = new int[order.length];
        tailStarts = new int[order.length + 1];
    }

    DoubleArray build() {
        Arrays.fill(check, -1);
        taken[0] = true;
        base[0] = 1;
        if (order.length > 0) {
            push(0, 0, order.length, 0);
        }
        while (depth > 0) {
            depth -= 4;
            place(stack[depth], stack[depth + 1], stack[depth + 2], stack[depth + 3]);
        }
        int size = cells + alphabet + 1;
        grow(size);
        return new DoubleArray(
                Arrays.copyOf(base, size),
                Arrays.copyOf(check, size),
                Arrays.copyOf(leafTerms, leaves),
                Arrays.copyOf(tailStarts, leaves + 1),
                Arrays.copyOf(tails, tailSize));
    }

    private void push(int cell, int from, int to, int level) {
        if (depth + 4 > stack.length) {
            stack = Arrays.copyOf(stack, stack.length * 2);
        }
        stack[depth++] = cell;
        stack[depth++] = from;
        stack[depth++] = to;
        stack[depth++] = level;
    }

    /** The terms {@code from} to {@code to} share their first {@code level} characters and stand at {@code cell}. */
    private void place(int cell, int from, int to, int level) {
        int place = freePlace(from, to, level);
        base[cell] = place;
        int next;
        for (int first = from; first < to; first = next) {
            int code = code(first, level);
            next = first + 1;
            while (next < to && code(next, level) == code) {
                next++;
            }
            int child = place + code;
            take(child, cell);
            if (code == 0) {
                leaf(child, first, level);
            } else if (next == first + 1) {
                leaf(child, first, level + 1);
            } else {
                push(child, first, next, level + 1);
            }
        }
    }

    private int code(int index, int level) {
        String term = terms[order[index]];
        return level < term.length() ? term.charAt(level) : 0;
    }

    private void leaf(int cell, int index, int level) {
        String term = terms[order[index]];
        int rest = Math.max(0, term.length() - level);
        if (tailSize + rest > tails.length) {
            tails = Arrays.copyOf(tails, Math.max(tails.length * 2, tailSize + rest));
        }
        for (int i = level; i < term.length(); i++) {
            tails[tailSize++] = term.charAt(i);
        }
        leafTerms[leaves] = order[index];
        base[cell] = -++leaves;
        tailStarts[leaves] = tailSize;
    }

    private int freePlace(int from, int to, int level) {
        int smallest = code(from, level);
        int cell = Math.max(firstFree, smallest + 1);
        for (int tries = 0; tries < TRIES && cell < cells; cell++) {
            if (!taken[cell]) {
                tries++;
                if (fits(cell - smallest, from, to, level)) {
                    return cell - smallest;
                }
            }
        }
        int place = Math.max(1, cells - smallest);
        while (!fits(place, from, to, level)) {
            place++;
        }
        return place;
    }

    private boolean fits(int place, int from, int to, int level) {
        grow(place + alphabet + 1);
        int previous = -1;
        for (int i = from; i < to; i++) {
            int code = code(i, level);
            if (code != previous && taken[place + code]) {
                return false;
            }
            previous = code;
        }
        return true;
    }

    private void take(int cell, int parent) {
        taken[cell] = true;
        check[cell] = parent;
        cells = Math.max(cells, cell + 1);
        while (firstFree < cells && taken[firstFree]) {
            firstFree++;
        }
    }

    private void grow(int size) {
        if (size > base.length) {
            int larger = Math.max(size, base.length + base.length / 2);
            int old = base.length;
            base = Arrays.copyOf(base, larger);
            check = Arrays.copyOf(check, larger);
            taken = Arrays.copyOf(taken, larger);
            Arrays.fill(check, old, larger, -1);
        }
    }
}
