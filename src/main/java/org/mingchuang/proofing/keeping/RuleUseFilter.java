package org.mingchuang.proofing.keeping;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.mingchuang.proofing.Category;

/**
 * 规则筛选: as it comes with the address; what is not understood is left out, never refused.
 *
 * @param text part of the rule's name
 * @param category name of a category, empty for all
 * @param order {@code false-alarms}, {@code found} or {@code precision}
 */
record RuleUseFilter(String text, String category, String order) {

    static RuleUseFilter of(String text, String category, String order) {
        boolean known =
                Arrays.stream(Category.values()).anyMatch(each -> each.name().equals(category));
        String sorted = order.equals("found") || order.equals("precision") ? order : "false-alarms";
        return new RuleUseFilter(text.strip(), known ? category : "", sorted);
    }

    boolean isActive() {
        return !text.isEmpty() || !category.isEmpty();
    }

    String query() {
        return "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&category=" + category + "&order=" + order;
    }
}
