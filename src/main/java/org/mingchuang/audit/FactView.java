package org.mingchuang.audit;

import java.time.Instant;
import java.util.Map;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.SubjectRef;

/** 留痕记录: one fact as it is shown. */
public record FactView(
        long number,
        Instant at,
        PersonId person,
        String personName,
        String act,
        SubjectRef subject,
        Map<String, String> details,
        boolean succeeded) {}
