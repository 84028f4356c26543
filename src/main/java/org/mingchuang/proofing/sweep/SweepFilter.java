package org.mingchuang.proofing.sweep;

import java.util.Arrays;
import org.mingchuang.proofing.Category;
import org.mingchuang.proofing.Severity;

/** 复查发现筛选: as it comes with the address; what is not understood is left out, never refused. */
record SweepFilter(String severity, String category) {

    static SweepFilter of(String severity, String category) {
        boolean grave =
                Arrays.stream(Severity.values()).anyMatch(each -> each.name().equals(severity));
        boolean known =
                Arrays.stream(Category.values()).anyMatch(each -> each.name().equals(category));
        return new SweepFilter(grave ? severity : "", known ? category : "");
    }

    boolean isActive() {
        return !severity.isEmpty() || !category.isEmpty();
    }

    String query() {
        return "?severity=" + severity + "&category=" + category;
    }
}
