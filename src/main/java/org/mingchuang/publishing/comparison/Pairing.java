package org.mingchuang.publishing.comparison;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which of the blocks that went became which of those that came: in order, the most alike together. */
final class Pairing {

    private static final double ALIKE = 0.35;
    /** Beyond so many comparisons blocks are paired by their place. */
    private static final int WORK = 10_000;

    private Pairing() {}

    static List<Pair> of(List<Block> before, List<Block> after) {
        if ((long) before.size() * after.size() > WORK) {
            return byPlace(before, after);
        }
        double[][] best = new double[before.size() + 1][after.size() + 1];
        double[][] likeness = new double[before.size()][after.size()];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                likeness[i][j] = before.get(i).likeness(after.get(j));
                double together = likeness[i][j] < ALIKE ? 0 : likeness[i][j] + best[i + 1][j + 1];
                best[i][j] = Math.max(together, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        return followed(before, after, best, likeness);
    }

    private static List<Pair> followed(List<Block> before, List<Block> after, double[][] best, double[][] likeness) {
        var pairs = new ArrayList<Pair>();
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            boolean together = likeness[i][j] >= ALIKE && best[i][j] == likeness[i][j] + best[i + 1][j + 1];
            if (together) {
                pairs.add(new Pair(before.get(i++), after.get(j++)));
            } else if (best[i][j] == best[i + 1][j]) {
                pairs.add(new Pair(before.get(i++), null));
            } else {
                pairs.add(new Pair(null, after.get(j++)));
            }
        }
        before.subList(i, before.size()).forEach(block -> pairs.add(new Pair(block, null)));
        after.subList(j, after.size()).forEach(block -> pairs.add(new Pair(null, block)));
        return pairs;
    }

    private static List<Pair> byPlace(List<Block> before, List<Block> after) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            Block old = i < before.size() ? before.get(i) : null;
            Block now = i < after.size() ? after.get(i) : null;
            if (old != null && now != null && old.likeness(now) < ALIKE) {
                pairs.add(new Pair(old, null));
                pairs.add(new Pair(null, now));
            } else {
                pairs.add(new Pair(old, now));
            }
        }
        return pairs;
    }

    /** 一对: null on the side where there is none. */
    record Pair(@Nullable Block before, @Nullable Block after) {}
}
