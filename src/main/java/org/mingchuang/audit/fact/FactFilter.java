package org.mingchuang.audit.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * 留痕查询条件, as they stand in the address.
 *
 * @param person part of a name
 * @param act message key of an act
 * @param subject {@code kind:id}, or a kind alone
 * @param outcome {@code yes}, {@code no} or empty
 */
record FactFilter(
        @Nullable String person,
        @Nullable String act,
        @Nullable String subject,
        @Nullable String outcome,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate until) {

    String personPart() {
        return person == null ? "" : person.strip();
    }

    String actKey() {
        return act == null ? "" : act;
    }

    String subjectKind() {
        return subject == null ? "" : subject.strip().split(":", 2)[0];
    }

    String subjectId() {
        String[] parts = subject == null ? new String[0] : subject.strip().split(":", 2);
        return parts.length < 2 ? "" : parts[1];
    }

    String outcomeWord() {
        return outcome == null ? "" : outcome;
    }

    String fromText() {
        return from == null ? "" : from.toString();
    }

    String untilText() {
        return until == null ? "" : until.toString();
    }

    /** The filter as a query, for paging and export. */
    String query() {
        return UriComponentsBuilder.newInstance()
                .queryParam("person", personPart())
                .queryParam("act", actKey())
                .queryParam("subject", subject == null ? "" : subject.strip())
                .queryParam("outcome", outcomeWord())
                .queryParam("from", fromText())
                .queryParam("until", untilText())
                .encode()
                .build()
                .toUriString();
    }

    /** The filter in words, for the fact of an export. */
    String words() {
        String all = String.join(
                " ",
                personPart(),
                actKey(),
                subject == null ? "" : subject.strip(),
                outcomeWord(),
                fromText(),
                untilText());
        return all.isBlank() ? "全部" : all.strip().replaceAll(" +", " ");
    }
}
