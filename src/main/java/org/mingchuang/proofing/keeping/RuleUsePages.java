package org.mingchuang.proofing.keeping;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingchuang.audit.History;
import org.mingchuang.kernel.PageRequest;
import org.mingchuang.kernel.Paged;
import org.mingchuang.proofing.Category;
import org.mingchuang.proofing.keeping.RuleUseListPage.Row;
import org.mingchuang.web.Dates;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Option;
import org.mingchuang.web.Pager;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** Shows how the rules have done, and each of them. */
@Component
class RuleUsePages {

    static final String LIST = "/office/rules";
    private static final int MOST_EXPORTED = 10_000;
    private static final int MOST_SAID = 50;

    private final RuleUses uses;
    private final RuleSwitchStore switches;
    private final History history;
    private final Dates dates;
    private final Texts texts;

    RuleUsePages(RuleUses uses, RuleSwitchStore switches, History history, Dates dates, Texts texts) {
        this.uses = uses;
        this.switches = switches;
        this.history = history;
        this.dates = dates;
        this.texts = texts;
    }

    RuleUseListPage list(RuleUseFilter filter, int number) {
        Paged<RuleUse> found = uses.search(filter, PageRequest.of(number));
        return new RuleUseListPage(
                filter.text(),
                filter.category(),
                filter.order(),
                categories(),
                Stream.of("false-alarms", "found", "precision")
                        .map(order -> new Option(order, texts.of("proofing.keeping.order." + order)))
                        .toList(),
                filter.isActive(),
                found.rows().stream().map(this::row).toList(),
                Pager.of(found, LIST + filter.query()),
                LIST + "/export" + filter.query());
    }

    List<String> exportHead() {
        return List.of("规则", "说明", "类别", "例", "发现", "属实", "不作修改", "误报", "准确率", "状态");
    }

    List<List<String>> exportRows(RuleUseFilter filter) {
        return uses.rows(filter, MOST_EXPORTED, 0).stream()
                .map(this::row)
                .map(row -> List.of(
                        row.rule(),
                        row.title(),
                        row.category(),
                        row.example(),
                        Long.toString(row.found()),
                        Long.toString(row.right()),
                        Long.toString(row.waived()),
                        Long.toString(row.falseAlarms()),
                        row.precision(),
                        texts.of("proofing.keeping.state." + (row.off() ? "OFF" : "ON"))))
                .toList();
    }

    /** Empty for a rule that has never spoken and was never switched. */
    Optional<RuleUsePage> page(String rule, String typed, FormErrors errors) {
        return uses.of(rule)
                .map(use -> new RuleUsePage(
                        row(use),
                        switches.off(rule)
                                .map(off -> dates.of(off.at()) + "　" + off.by() + "　" + off.reason())
                                .orElse(""),
                        uses.said(rule, MOST_SAID).stream().map(this::line).toList(),
                        history.of(RuleSwitched.subject(rule)),
                        typed,
                        errors));
    }

    static String address(String rule) {
        return LIST + "/one?rule=" + URLEncoder.encode(rule, StandardCharsets.UTF_8);
    }

    private RuleUsePage.Line line(RuleUses.Said said) {
        return new RuleUsePage.Line(
                texts.of("proofing.ruling", said.kind()),
                said.before(),
                said.found(),
                said.after(),
                said.reason(),
                said.by(),
                dates.of(said.at()));
    }

    private Row row(RuleUse use) {
        return new Row(
                address(use.rule()),
                use.rule(),
                use.title().isEmpty() ? use.rule() : use.title(),
                texts.of("proofing.category", use.category()),
                use.example(),
                use.found(),
                use.right(),
                use.waived(),
                use.falseAlarms(),
                use.precision() < 0 ? "" : use.precision() + "%",
                use.off());
    }

    private List<Option> categories() {
        var all = new Option("", texts.of("proofing.keeping.label.ALL"));
        return Stream.concat(
                        Stream.of(all),
                        Arrays.stream(Category.values())
                                .map(each -> new Option(each.name(), texts.of("proofing.category", each))))
                .toList();
    }
}
