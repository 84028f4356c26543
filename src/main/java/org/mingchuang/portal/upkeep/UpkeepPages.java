package org.mingchuang.portal.upkeep;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.mingchuang.portal.catalogue.Catalogue;
import org.mingchuang.portal.catalogue.DuePages;
import org.mingchuang.portal.catalogue.Manifest;
import org.mingchuang.portal.check.SiteChecks;
import org.mingchuang.portal.rebuild.BuildView;
import org.mingchuang.portal.rebuild.Rebuilds;
import org.mingchuang.portal.site.SiteSettings;
import org.mingchuang.portal.upkeep.UpkeepPage.BuildRow;
import org.mingchuang.portal.upkeep.UpkeepPage.Check;
import org.mingchuang.portal.upkeep.UpkeepPage.DifferenceRow;
import org.mingchuang.portal.upkeep.UpkeepPage.FailureRow;
import org.mingchuang.portal.upkeep.UpkeepPage.Progress;
import org.mingchuang.web.Fact;
import org.springframework.stereotype.Component;

/** Gathers what the page shows. */
@Component
class UpkeepPages {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final int BUILDS = 10;

    private final SiteSettings settings;
    private final Catalogue catalogue;
    private final Manifest manifest;
    private final Rebuilds rebuilds;
    private final SiteChecks checks;
    private final DuePages due;
    private final Clock clock;

    UpkeepPages(
            SiteSettings settings,
            Catalogue catalogue,
            Manifest manifest,
            Rebuilds rebuilds,
            SiteChecks checks,
            DuePages due,
            Clock clock) {
        this.settings = settings;
        this.catalogue = catalogue;
        this.manifest = manifest;
        this.rebuilds = rebuilds;
        this.checks = checks;
        this.due = due;
        this.clock = clock;
    }

    UpkeepPage page() {
        List<BuildView> builds = rebuilds.latest(BUILDS);
        return new UpkeepPage(
                state(),
                builds.stream()
                        .filter(BuildView::isRunning)
                        .reduce((newer, older) -> older)
                        .map(UpkeepPages::progress)
                        .orElse(Progress.NONE),
                builds.stream().map(this::row).toList(),
                checks.latest().map(this::check).orElseGet(() -> new Check("尚未核对", "grey", List.of(), "")),
                due.failures().stream()
                        .map(failure -> new FailureRow(failure.page(), failure.fault()))
                        .toList());
    }

    private List<Fact> state() {
        return List.of(
                new Fact("网站名称", settings.name()),
                new Fact("公开网址", settings.full("/")),
                new Fact("已发布稿件", catalogue.countStanding() + " 篇"),
                new Fact("页面和文件", manifest.count() + " 个"));
    }

    private static Progress progress(BuildView build) {
        return new Progress(build.stage(), Math.min(build.made(), build.expected()), build.expected());
    }

    private BuildRow row(BuildView build) {
        boolean faultless = build.failed().isEmpty();
        String state = build.isRunning() ? build.stage() : faultless ? "完成" : "完成，有页面未能更新";
        String tone = build.isRunning() ? "blue" : faultless ? "green" : "amber";
        return new BuildRow(
                build.reason(), minute(build.requestedAt()), duration(build), build.made() + " 页", state, tone);
    }

    private static String duration(BuildView build) {
        Instant from = build.startedAt();
        Instant to = build.finishedAt();
        if (from == null || to == null) {
            return "";
        }
        return String.format(
                java.util.Locale.ROOT, "%.1f 秒", Duration.between(from, to).toMillis() / 1000.0);
    }

    private Check check(SiteChecks.Outcome outcome) {
        String text = minute(outcome.at()) + " 核对 " + outcome.checked() + " 项，"
                + (outcome.differences() == 0 ? "全部相符" : "有差异 " + outcome.differences() + " 项");
        long more = outcome.differences() - outcome.shown().size();
        return new Check(
                text,
                outcome.differences() == 0 ? "green" : "red",
                outcome.shown().stream()
                        .map(found -> new DifferenceRow(found.kind(), found.path()))
                        .toList(),
                more == 0 ? "" : "另有 " + more + " 项未列出");
    }

    private String minute(Instant instant) {
        return MINUTE.format(instant.atZone(clock.getZone()));
    }
}
