package org.mingchuang.publishing.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.mingchuang.publishing.ManuscriptKind;
import org.mingchuang.publishing.PolicyFields;
import org.mingchuang.publishing.Validity;

/** 公文版面: recognises the layout of an official document (O-03 to O-12) and takes out what is no body. */
final class Layout {

    static final List<String> GENRES = List.of("通知", "公告", "通告", "意见", "办法", "方案", "规划", "批复", "函");

    private static final Pattern EFFECTIVE =
            Pattern.compile("自\\s*(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日起\\s*(?:正式)?(?:施行|实施|执行|生效)");
    private static final Pattern AT_ONCE = Pattern.compile("自(?:印发|发布|公布|发文|本通知印发|本办法印发)之日起\\s*(?:正式)?(?:施行|实施|执行|生效)");
    private static final Pattern BEFORE_ABOUT = Pattern.compile("^(.{2,80}?)关于.+");

    private final Map<LayoutElement, String> found = new EnumMap<>(LayoutElement.class);
    private final Element body;
    private @Nullable LocalDate date;

    private Layout(Element body) {
        this.body = body;
    }

    static Layout recognise(Sheet sheet) throws Unreadable {
        var layout = new Layout(sheet.body());
        new LayoutHead(layout, sheet).take();
        new LayoutTail(layout, sheet).take();
        LayoutLevels.mark(layout, sheet.body());
        return layout;
    }

    Map<LayoutElement, String> found() {
        return found;
    }

    void found(LayoutElement element, String value) {
        found.merge(element, value, (one, other) -> one + "；" + other);
    }

    void dated(LocalDate day) {
        date = day;
    }

    String of(LayoutElement element) {
        return found.getOrDefault(element, "");
    }

    /** With a number it is one; without, when it is signed and dated and asks somebody by name. */
    boolean isOfficial() {
        return found.containsKey(LayoutElement.DOCUMENT_NUMBER)
                || (found.containsKey(LayoutElement.SIGNATURE)
                        && found.containsKey(LayoutElement.DATE)
                        && found.containsKey(LayoutElement.ADDRESSEES));
    }

    ManuscriptKind kind() {
        if (found.containsKey(LayoutElement.DOCUMENT_NUMBER)) {
            return ManuscriptKind.POLICY;
        }
        return kindOf(of(LayoutElement.TITLE));
    }

    static ManuscriptKind kindOf(String title) {
        if (title.matches(".*公示(（.*）)?")) {
            return ManuscriptKind.PUBLICITY;
        }
        if (title.matches(".*(通知|公告|通告)(（.*）)?")) {
            return ManuscriptKind.NOTICE;
        }
        return title.contains("解读") ? ManuscriptKind.INTERPRETATION : ManuscriptKind.NEWS;
    }

    @Nullable
    PolicyFields policy() {
        return isOfficial()
                ? new PolicyFields(
                        of(LayoutElement.DOCUMENT_NUMBER),
                        organ(),
                        date,
                        effectiveOn(),
                        "",
                        genre(),
                        Validity.VALID,
                        of(LayoutElement.NOTE))
                : null;
    }

    static Optional<LocalDate> day(Matcher match) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(match.group(1)),
                    Integer.parseInt(match.group(2)),
                    Integer.parseInt(match.group(3))));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private String organ() {
        Matcher title = BEFORE_ABOUT.matcher(of(LayoutElement.TITLE));
        if (title.matches()) {
            return title.group(1);
        }
        String mark = of(LayoutElement.MARK).replaceAll("文件$", "");
        return of(LayoutElement.SIGNATURE).isEmpty() ? mark : of(LayoutElement.SIGNATURE);
    }

    private String genre() {
        String title = of(LayoutElement.TITLE).replaceAll("（[^）]*）$", "");
        return GENRES.stream().filter(title::endsWith).findFirst().orElse("其他");
    }

    private @Nullable LocalDate effectiveOn() {
        String text = body.text();
        Matcher match = EFFECTIVE.matcher(text);
        LocalDate named = null;
        while (match.find()) {
            named = day(match).orElse(named);
        }
        return named == null && AT_ONCE.matcher(text).find() ? date : named;
    }
}
