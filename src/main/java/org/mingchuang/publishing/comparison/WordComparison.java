package org.mingchuang.publishing.comparison;

import java.util.ArrayList;
import java.util.List;
import org.mingchuang.publishing.comparison.Sequences.Stretch;

/** The words of one block against those of another: parts of sentences first, words only within what differs. */
final class WordComparison {

    private static final int SHORT = 400;

    private WordComparison() {}

    static List<Stretch<Token>> compared(List<Token> before, List<Token> after) {
        if (before.size() <= SHORT && after.size() <= SHORT) {
            return calmed(Sequences.compared(before, after));
        }
        var stretches = new ArrayList<Stretch<Token>>();
        for (Stretch<List<Token>> part : Sequences.compared(parts(before), parts(after))) {
            List<Token> old = flat(part.before());
            List<Token> now = flat(part.after());
            if (part.same()) {
                stretches.add(new Stretch<>(true, old, now));
            } else {
                stretches.addAll(calmed(Sequences.compared(old, now)));
            }
        }
        return stretches;
    }

    /** A single character that happens to be the same between two changes belongs to the change for who reads it. */
    private static List<Stretch<Token>> calmed(List<Stretch<Token>> stretches) {
        var calm = new ArrayList<Stretch<Token>>();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch<Token> one = stretches.get(i);
            boolean between = i > 0 && i < stretches.size() - 1;
            boolean lonely = one.same() && between && one.before().size() == 1;
            Stretch<Token> shown = lonely ? new Stretch<>(false, one.before(), one.after()) : one;
            Stretch<Token> last = calm.isEmpty() ? null : calm.getLast();
            if (last != null && !last.same() && !shown.same()) {
                calm.removeLast();
                calm.add(new Stretch<>(
                        false,
                        Sequences.joined(last.before(), shown.before()),
                        Sequences.joined(last.after(), shown.after())));
            } else {
                calm.add(shown);
            }
        }
        return calm;
    }

    private static List<List<Token>> parts(List<Token> tokens) {
        var parts = new ArrayList<List<Token>>();
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).endsPart() || i == tokens.size() - 1) {
                parts.add(tokens.subList(from, i + 1));
                from = i + 1;
            }
        }
        return parts;
    }

    private static List<Token> flat(List<List<Token>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }
}
