package org.mingchuang.proofing.enquiry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingchuang.kernel.Actor;
import org.mingchuang.proofing.Severity;
import org.mingchuang.proofing.enquiry.EnquiryResultPage.Line;
import org.mingchuang.web.Dates;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** Shows the form of an enquiry and its result. */
@Component
class EnquiryPages {

    static final String HOME = "/office/check";
    private static final int EARLIER = 20;

    private final EnquiryStore store;
    private final EnquiryDesk desk;
    private final Dates dates;
    private final Texts texts;

    EnquiryPages(EnquiryStore store, EnquiryDesk desk, Dates dates, Texts texts) {
        this.store = store;
        this.desk = desk;
        this.dates = dates;
        this.texts = texts;
    }

    EnquiryPage form(String text, String address, FormErrors errors, Actor actor) {
        return new EnquiryPage(
                text,
                address,
                desk.longest(),
                store.latest(actor.id(), EARLIER).stream()
                        .map(enquiry -> new EnquiryPage.Earlier(
                                HOME + "/" + enquiry.id(),
                                enquiry.title(),
                                texts.of("proofing.enquiry.kind", enquiry.kind()),
                                dates.of(enquiry.at()),
                                state(enquiry)))
                        .toList(),
                errors);
    }

    EnquiryResultPage result(Enquiry enquiry) {
        return new EnquiryResultPage(
                HOME + "/" + enquiry.id(),
                enquiry.title(),
                texts.of(
                        "proofing.enquiry.LEAD",
                        texts.of("proofing.enquiry.kind", enquiry.kind()),
                        enquiry.characters(),
                        dates.of(enquiry.at())),
                state(enquiry),
                enquiry.findings().isEmpty() ? "green" : stops(enquiry) > 0 ? "red" : "amber",
                lines(enquiry));
    }

    String state(Enquiry enquiry) {
        return enquiry.findings().isEmpty()
                ? texts.of("proofing.enquiry.CLEAN")
                : texts.of("proofing.enquiry.FOUND", enquiry.findings().size(), stops(enquiry));
    }

    private static long stops(Enquiry enquiry) {
        return enquiry.findings().stream()
                .filter(finding -> finding.severity() == Severity.STOP)
                .count();
    }

    /** The gravest first, else in the order of the text. */
    List<Line> lines(Enquiry enquiry) {
        var lines = new ArrayList<Line>();
        for (EnquiryFinding finding : enquiry.findings().stream()
                .sorted(Comparator.comparing(EnquiryFinding::severity))
                .toList()) {
            lines.add(new Line(
                    lines.size() + 1,
                    finding.severity().name(),
                    texts.of("proofing.severity", finding.severity()) + "　"
                            + texts.of("proofing.category", finding.category()),
                    finding.before(),
                    finding.found(),
                    finding.after(),
                    finding.reason(),
                    finding.suggestion(),
                    finding.origin()));
        }
        return lines;
    }
}
