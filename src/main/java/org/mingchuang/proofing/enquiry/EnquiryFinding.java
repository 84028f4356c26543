package org.mingchuang.proofing.enquiry;

import org.mingchuang.proofing.Category;
import org.mingchuang.proofing.Severity;

/** 随手查的一处发现, with personal data masked. */
record EnquiryFinding(
        Severity severity,
        Category category,
        int offset,
        String before,
        String found,
        String after,
        String reason,
        String suggestion,
        String origin,
        String rule) {}
