package org.mingchuang.publishing.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What stands below the body: attachments note, signature, date, note, copy-to and printing lines. */
final class LayoutTail {

    private static final Pattern DATE = Pattern.compile("^(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日$");
    private static final Pattern CHINESE_DATE =
            Pattern.compile("^([二一][〇○Ｏ零О一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日$");
    private static final Pattern NOTE = Pattern.compile("^[（(]([^（()）]{2,60})[）)]$");
    private static final Pattern COPY_TO = Pattern.compile("^(?:抄送|抄报|分送|主送)\\s*[:：]\\s*(.+?)。?$");
    private static final Pattern PRINTING = Pattern.compile("^(.{0,60}?)\\s*(\\d{4}年\\d{1,2}月\\d{1,2}日)\\s*印发$");
    private static final Pattern OPENNESS = Pattern.compile("^(?:信息公开选项|公开属性|公开方式)\\s*[:：]\\s*(.+)$");
    private static final Pattern COPIES = Pattern.compile("^[（(]?共印\\s*\\d+\\s*份[）)]?。?$");
    private static final Pattern ATTACHMENT = Pattern.compile("^附\\s*件\\s*[:：]\\s*(.+)$");
    private static final Pattern NEXT_ATTACHMENT = Pattern.compile("^\\d{1,2}[.．、]\\s*(.+)$");
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int LONGEST_SIGNATURE = 60;
    private static final int SIGNATURES = 6;
    private static final int BELOW_DATE = 8;

    private final Layout layout;
    private final Sheet sheet;
    private final Element body;

    LayoutTail(Layout layout, Sheet sheet) {
        this.layout = layout;
        this.sheet = sheet;
        this.body = sheet.body();
    }

    void take() {
        Optional<Element> date = date();
        List<Element> below = date
                .map(Element::nextElementSiblings)
                .map(List::copyOf)
                .orElseGet(() -> List.copyOf(body.children()))
                .stream()
                .limit(date.isPresent() ? BELOW_DATE : Integer.MAX_VALUE)
                .toList();
        for (Element block : date.isPresent() ? below : last(below)) {
            below(block);
        }
        date.ifPresent(this::signatures);
        attachments();
    }

    /** The last one that stands alone below a signature: annexes behind it may have dates of their own. */
    private Optional<Element> date() {
        List<Element> blocks = body.children();
        for (int i = blocks.size() - 1; i > 0; i--) {
            Optional<LocalDate> day = day(words(blocks.get(i)));
            if (day.isPresent() && isSignature(blocks.get(i - 1))) {
                layout.dated(day.get());
                layout.found(LayoutElement.DATE, day.get().toString());
                set(blocks.get(i), "signature");
                return Optional.of(blocks.get(i));
            }
        }
        return Optional.empty();
    }

    /** Joint documents carry several, one below the other. */
    private void signatures(Element date) {
        Element line = date.previousElementSibling();
        boolean placed = line != null && isPlaced(line);
        for (int i = 0; i < SIGNATURES && line != null && isSignature(line); i++) {
            Element above = line.previousElementSibling();
            layout.found(LayoutElement.SIGNATURE, words(line));
            set(line, "signature");
            line = placed && above != null && isPlaced(above) ? above : null;
        }
    }

    private static boolean isPlaced(Element line) {
        return line.hasClass("center") || line.hasClass("right") || line.hasClass("signature");
    }

    private static boolean isSignature(Element line) {
        String words = words(line);
        return line.normalName().equals("p")
                && words.length() >= 2
                && words.length() <= LONGEST_SIGNATURE
                && !words.matches(".*[。；：:！？，].*")
                && !ATTACHMENT.matcher(words).matches()
                && !NEXT_ATTACHMENT.matcher(words).matches();
    }

    private void below(Element block) {
        String words = words(block);
        Matcher note = NOTE.matcher(words);
        if (note.matches() && block.normalName().equals("p")) {
            if (!COPIES.matcher(words).matches()) {
                layout.found(LayoutElement.NOTE, note.group(1));
            }
            block.remove();
        } else if (block.normalName().equals("table") ? isClosing(block) : closing(words)) {
            block.remove();
            sheet.remark("CLOSING_LINES");
        }
    }

    /** Without a date only what can be nothing else. */
    private static List<Element> last(List<Element> blocks) {
        return blocks.subList(Math.max(0, blocks.size() - BELOW_DATE / 2), blocks.size()).stream()
                .filter(block ->
                        !NOTE.matcher(words(block)).matches() || words(block).contains("公开"))
                .toList();
    }

    private boolean isClosing(Element table) {
        List<String> cells = table.select("td, th").eachText();
        boolean all = !cells.isEmpty()
                && table.select("tr").size() <= 4
                && table.select("tr").eachText().stream()
                        .map(Words::stripped)
                        .allMatch(row -> COPY_TO.matcher(row).matches()
                                || PRINTING.matcher(row).matches()
                                || row.endsWith("印发"));
        if (all) {
            table.select("tr").eachText().forEach(row -> closing(Words.stripped(row)));
        }
        return all;
    }

    private boolean closing(String words) {
        Matcher copyTo = COPY_TO.matcher(words);
        if (copyTo.matches()) {
            layout.found(LayoutElement.COPY_TO, copyTo.group(1));
            return true;
        }
        Matcher printing = PRINTING.matcher(words);
        if (printing.matches()) {
            layout.found(LayoutElement.PRINTING, Words.stripped(printing.group(1)) + " " + printing.group(2));
            return true;
        }
        Matcher openness = OPENNESS.matcher(words);
        if (openness.matches()) {
            layout.found(LayoutElement.NOTE, openness.group(1));
            return true;
        }
        return COPIES.matcher(words).matches();
    }

    private void attachments() {
        for (Element block : body.children()) {
            Matcher first = ATTACHMENT.matcher(words(block));
            if (!block.normalName().equals("p") || !first.matches()) {
                continue;
            }
            layout.found(LayoutElement.ATTACHMENTS, first.group(1));
            set(block, "no-indent");
            Element next = block.nextElementSibling();
            while (next != null && next.normalName().equals("p") && !isPlaced(next)) {
                Matcher more = NEXT_ATTACHMENT.matcher(words(next));
                if (!more.matches()) {
                    return;
                }
                layout.found(LayoutElement.ATTACHMENTS, words(next));
                next = next.nextElementSibling();
            }
            return;
        }
    }

    private static Optional<LocalDate> day(String words) {
        Matcher digits = DATE.matcher(words);
        if (digits.matches()) {
            return Layout.day(digits);
        }
        Matcher chinese = CHINESE_DATE.matcher(words.replaceAll("[○Ｏ零О]", "〇").replaceAll("\\s", ""));
        if (!chinese.matches()) {
            return Optional.empty();
        }
        String written = year(chinese.group(1)) + "年" + number(chinese.group(2)) + "月" + number(chinese.group(3)) + "日";
        Matcher match = DATE.matcher(written);
        return match.matches() ? Layout.day(match) : Optional.empty();
    }

    private static String year(String chinese) {
        var digits = new StringBuilder();
        chinese.chars().forEach(c -> digits.append(DIGITS.indexOf(c)));
        return digits.toString();
    }

    private static int number(String chinese) {
        int ten = chinese.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(chinese);
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(chinese.charAt(0));
        return tens * 10 + (ten + 1 < chinese.length() ? DIGITS.indexOf(chinese.charAt(ten + 1)) : 0);
    }

    private static void set(Element line, String style) {
        line.removeClass("center").removeClass("right").addClass(style);
    }

    private static String words(Element block) {
        return Words.stripped(block.text());
    }
}
