package org.mingchuang.proofing.enquiry;

import java.util.List;

/** 随手查结果页面. */
public record EnquiryResultPage(
        String address, String title, String lead, String state, String tone, List<Line> lines) {

    /** 发现行. */
    public record Line(
            int number,
            String severity,
            String label,
            String before,
            String found,
            String after,
            String reason,
            String suggestion,
            String origin) {}
}
