package org.mingchuang.proofing.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingchuang.proofing.Category;
import org.mingchuang.proofing.Severity;
import org.mingchuang.proofing.rule.Fault;
import org.mingchuang.proofing.rule.Findings;
import org.mingchuang.proofing.rule.Rule;
import org.mingchuang.proofing.text.NormalText;

/**
 * 分项核对: what follows 其中 may not be more than the whole before it, and shares of one whole not more than 100 %. Parts that
 * are told by 、 exclude each other; those told by commas may overlap, which makes the finding a hint.
 */
public final class Parts implements Rule {

    private static final String ORIGIN = "数据核对";
    private static final Fault SHARES = fault("shares", "各项占比之和超过100%，请核对数据", Severity.WARN, 0.85);
    private static final Fault LOOSE_SHARES = fault("shares-loose", "各项占比之和超过100%，如有交叉请注明", Severity.HINT, 0.5);
    private static final Fault SUM = fault("sum", "分项之和大于总数，请核对数据", Severity.WARN, 0.85);
    private static final Fault LOOSE_SUM = fault("sum-loose", "分项之和大于总数，如有交叉请注明", Severity.HINT, 0.5);
    private static final Fault PART = fault("part", "分项大于总数，请核对数据", Severity.WARN, 0.85);

    private static final int LONGEST = 240;
    private static final int BEFORE = 16;
    private static final String[] COMPARED = {"同比", "增长", "比上", "比去", "较", "累计", "提高", "下降", "减少", "人均", "每"};

    private static Fault fault(String rule, String reason, Severity severity, double confidence) {
        return new Fault(Category.WORDING, severity, "figure/" + rule, reason, ORIGIN, confidence);
    }

    /** 列举: the quantities of one enumeration. */
    private record Listing(List<Quantity> items, boolean loose) {

        double sum() {
            return items.stream().mapToDouble(Quantity::value).sum();
        }

        double slack() {
            return items.stream().mapToDouble(Quantity::slack).sum();
        }
    }

    @Override
    public void find(NormalText text, Findings findings) {
        for (int i = 0; i + 1 < text.length() && !findings.isFull(); i++) {
            if (text.at(i) == '其' && text.at(i + 1) == '中' && text.at(i - 1) != '尤') {
                shares(text, i + 2, findings);
                sums(text, i, findings);
            } else if (text.at(i) == '分' && text.hasAt("分别占", i)) {
                respective(text, i + 3, findings);
            }
        }
    }

    private static void shares(NormalText text, int start, Findings findings) {
        Listing shares = listing(text, start, "%", true);
        if (shares.items.size() >= 2 && shares.sum() > 100 + shares.slack() + 1e-9) {
            report(text, shares, shares.loose ? LOOSE_SHARES : SHARES, findings);
        }
    }

    private static void respective(NormalText text, int start, Findings findings) {
        var items = new ArrayList<Quantity>();
        int end = Math.min(text.length(), start + LONGEST / 3);
        int i = start;
        while (i < end && ",。;:\n".indexOf(text.at(i)) < 0) {
            Quantity quantity = Quantity.from(text, i);
            if (quantity != null && quantity.isPercent()) {
                items.add(quantity);
            }
            i = quantity == null ? i + 1 : quantity.end();
        }
        var shares = new Listing(items, false);
        if (items.size() >= 2 && shares.sum() > 100 + shares.slack() + 1e-9) {
            report(text, shares, SHARES, findings);
        }
    }

    private static void sums(NormalText text, int among, Findings findings) {
        Quantity whole = lastBefore(text, among);
        if (whole == null
                || whole.isPercent()
                || whole.unit().isEmpty()
                || whole.unit().equals("个百分点")) {
            return;
        }
        Listing parts = listing(text, among + 2, whole.unit(), false);
        for (Quantity part : parts.items) {
            if (part.value() > whole.value() + part.slack() + whole.slack()) {
                findings.add(PART.at(text, part.start(), part.end(), ""));
                return;
            }
        }
        if (parts.items.size() >= 2 && parts.sum() > whole.value() + parts.slack() + whole.slack()) {
            report(text, parts, parts.loose ? LOOSE_SUM : SUM, findings);
        }
    }

    private static void report(NormalText text, Listing listing, Fault fault, Findings findings) {
        int start = listing.items.getFirst().start();
        findings.add(fault.at(text, start, listing.items.getLast().end(), ""));
    }

    private static @Nullable Quantity lastBefore(NormalText text, int at) {
        for (int i = at - 2; i >= Math.max(0, at - BEFORE) && "。;\n".indexOf(text.at(i)) < 0; i--) {
            Quantity quantity = Quantity.from(text, i);
            if (quantity != null) {
                boolean compared = text.hasWithin("增长", quantity.start() - 6, quantity.start())
                        || text.hasWithin("增加", quantity.start() - 6, quantity.start())
                        || text.hasWithin("每", quantity.start() - 6, quantity.start());
                return compared || quantity.end() > at ? null : quantity;
            }
        }
        return null;
    }

    /** The quantities of one unit from {@code start} to the end of the sentence; what stands in brackets is left out. */
    private static Listing listing(NormalText text, int start, String unit, boolean shares) {
        var items = new ArrayList<Quantity>();
        boolean loose = false;
        boolean comma = false;
        int clause = start;
        int depth = 0;
        int end = Math.min(text.length(), start + LONGEST);
        for (int i = start; i < end && "。;\n".indexOf(text.at(i)) < 0 && !text.hasAt("其中", i); i++) {
            char c = text.at(i);
            depth = Math.max(0, depth + (c == '(' ? 1 : c == ')' ? -1 : 0));
            Quantity quantity = depth > 0 ? null : Quantity.from(text, i);
            if (quantity != null) {
                if (quantity.unit().equals(unit) && belongs(text, clause, i, shares)) {
                    loose |= comma && !items.isEmpty();
                    items.add(quantity);
                    comma = false;
                }
                i = quantity.end() - 1;
            } else if (c == ',' || c == '、') {
                comma |= c == ',';
                clause = i + 1;
            }
        }
        return new Listing(items, loose);
    }

    private static boolean belongs(NormalText text, int clause, int at, boolean shares) {
        if (shares) {
            return text.hasWithin("占", Math.max(clause, at - 10), at) && !text.hasWithin("分别", clause, at);
        }
        for (String word : COMPARED) {
            if (text.hasWithin(word, clause, at)) {
                return false;
            }
        }
        return true;
    }
}
