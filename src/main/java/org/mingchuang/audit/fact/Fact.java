package org.mingchuang.audit.fact;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.mingchuang.audit.Auditable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Digest;
import org.mingchuang.kernel.SubjectRef;

/** 留痕记录: what was done, by whom, when, from where, to what, with what success (S-08). */
record Fact(
        long number,
        Instant at,
        long person,
        String personName,
        String address,
        String act,
        SubjectRef subject,
        boolean succeeded,
        Map<String, String> details) {

    /** Before the first fact. */
    static final String START = "0".repeat(64);

    static Fact of(Auditable event, long number, Instant at) {
        Actor by = event.by();
        // The database keeps microseconds; a finer instant could not be verified again.
        return new Fact(
                number,
                at.truncatedTo(ChronoUnit.MICROS),
                by.id().value(),
                by.name(),
                by.address(),
                event.act(),
                event.subject(),
                event.succeeded(),
                event.details());
    }

    /** The link: SM3 over the previous link and every field, each preceded by its length so that none runs into the next. */
    String digestAfter(String previous) {
        var text = new StringBuilder();
        append(text, previous);
        append(text, Long.toString(number));
        append(text, at.toString());
        append(text, Long.toString(person));
        append(text, personName);
        append(text, address);
        append(text, act);
        append(text, subject.kind());
        append(text, subject.id());
        append(text, Boolean.toString(succeeded));
        new TreeMap<>(details).forEach((label, value) -> {
            append(text, label);
            append(text, value);
        });
        return Digest.of(text.toString()).hex();
    }

    private static void append(StringBuilder text, String field) {
        text.append(field.length()).append(':').append(field);
    }
}
