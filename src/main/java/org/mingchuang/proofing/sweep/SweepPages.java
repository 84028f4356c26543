package org.mingchuang.proofing.sweep;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingchuang.kernel.PageRequest;
import org.mingchuang.kernel.Paged;
import org.mingchuang.proofing.Category;
import org.mingchuang.proofing.Severity;
import org.mingchuang.proofing.sweep.SweepPage.Line;
import org.mingchuang.web.Dates;
import org.mingchuang.web.Option;
import org.mingchuang.web.Pager;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** Shows what stands on the site and should be looked at. */
@Component
class SweepPages {

    static final String LIST = "/office/sweep";
    private static final int MOST_EXPORTED = 10_000;

    private final ProofSweepStore sweeps;
    private final SweepFindings findings;
    private final Dates dates;
    private final Texts texts;

    SweepPages(ProofSweepStore sweeps, SweepFindings findings, Dates dates, Texts texts) {
        this.sweeps = sweeps;
        this.findings = findings;
        this.dates = dates;
        this.texts = texts;
    }

    SweepPage page(SweepFilter filter, int number) {
        Optional<ProofSweep> latest = sweeps.latest();
        Paged<SweepFinding> found = findings.search(filter, PageRequest.of(number));
        return new SweepPage(
                latest.map(this::state).orElseGet(() -> texts.of("proofing.sweep.NEVER")),
                latest.filter(sweep -> sweep.finishedAt() == null).isPresent(),
                filter.severity(),
                filter.category(),
                options("proofing.severity", Severity.values()),
                options("proofing.category", Category.values()),
                filter.isActive(),
                found.rows().stream().map(this::line).toList(),
                Pager.of(found, LIST + filter.query()),
                LIST + "/export" + filter.query());
    }

    List<String> exportHead() {
        return List.of("标题", "程度", "类别", "位置", "前文", "发现", "后文", "理由", "建议", "规则", "处理");
    }

    List<List<String>> exportRows(SweepFilter filter) {
        return findings.rows(filter, MOST_EXPORTED, 0).stream()
                .map(finding -> List.of(
                        finding.title(),
                        texts.of("proofing.severity", finding.severity()),
                        texts.of("proofing.category", finding.category()),
                        finding.part(),
                        finding.before(),
                        finding.found(),
                        finding.after(),
                        finding.reason(),
                        finding.suggestion(),
                        finding.rule(),
                        finding.upheld() ? texts.of("proofing.ruling.UPHELD") : ""))
                .toList();
    }

    private String state(ProofSweep sweep) {
        String cause = texts.of("proofing.sweep.cause", sweep.cause());
        var finished = sweep.finishedAt();
        return finished == null
                ? texts.of("proofing.sweep.RUNNING", dates.of(sweep.startedAt()), cause, sweep.checked())
                : texts.of("proofing.sweep.FINISHED", dates.of(finished), cause, sweep.checked());
    }

    private Line line(SweepFinding finding) {
        String advice = finding.suggestion().isEmpty() || finding.reason().contains(finding.suggestion())
                ? finding.reason()
                : texts.of("proofing.sweep.ADVICE", finding.reason(), finding.suggestion());
        return new Line(
                finding.title(),
                finding.address(),
                texts.of("proofing.severity", finding.severity()),
                switch (finding.severity()) {
                    case STOP -> "red";
                    case WARN -> "amber";
                    case HINT -> "grey";
                },
                texts.of("proofing.category", finding.category()) + "　" + finding.part(),
                finding.before(),
                finding.found(),
                finding.after(),
                advice,
                finding.upheld());
    }

    private List<Option> options(String prefix, Enum<?>[] constants) {
        var all = new Option("", texts.of("proofing.keeping.label.ALL"));
        return Stream.concat(
                        Stream.of(all),
                        Arrays.stream(constants).map(each -> new Option(each.name(), texts.of(prefix, each))))
                .toList();
    }
}
