package org.mingchuang.proofing.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingchuang.proofing.Category;
import org.mingchuang.proofing.Finding;
import org.mingchuang.proofing.Severity;

/** 名单: many numbers of one kind in one column of a table are one finding with their count, and not a page of them. */
public final class PersonalLists {

    /** So many are still shown one by one. */
    private static final int FEW = 3;

    private PersonalLists() {}

    private record Column(String rule, int number) {}

    /** In the order of the text, as they came. */
    public static List<Finding> gathered(String text, List<Finding> findings) {
        if (text.indexOf('\t') < 0 || findings.size() <= FEW) {
            return findings;
        }
        Map<Column, List<Finding>> columns = new HashMap<>();
        for (Finding finding : findings) {
            if (finding.category() == Category.PERSONAL_DATA) {
                int column = column(text, finding.offset());
                if (column >= 0) {
                    columns.computeIfAbsent(new Column(finding.rule(), column), key -> new ArrayList<>())
                            .add(finding);
                }
            }
        }
        columns.values().removeIf(column -> column.size() <= FEW);
        return columns.isEmpty() ? findings : merged(findings, columns);
    }

    private static List<Finding> merged(List<Finding> findings, Map<Column, List<Finding>> columns) {
        Map<Finding, Finding> firsts = new HashMap<>();
        Map<Finding, Boolean> others = new HashMap<>();
        for (List<Finding> column : columns.values()) {
            firsts.put(column.getFirst(), counted(column));
            column.subList(1, column.size()).forEach(finding -> others.put(finding, true));
        }
        return findings.stream()
                .filter(finding -> !others.containsKey(finding))
                .map(finding -> firsts.getOrDefault(finding, finding))
                .toList();
    }

    private static Finding counted(List<Finding> column) {
        Finding first = column.getFirst();
        Severity gravest =
                column.stream().map(Finding::severity).min(Severity::compareTo).orElse(first.severity());
        return new Finding(
                first.offset(),
                first.length(),
                first.category(),
                gravest,
                first.rule() + "-list",
                first.reason() + "；本列共" + column.size() + "处，请整列隐去",
                first.origin(),
                first.suggestion(),
                first.confidence());
    }

    /** Which cell of its row; -1 outside tables. */
    private static int column(String text, int offset) {
        int column = 0;
        int i = offset - 1;
        while (i >= 0 && text.charAt(i) != '\n' && offset - i < 2_000) {
            column += text.charAt(i) == '\t' ? 1 : 0;
            i--;
        }
        boolean tabbed = column > 0;
        for (int k = offset; !tabbed && k < text.length() && text.charAt(k) != '\n' && k - offset < 2_000; k++) {
            tabbed = text.charAt(k) == '\t';
        }
        return tabbed ? column : -1;
    }
}
