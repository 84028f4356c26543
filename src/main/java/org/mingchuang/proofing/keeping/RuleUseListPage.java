package org.mingchuang.proofing.keeping;

import java.util.List;
import org.mingchuang.web.Option;
import org.mingchuang.web.Pager;

/** 检查规则页面: how each rule has done. */
public record RuleUseListPage(
        String text,
        String category,
        String order,
        List<Option> categories,
        List<Option> orders,
        boolean narrowed,
        List<Row> rows,
        Pager pager,
        String exportAddress) {

    /**
     * 规则行.
     *
     * @param title the reason that it gives, or its name where it has not spoken
     * @param precision such as 83%，or empty while nobody has judged
     */
    public record Row(
            String address,
            String rule,
            String title,
            String category,
            String example,
            long found,
            long right,
            long waived,
            long falseAlarms,
            String precision,
            boolean off) {}
}
