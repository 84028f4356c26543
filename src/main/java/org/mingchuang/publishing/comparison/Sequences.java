package org.mingchuang.publishing.comparison;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Two sequences cut into stretches that are the same, and stretches that differ. */
final class Sequences {

    /** Beyond so many comparisons a stretch counts as replaced: who rewrote that much wants to read it, not its letters. */
    private static final long WORK = 4_000_000;

    private Sequences() {}

    static <T> List<Stretch<T>> compared(List<T> before, List<T> after) {
        int head = 0;
        int shorter = Math.min(before.size(), after.size());
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        var stretches = new ArrayList<Stretch<T>>();
        add(stretches, before.subList(0, head), after.subList(0, head), true);
        middle(stretches, before.subList(head, before.size() - tail), after.subList(head, after.size() - tail));
        add(
                stretches,
                before.subList(before.size() - tail, before.size()),
                after.subList(after.size() - tail, after.size()),
                true);
        return stretches;
    }

    private static <T> void middle(List<Stretch<T>> stretches, List<T> before, List<T> after) {
        if (before.isEmpty() || after.isEmpty() || (long) before.size() * after.size() > WORK) {
            add(stretches, before, after, false);
            return;
        }
        Map<T, Integer> numbers = new HashMap<>();
        List<Integer> old = numbered(before, numbers);
        List<Integer> now = numbered(after, numbers);
        int from = 0;
        int to = 0;
        for (AbstractDelta<Integer> delta :
                DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            int source = delta.getSource().getPosition();
            int target = delta.getTarget().getPosition();
            add(stretches, before.subList(from, source), after.subList(to, target), true);
            from = source + delta.getSource().size();
            to = target + delta.getTarget().size();
            add(stretches, before.subList(source, from), after.subList(target, to), false);
        }
        add(stretches, before.subList(from, before.size()), after.subList(to, after.size()), true);
    }

    /** Numbers compare quicker than what they stand for. */
    private static <T> List<Integer> numbered(List<T> items, Map<T, Integer> numbers) {
        return items.stream()
                .map(item -> numbers.computeIfAbsent(item, key -> numbers.size()))
                .toList();
    }

    private static <T> void add(List<Stretch<T>> stretches, List<T> before, List<T> after, boolean same) {
        if (before.isEmpty() && after.isEmpty()) {
            return;
        }
        Stretch<T> last = stretches.isEmpty() ? null : stretches.getLast();
        if (last != null && last.same() == same) {
            stretches.removeLast();
            stretches.add(new Stretch<>(same, joined(last.before(), before), joined(last.after(), after)));
        } else {
            stretches.add(new Stretch<>(same, before, after));
        }
    }

    static <T> List<T> joined(List<T> one, List<T> other) {
        var all = new ArrayList<T>(one);
        all.addAll(other);
        return all;
    }

    /** 一段: the same on both sides, or what stands for what. */
    record Stretch<T>(boolean same, List<T> before, List<T> after) {}
}
