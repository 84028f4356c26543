package org.mingchuang.proofing.notice;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.function.Consumer;
import org.mingchuang.proofing.Category;
import org.mingchuang.proofing.Located;
import org.mingchuang.proofing.Material;
import org.mingchuang.proofing.Material.Part;
import org.mingchuang.proofing.Material.Place;
import org.mingchuang.proofing.Severity;
import org.mingchuang.proofing.rule.Fault;
import org.mingchuang.proofing.rule.MaterialRule;
import org.mingchuang.proofing.rule.Normals;
import org.mingchuang.proofing.text.NormalText;

/** 公示要素: a period that holds, and where objections go. */
public final class PublicNotices implements MaterialRule {

    private static final Fault PERIOD = fault("period-missing", "公示未写明公示期限", Severity.WARN, 0.85);
    private static final Fault BACKWARDS = fault("period-backwards", "公示期的截止日早于起始日", Severity.WARN, 0.98);
    private static final Fault COUNT = fault("period-count", "", Severity.WARN, 0.9);
    private static final Fault CONTACT = fault("contact-missing", "公示未写明联系电话", Severity.WARN, 0.85);
    private static final Fault OBJECTION = fault("objection-missing", "公示未写明异议、意见向谁反映", Severity.HINT, 0.7);
    private static final Fault ADDRESS = fault("address-missing", "公示未写明提交书面意见的地址或邮箱", Severity.HINT, 0.6);

    private static final Pattern TIMED =
            Pattern.compile("(?:公示(?:期|时间|时限|期限|日期)|公告期|[0-9一二三四五六七八九十]+个?(?:工作日|日|天)[^,。]{0,6}内?|至[0-9]{4}年)");
    private static final Pattern PHONE =
            Pattern.compile("(?:电话|热线|联系方式|手机|举报)[^\\n]{0,24}?[0-9(][0-9() -]{6,}|(?:0[0-9]{2,3}-?)[0-9]{7,8}");
    private static final Pattern OBJECTIONS = Pattern.compile("异议|意见|反映|监督|举报|投诉|申诉|质疑");
    private static final Pattern REACHED = Pattern.compile("地址|邮箱|邮寄|信箱|地点|[路街巷道][0-9]+号|[a-z0-9.]+@[a-z0-9.]+");

    private static Fault fault(String rule, String reason, Severity severity, double confidence) {
        return new Fault(Category.NOTICE, severity, "notice/" + rule, reason, "政府信息公开条例、黔江建发〔2020〕71号", confidence);
    }

    private final Workdays workdays;

    public PublicNotices(Workdays workdays) {
        this.workdays = workdays;
    }

    @Override
    public void find(Material material, Normals normals, Consumer<Located> found) {
        List<Part> parts =
                material.parts().stream().filter(part -> !part.text().isBlank()).toList();
        if (parts.isEmpty() || !material.circumstances().publicNotice() && !isNotice(parts.getFirst())) {
            return;
        }
        boolean timed = false;
        boolean contact = false;
        boolean objection = false;
        boolean address = false;
        for (Part part : parts) {
            NormalText text = normals.of(part);
            String words = text.slice(0, text.length());
            timed |= TIMED.matcher(words).find();
            contact |= PHONE.matcher(words).find();
            objection |= OBJECTIONS.matcher(words).find();
            address |= REACHED.matcher(words).find();
            Period.in(text).ifPresent(period -> period(period, text, part, found));
        }
        Part head = parts.getFirst();
        missing(timed, PERIOD, head, found);
        missing(contact, CONTACT, head, found);
        missing(objection, OBJECTION, head, found);
        missing(address || !contact, ADDRESS, head, found);
    }

    private static void missing(boolean there, Fault fault, Part head, Consumer<Located> found) {
        if (!there) {
            found.accept(fault.on(head, ""));
        }
    }

    private void period(Period period, NormalText text, Part part, Consumer<Located> found) {
        if (period.endsBeforeItBegins()) {
            found.accept(new Located(part, BACKWARDS.at(text, period.start(), period.end(), "")));
        } else if (!period.fits(workdays)) {
            String kind = period.workingDays() ? "个工作日" : "天";
            String sure = period.isCountable(workdays) ? "" : "（未计法定节假日，请再核对）";
            String reason = "公示期写明" + period.stated() + kind + "，起止日期之间为" + period.days(workdays) + kind + sure;
            found.accept(new Located(part, COUNT.because(reason).at(text, period.start(), period.end(), "")));
        }
    }

    /** By its title; the list of results of an earlier notice asks nobody for anything. */
    private static boolean isNotice(Part head) {
        String title = head.text().strip();
        boolean ends = title.endsWith("公示") || title.endsWith("公示公告") || title.endsWith("的公示）");
        return head.place() == Place.TITLE && ends && !title.contains("结果");
    }
}
