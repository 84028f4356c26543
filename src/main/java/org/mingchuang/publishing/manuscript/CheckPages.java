package org.mingchuang.publishing.manuscript;

import java.util.List;
import org.mingchuang.kernel.Actor;
import org.mingchuang.proofing.Finding;
import org.mingchuang.proofing.Remark;
import org.mingchuang.publishing.manuscript.CheckPage.Line;
import org.mingchuang.web.Dates;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** Shows what the content check finds, on its own page and beside the editor. */
@Component
class CheckPages {

    private static final int MOST = 500;

    private final ContentCheck check;
    private final Dates dates;
    private final Texts texts;

    CheckPages(ContentCheck check, Dates dates, Texts texts) {
        this.check = check;
        this.dates = dates;
        this.texts = texts;
    }

    static String address(Manuscript manuscript) {
        return "/office/manuscripts/" + manuscript.id().value() + "/check";
    }

    /** @param typed the mark that was refused and the reason that was typed for it */
    CheckPage page(Manuscript manuscript, Version version, Typed typed, FormErrors errors, Actor actor) {
        List<Remark> remarks = check.of(version);
        long open = remarks.stream().filter(Remark::isOpen).count();
        long stops =
                remarks.stream().filter(Remark::isStop).filter(Remark::isOpen).count();
        return new CheckPage(
                address(manuscript),
                version.number(),
                version.text().title(),
                remarks.isEmpty()
                        ? texts.of("publishing.check.CLEAN")
                        : texts.of("publishing.check.COUNT", remarks.size(), open, stops),
                stops > 0,
                lines(remarks, manuscript, typed, actor),
                check.unread(version),
                CheckPolicy.mayRule(actor, manuscript),
                errors);
    }

    List<Line> lines(List<Remark> remarks, Manuscript manuscript, Typed typed, Actor actor) {
        boolean rules = CheckPolicy.mayRule(actor, manuscript);
        boolean releases = check.mayRelease(actor, manuscript);
        return remarks.stream()
                .limit(MOST)
                .map(remark -> line(remark, rules && (releases || !remark.isStop()), typed))
                .toList();
    }

    private Line line(Remark remark, boolean mayWaive, Typed typed) {
        Finding finding = remark.finding();
        return new Line(
                remark.mark(),
                finding.severity().name(),
                texts.of("proofing.severity", finding.severity()) + "　"
                        + texts.of("proofing.category", finding.category()),
                remark.located().part().label(),
                remark.located().before(),
                remark.located().found(),
                remark.located().after(),
                finding.reason(),
                finding.suggestion(),
                finding.origin(),
                said(remark),
                remark.isOpen(),
                mayWaive,
                typed.mark().equals(remark.mark()) ? typed.reason() : "");
    }

    private String said(Remark remark) {
        return remark.ruling()
                .map(ruling -> texts.of("proofing.ruling", ruling.kind()) + "　" + ruling.by() + "　"
                        + dates.of(ruling.at()) + (ruling.reason().isEmpty() ? "" : "　" + ruling.reason()))
                .orElse("");
    }

    /** 已填写的理由. */
    record Typed(String mark, String reason) {

        static Typed none() {
            return new Typed("", "");
        }
    }
}
