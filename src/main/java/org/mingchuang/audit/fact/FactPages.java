package org.mingchuang.audit.fact;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingchuang.kernel.PageRequest;
import org.mingchuang.kernel.Paged;
import org.mingchuang.web.Option;
import org.mingchuang.web.Pager;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** Puts facts into words for the auditor's page and export. */
@Component
class FactPages {

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    // As RFC 5952 writes it.
    private static final Pattern ZEROS = Pattern.compile("(^|:)0(:0)+(:|$)");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    private final FactSearch search;
    private final Texts texts;

    FactPages(FactSearch search, Texts texts) {
        this.search = search;
        this.texts = texts;
    }

    FactPage page(FactFilter filter, int number) {
        Paged<Fact> found = search.find(filter, new PageRequest(number, 50));
        return new FactPage(
                filter.personPart(),
                filter.actKey(),
                filter.subject() == null ? "" : filter.subject(),
                filter.outcomeWord(),
                filter.fromText(),
                filter.untilText(),
                acts(),
                List.of(new Option("", "全部"), new Option("yes", "成功"), new Option("no", "失败")),
                found.rows().stream().map(this::row).toList(),
                Pager.of(found, "/office/audit" + filter.query()),
                found.total(),
                "/office/audit/export" + filter.query());
    }

    FactPage.Row row(Fact fact) {
        String subject = fact.subject().kind() + ":" + fact.subject().id();
        return new FactPage.Row(
                fact.number(),
                at(fact.at()),
                fact.personName(),
                ZEROS.matcher(fact.address()).replaceFirst("::"),
                texts.of(fact.act()),
                texts.or(
                                "audit.fact.subject." + fact.subject().kind(),
                                fact.subject().kind()) + " " + fact.subject().id(),
                subject,
                details(fact),
                fact.succeeded());
    }

    private List<Option> acts() {
        var options = new ArrayList<Option>();
        options.add(new Option("", "全部"));
        search.acts().stream()
                .map(key -> new Option(key, texts.of(key)))
                .sorted(Comparator.comparing(Option::label))
                .forEach(options::add);
        return options;
    }

    private static String details(Fact fact) {
        return fact.details().entrySet().stream()
                .map(detail -> detail.getKey() + "：" + abbreviated(detail.getValue()))
                .collect(Collectors.joining("；"));
    }

    /** A digest by its beginning, as people compare it; the export has the whole. */
    private static String abbreviated(String value) {
        return DIGEST.matcher(value).matches() ? value.substring(0, 12) : value;
    }

    private static String at(Instant instant) {
        return SECOND.format(instant);
    }
}
