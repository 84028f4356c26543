package org.mingchuang.publishing.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What stands above the body: mark, number, signer, title over several lines, addressees. */
final class LayoutHead {

    private static final Pattern NUMBER =
            Pattern.compile("([\\p{IsHan}]{1,20})\\s*[〔\\[［【（(]\\s*(\\d{4})\\s*[〕\\]］】）)]\\s*第?\\s*0*(\\d{1,5})\\s*号");
    private static final Pattern ORDER = Pattern.compile("第\\s*(\\d{1,5})\\s*号");
    private static final Pattern SIGNER = Pattern.compile("签发人\\s*[:：]\\s*(.{1,40})$");
    private static final Pattern MARK =
            Pattern.compile("(?!.*关于).*(文件|委员会|人民政府|办公室|办公厅|局|厅|部|院|会|处|中心|公司|党组|党委|领导小组|指挥部)(（.{1,6}）)?$");
    private static final Pattern SECRET = Pattern.compile("^(绝密|机密|秘密)\\s*(★.*)?$");
    private static final Pattern FORMALITY = Pattern.compile("^(特急|加急|平急|特提|急件|\\d{6})$");
    private static final Pattern TITLE_END = Pattern.compile(
            ".*(决议|决定|命令|令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要|办法|规定|细则|方案|规划|计划|要点|公示|解读|答复|条例|制度|预案|指南|清单|说明|情况|解释)(（.*）)?$");
    private static final Pattern IN_BRACKETS = Pattern.compile("^（.{1,20}）$");
    private static final Pattern SENTENCE = Pattern.compile(".*[。；！？，][^）”’》]*$|.*[。；！？]$");
    private static final Pattern ENUMERATED =
            Pattern.compile("^([一二三四五六七八九十]{1,4}、|[（(][一二三四五六七八九十]{1,4}[）)]|\\d{1,2}[.．、]|第[一二三四五六七八九十百\\d]+[章条节]).*");
    private static final int LINES = 15;
    private static final int LONGEST_NUMBER_LINE = 60;
    private static final int LONGEST_TITLE_LINE = 70;
    private static final int TITLE_LINES = 5;
    private static final int LONGEST_ADDRESSEES = 200;
    private static final int LONGEST_MARK = 40;

    private final Layout layout;
    private final Element body;

    LayoutHead(Layout layout, Sheet sheet) {
        this.layout = layout;
        this.body = sheet.body();
    }

    void take() throws Unreadable {
        formalities();
        number();
        title();
        addressees();
    }

    /** What is secret is not for this system at all, whoever chose the file. */
    private void formalities() throws Unreadable {
        for (Element line : first(LINES)) {
            String words = words(line);
            if (SECRET.matcher(words.replaceAll("\\s", "")).matches()) {
                throw Unreadable.because("SECRET");
            }
            if (FORMALITY.matcher(words).matches()) {
                line.remove();
            }
        }
    }

    private void number() {
        for (Element line : first(LINES)) {
            String words = words(line);
            Matcher number = NUMBER.matcher(words);
            if (words.length() > LONGEST_NUMBER_LINE || words.contains("《") || !number.find()) {
                continue;
            }
            layout.found(
                    LayoutElement.DOCUMENT_NUMBER,
                    number.group(1) + "〔" + number.group(2) + "〕" + number.group(3) + "号");
            Matcher signer = SIGNER.matcher(words);
            if (signer.find()) {
                layout.found(LayoutElement.SIGNER, Words.stripped(signer.group(1)));
            }
            mark(line);
            line.remove();
            return;
        }
    }

    /** Above the number stands the mark. Web pages put the title there; it is kept for what it is. */
    private void mark(Element number) {
        for (Element line : List.copyOf(number.previousElementSiblings())) {
            String words = words(line).replaceAll("\\s", "");
            Matcher signer = SIGNER.matcher(words);
            if (signer.matches()) {
                layout.found(LayoutElement.SIGNER, signer.group(1));
                line.remove();
            } else if (words.length() <= LONGEST_MARK
                    && !line.hasAttr(Sheet.TITLE_MARK)
                    && MARK.matcher(words).matches()) {
                layout.found(LayoutElement.MARK, words);
                line.remove();
            }
        }
    }

    private void title() {
        Element named = body.selectFirst("> [" + Sheet.TITLE_MARK + "]");
        if (named != null) {
            taken(List.of(named));
            body.select("[" + Sheet.TITLE_MARK + "]").removeAttr(Sheet.TITLE_MARK);
            return;
        }
        List<Element> lines = first(TITLE_LINES + 1).stream()
                .takeWhile(LayoutHead::mayBeTitle)
                .toList();
        int count = endOfTitle(lines);
        boolean restIsBody = body.childrenSize() > count;
        if (count > 0 && restIsBody) {
            taken(lines.subList(0, count));
        }
    }

    /** By the word that a title ends with; else by the middle of the page; else the first line alone. */
    private static int endOfTitle(List<Element> lines) {
        var joined = new StringBuilder();
        for (int i = 0; i < Math.min(lines.size(), TITLE_LINES); i++) {
            joined.append(words(lines.get(i)).replaceAll("\\s+", ""));
            if (TITLE_END.matcher(joined).matches()) {
                boolean bracket = i + 1 < lines.size()
                        && IN_BRACKETS.matcher(words(lines.get(i + 1))).matches();
                return bracket ? i + 2 : i + 1;
            }
        }
        int centred =
                (int) lines.stream().takeWhile(line -> line.hasClass("center")).count();
        return centred > 0 ? Math.min(centred, TITLE_LINES) : Math.min(1, lines.size());
    }

    private static boolean mayBeTitle(Element line) {
        String words = words(line);
        boolean kind = line.normalName().equals("p") || line.normalName().startsWith("h");
        return kind
                && !words.isEmpty()
                && words.length() <= LONGEST_TITLE_LINE
                && line.selectFirst("img") == null
                && !words.endsWith("：")
                && !words.endsWith(":")
                && !SENTENCE.matcher(words).matches()
                && !ENUMERATED.matcher(words).matches();
    }

    private void taken(List<Element> lines) {
        String title = lines.stream().map(LayoutHead::words).reduce("", LayoutHead::joined);
        layout.found(LayoutElement.TITLE, title);
        lines.forEach(Element::remove);
        for (Element line : first(2)) {
            Matcher order = ORDER.matcher(words(line));
            if (order.matches()) {
                layout.found(LayoutElement.DOCUMENT_NUMBER, "第" + order.group(1) + "号");
                line.remove();
            }
        }
    }

    /** Between Chinese no space, between Latin words one. */
    private static String joined(String before, String line) {
        boolean latin = !before.isEmpty() && before.matches(".*[A-Za-z0-9]$") && line.matches("^[A-Za-z0-9].*");
        return before + (latin ? " " : "") + line.replaceAll("(?<=[\\p{IsHan}（）〔〕《》]) +(?=[\\p{IsHan}（）〔〕《》])", "");
    }

    private void addressees() {
        if (layout.of(LayoutElement.TITLE).isEmpty()) {
            return;
        }
        for (Element line : first(1)) {
            String words = words(line);
            boolean addressed = line.normalName().equals("p")
                    && words.length() <= LONGEST_ADDRESSEES
                    && words.matches("[^。；！？]{2,}[:：]")
                    && !ENUMERATED.matcher(words).matches();
            if (addressed) {
                layout.found(LayoutElement.ADDRESSEES, words.substring(0, words.length() - 1));
                line.text(words.substring(0, words.length() - 1) + "：").removeClass("center");
                line.addClass("no-indent");
            }
        }
    }

    private List<Element> first(int count) {
        return body.children().stream().limit(count).toList();
    }

    private static String words(Element line) {
        return Words.stripped(line.text());
    }
}
