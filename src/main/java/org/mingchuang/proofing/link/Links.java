package org.mingchuang.proofing.link;

import java.util.function.Consumer;
import org.mingchuang.proofing.Category;
import org.mingchuang.proofing.Located;
import org.mingchuang.proofing.Material;
import org.mingchuang.proofing.Material.Link;
import org.mingchuang.proofing.Material.Part;
import org.mingchuang.proofing.Material.Place;
import org.mingchuang.proofing.Severity;
import org.mingchuang.proofing.rule.Fault;
import org.mingchuang.proofing.rule.MaterialRule;
import org.mingchuang.proofing.rule.Normals;

/** 链接: those that hide where they lead, or lead where an official text must not. Found in the address itself. */
public final class Links implements MaterialRule {

    private static final String ORIGIN = "黔江建发〔2020〕71号";
    private static final Fault SCRIPT = fault("script", "链接执行脚本或内嵌数据，不得发布", Severity.STOP, 0.95);
    private static final Fault INTERNAL = fault("internal", "链接指向内部网络或本机文件，公众打不开", Severity.WARN, 0.95);
    private static final Fault NUMERIC = fault("numeric", "链接直接使用IP地址，无法核实主办单位", Severity.WARN, 0.9);
    private static final Fault USER = fault("disguised", "链接地址用“@”伪装成另一网站", Severity.STOP, 0.95);
    private static final Fault PUNYCODE = fault("punycode", "链接域名含非拉丁字符的转写，请核对是否仿冒", Severity.HINT, 0.6);
    private static final Fault MISMATCH = fault("mismatch", "链接文字是另一网站的地址，与实际去向不符", Severity.WARN, 0.9);
    private static final Fault OFFICIAL = fault("official", "链接文字是政府网站，实际去向不是 .gov.cn 域名", Severity.WARN, 0.8);
    private static final Fault EMPTY = fault("empty", "链接没有可见的文字或图片（暗链）", Severity.WARN, 0.85);
    private static final Fault PLAIN = fault("plain", "链接未加密（http），如对方支持请改用 https", Severity.HINT, 0.5);

    private final SiteLinks sites;

    public Links(SiteLinks sites) {
        this.sites = sites;
    }

    private static Fault fault(String rule, String reason, Severity severity, double confidence) {
        return new Fault(Category.HARMFUL, severity, "link/" + rule, reason, ORIGIN, confidence);
    }

    @Override
    public void find(Material material, Normals normals, Consumer<Located> found) {
        for (Link link : material.links()) {
            if (!link.address().isBlank()) {
                var part = new Part(Place.LINK, link.text().isBlank() ? "链接" : "链接：" + link.text(), link.address());
                check(link, Address.of(link.address()), fault -> found.accept(fault.on(part, "")));
            }
        }
    }

    private void check(Link link, Address address, Consumer<Fault> found) {
        if (address.scheme().equals("javascript")
                || address.scheme().equals("data")
                || address.scheme().equals("vbscript")) {
            found.accept(SCRIPT);
            return;
        }
        sites.listed(address).ifPresent(site -> found.accept(site.fault()));
        if (!address.user().isEmpty()) {
            found.accept(USER);
        }
        if (address.isInternal()) {
            found.accept(INTERNAL);
        } else if (address.isNumeric()) {
            found.accept(NUMERIC);
        } else if (address.host().contains("xn--")) {
            found.accept(PUNYCODE);
        }
        words(link, address, found);
    }

    private static void words(Link link, Address address, Consumer<Fault> found) {
        String text = link.text().strip();
        if (text.isEmpty() && !address.host().isEmpty()) {
            found.accept(EMPTY);
        } else if (!address.host().isEmpty()) {
            Address shown = shown(text);
            if (!shown.host().isEmpty() && !shown.site().equals(address.site())) {
                found.accept(MISMATCH);
            } else if (isOfficial(text) && !address.isBelow("gov.cn") && !address.isBelow("政务")) {
                found.accept(OFFICIAL);
            } else if (address.scheme().equals("http")) {
                found.accept(PLAIN);
            }
        }
    }

    /** The address that the words of a link pretend to be. */
    private static Address shown(String text) {
        boolean domain = text.matches("(?i)(https?://|www\\.)?[a-z0-9-]+(\\.[a-z0-9-]+){1,5}([/?#:]\\S*)?");
        boolean file = text.matches("(?i)[^/]*\\.(docx?|xlsx?|pptx?|pdf|zip|rar|txt|jpe?g|png|odt|ofd|wps|et|mp4)");
        if (!domain || file) {
            return new Address("", "", "");
        }
        return Address.of(text.contains("://") ? text : "http://" + text);
    }

    private static boolean isOfficial(String text) {
        return text.endsWith("政府网") || text.endsWith("政府门户网站") || text.endsWith("人民政府网站") || text.endsWith("政府网站");
    }
}
