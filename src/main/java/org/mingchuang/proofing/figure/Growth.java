package org.mingchuang.proofing.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingchuang.proofing.Category;
import org.mingchuang.proofing.Severity;
import org.mingchuang.proofing.rule.Fault;
import org.mingchuang.proofing.rule.Findings;
import org.mingchuang.proofing.rule.Rule;
import org.mingchuang.proofing.text.NormalText;

/** 增减核对: "由100户增加到150户，增长40%": from, to and the difference must agree, and so must the direction. */
public final class Growth implements Rule {

    private static final Fault DIRECTION = fault("direction", "前后数据与增减方向不符，请核对");
    private static final Fault RATE = fault("rate", "增减幅度与前后数据不符，请核对");
    private static final Fault POINTS = fault("points", "两个百分数之差应为“个百分点”");

    private static final List<String> UP = List.of("增长", "增加", "提高", "上升", "提升", "扩大", "增", "升");
    private static final List<String> DOWN = List.of("下降", "减少", "降低", "压减", "缩小", "缩短", "降", "减");
    private static final int REACH = 12;

    private static Fault fault(String rule, String reason) {
        return new Fault(Category.WORDING, Severity.WARN, "figure/" + rule, reason, "数据核对", 0.85);
    }

    @Override
    public void find(NormalText text, Findings findings) {
        for (int i = 0; i < text.length() && !findings.isFull(); i++) {
            if (text.at(i) == '由' || text.at(i) == '从') {
                from(text, i + 1, findings);
            }
        }
    }

    private static void from(NormalText text, int start, Findings findings) {
        Quantity from = next(text, start, start + REACH);
        if (from == null) {
            return;
        }
        int way = direction(text, from.end());
        int verb = way == 0 ? 0 : verbEnd(text, from.end(), way);
        if (way == 0 || "到至为".indexOf(text.at(verb)) < 0) {
            return;
        }
        Quantity to = next(text, verb + 1, verb + 1 + REACH);
        if (to == null || !from.unit().isEmpty() && !from.isSameKind(to)) {
            return;
        }
        double slack = from.slack() + to.slack();
        if (way * (to.value() - from.value()) < -slack) {
            findings.add(DIRECTION.at(text, from.start(), to.end(), ""));
        } else {
            rate(text, from, to, findings);
        }
    }

    private static void rate(NormalText text, Quantity from, Quantity to, Findings findings) {
        int i = to.end();
        while (",(、".indexOf(text.at(i)) >= 0 || text.hasAt("同比", i - 1) || text.hasAt("同比", i)) {
            i++;
        }
        int way = direction(text, i);
        if (i == to.end() || way == 0) {
            return;
        }
        int verb = verbEnd(text, i, way);
        while ("了幅度约达为近".indexOf(text.at(verb)) >= 0) {
            verb++;
        }
        Quantity difference = Quantity.from(text, verb);
        if (difference == null) {
            return;
        }
        difference(text, from, to, difference, findings);
    }

    private static void difference(
            NormalText text, Quantity from, Quantity to, Quantity difference, Findings findings) {
        double change = Math.abs(to.value() - from.value());
        double slack = from.slack() + to.slack() + difference.slack() + 1e-9;
        boolean agrees = Math.abs(change - difference.value()) <= slack;
        if (from.isPercent() || to.isPercent()) {
            if (difference.isPercent() && agrees && to.isPercent()) {
                String points = text.sourceOf(difference.start(), difference.end() - 1) + "个百分点";
                findings.add(POINTS.at(text, difference.start(), difference.end(), points));
            } else if (difference.unit().equals("个百分点") && !agrees) {
                findings.add(RATE.at(text, difference.start(), difference.end(), ""));
            }
        } else if (difference.isPercent() && !isRate(from, to, difference)) {
            findings.add(RATE.at(text, difference.start(), difference.end(), ""));
        }
    }

    /** Between what the rounding of both ends allows, and no further than the last digit written. */
    private static boolean isRate(Quantity from, Quantity to, Quantity rate) {
        if (from.value() <= from.slack()) {
            return true;
        }
        double one = 100 * Math.abs((to.value() - to.slack()) / (from.value() + from.slack()) - 1);
        double other = 100 * Math.abs((to.value() + to.slack()) / (from.value() - from.slack()) - 1);
        double slack = 2 * rate.slack();
        return rate.value() >= Math.min(one, other) - slack && rate.value() <= Math.max(one, other) + slack;
    }

    private static @Nullable Quantity next(NormalText text, int start, int end) {
        for (int i = start; i < end && ",。;:、\n(".indexOf(text.at(i)) < 0; i++) {
            Quantity quantity = Quantity.from(text, i);
            if (quantity != null) {
                return quantity;
            }
        }
        return null;
    }

    private static int direction(NormalText text, int at) {
        return UP.stream().anyMatch(verb -> text.hasAt(verb, at))
                ? 1
                : DOWN.stream().anyMatch(verb -> text.hasAt(verb, at)) ? -1 : 0;
    }

    private static int verbEnd(NormalText text, int at, int way) {
        return (way > 0 ? UP : DOWN)
                .stream()
                        .filter(verb -> text.hasAt(verb, at))
                        .findFirst()
                        .map(verb -> at + verb.length())
                        .orElse(at);
    }
}
