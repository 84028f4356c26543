package org.mingchuang.publishing.manuscript;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.mingchuang.proofing.Checker;
import org.mingchuang.proofing.Finding;
import org.mingchuang.proofing.Proofreader;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** 内容检查, beside the editor: what the content check finds in title, summary and body. It advises; the writer decides. */
@Component
class ContentCheck {

    private static final String BLOCKS = "p, h2, h3, h4, li, td, th, caption, figcaption, dt, dd";
    private static final int AROUND = 8;
    private static final int MOST = 200;

    private final Checker checker = Proofreader.withBasePacks();
    private final Texts texts;

    ContentCheck(Texts texts) {
        this.texts = texts;
    }

    /**
     * 检查结果行, ready to print.
     *
     * @param found the words themselves
     * @param before a few characters before them, so that the place is known again
     * @param suggestion empty when only a person can say
     * @param severity STOP, WARN or HINT
     */
    record Line(
            String found,
            String before,
            String after,
            String category,
            String reason,
            String suggestion,
            String severity,
            String label) {}

    /** The gravest first, else in the order of the text. */
    List<Line> lines(String title, String summary, String bodyHtml) {
        var parts = new ArrayList<String>(List.of(title, summary));
        for (Element block : Jsoup.parseBodyFragment(bodyHtml).select(BLOCKS)) {
            if (block.select(BLOCKS).size() == 1) {
                parts.add(block.text());
            }
        }
        var lines = new ArrayList<Line>();
        for (String part : parts) {
            checker.check(part).forEach(finding -> lines.add(line(part, finding)));
        }
        return lines.stream()
                .sorted((one, other) -> Integer.compare(grave(one), grave(other)))
                .limit(MOST)
                .toList();
    }

    private static int grave(Line line) {
        return switch (line.severity()) {
            case "STOP" -> 0;
            case "WARN" -> 1;
            default -> 2;
        };
    }

    private Line line(String text, Finding finding) {
        return new Line(
                text.substring(finding.offset(), finding.end()),
                text.substring(Math.max(0, finding.offset() - AROUND), finding.offset()),
                text.substring(finding.end(), Math.min(text.length(), finding.end() + AROUND)),
                texts.of("publishing.check.category", finding.category()),
                finding.reason(),
                finding.suggestion(),
                finding.severity().name(),
                texts.of("publishing.check.severity", finding.severity()));
    }
}
