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
    private final int[] family;
    private final int[] familyStarts;
    private int families;

    TrieLayout(String[] terms, int[] order, int alphabet) {
        this.terms = terms;
        this.order = order;
        this.alphabet = alphabet;
        int size = Math.max(1024, order.length * 2) + alphabet + 1;
        base = new int[size];
        check = new int[size];
        taken = new boolean[size];
        family = new int[alphabet + 1];
        familyStarts = new int[alphabet + 2];
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
        gather(from, to, level);
        int place = freePlace();
        base[cell] = place;
        for (int i = 0; i < families; i++) {
            int code = family[i];
            int first = familyStarts[i];
            take(place + code, cell);
            if (code == 0 || familyStarts[i + 1] == first + 1) {
                leaf(place + code, first, code == 0 ? level : level + 1);
            } else {
                push(place + code, first, familyStarts[i + 1], level + 1);
            }
        }
    }

    private void gather(int from, int to, int level) {
        families = 0;
        for (int i = from; i < to; i++) {
            int code = code(i, level);
            if (i == from || code != family[families - 1]) {
                family[families] = code;
                familyStarts[families++] = i;
            }
        }
        familyStarts[families] = to;
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
        base[cell] = - ++leaves;
        tailStarts[leaves] = tailSize;
    }

    private int freePlace() {
        int smallest = family[0];
        int cell = Math.max(firstFree, smallest + 1);
        for (int tries = 0; tries < TRIES && cell < cells; cell++) {
            if (!taken[cell]) {
                tries++;
                if (fits(cell - smallest)) {
                    return cell - smallest;
                }
            }
        }
        // Too dense here: what is passed over stays free for good, and the search stays short.
        firstFree = Math.max(firstFree, Math.min(cell, cells - 1));
        int place = Math.max(1, cells - smallest);
        while (!fits(place)) {
            place++;
        }
        return place;
    }

    private boolean fits(int place) {
        grow(place + alphabet + 1);
        for (int i = 0; i < families; i++) {
            if (taken[place + family[i]]) {
                return false;
            }
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
