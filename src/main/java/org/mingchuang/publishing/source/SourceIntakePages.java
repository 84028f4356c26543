package org.mingchuang.publishing.source;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingchuang.publishing.SourceUnits.SourceUnitView;
import org.mingchuang.web.Dates;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** Shows where a list is chosen, and what it would do. */
@Component
class SourceIntakePages {

    private final Dates dates;
    private final Texts texts;

    SourceIntakePages(Dates dates, Texts texts) {
        this.dates = dates;
        this.texts = texts;
    }

    SourceIntakePage blank() {
        return again(SourceIntakeForm.blank(dates.today()), FormErrors.none());
    }

    SourceIntakePage again(SourceIntakeForm form, FormErrors errors) {
        return new SourceIntakePage(form, errors);
    }

    SourcePreviewPage preview(SourceIntakeForm form, List<SourceLine> lines, SourcePlan plan, String overtaken) {
        List<SourcePreviewPage.Line> added = lines(plan, SourceUnitAct.ADDED);
        List<SourcePreviewPage.Line> changed = lines(plan, SourceUnitAct.CHANGED);
        List<SourcePreviewPage.Line> ended = lines(plan, SourceUnitAct.ENDED);
        return new SourcePreviewPage(
                form.with(lines, plan.digest()),
                texts.of(
                        "publishing.source.label.PLAN",
                        lines.size(),
                        added.size(),
                        changed.size(),
                        ended.size(),
                        plan.unchanged(),
                        plan.faults().size()),
                overtaken,
                plan.faults().stream()
                        .map(fault -> new SourcePreviewPage.Fault(fault.line(), fault.name(), texts.of(fault.reason())))
                        .toList(),
                added,
                changed,
                ended);
    }

    private List<SourcePreviewPage.Line> lines(SourcePlan plan, SourceUnitAct act) {
        return plan.of(act).stream().map(this::line).toList();
    }

    private SourcePreviewPage.Line line(SourceStep step) {
        SourceUnitView before = step.unit();
        SourceUnitEntry after = step.entry();
        return new SourcePreviewPage.Line(
                step.line() == 0 ? texts.of("publishing.source.label.NOT_ON_LIST") : Integer.toString(step.line()),
                after.name(),
                both(before == null ? after.domain() : before.domain(), after.domain()),
                both(before == null ? after.listVersion() : before.listVersion(), after.listVersion()),
                dates.of(step.from()),
                day(step.until()));
    }

    private String both(String before, String after) {
        return before.equals(after) ? after : texts.of("publishing.source.label.BECOMES", before, after);
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : dates.of(day);
    }
}
