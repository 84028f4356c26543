package org.mingchuang.portal.site;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 站点设置, {@code mingchuang.site.*}. A real site gives its own names and numbers, the demonstration has them in
 * {@code demo-true.yml}. An element of the footer whose text is empty is left out.
 *
 * @param store folder of the finished pages
 * @param secondName second sign of the organ
 * @param address scheme and host under which the public reads the site, without the prefix; this machine's until it is set
 * @param prefix path under which it stands at a parent portal (D1), such as {@code /bmjd/zjw}; empty at the root
 * @param idCode 网站标识码
 * @param sponsor 主办单位
 * @param pictureLists columns, with all below them, whose lists show pictures
 * @param documentLists columns whose lists show document numbers
 * @param cache megabytes of hot pages kept in memory
 */
@ConfigurationProperties("mingchuang.site")
public record SiteSettings(
        String store,
        @DefaultValue(SiteSettings.UNNAMED) String name,
        @DefaultValue("") String secondName,
        @DefaultValue("http://localhost:8080") String address,
        @DefaultValue("") String prefix,
        @DefaultValue("") String idCode,
        @DefaultValue("") String sponsor,
        @DefaultValue List<String> contacts,

        @DefaultValue NamedAddress parent,
        @DefaultValue OrganMark organMark,
        @DefaultValue ErrorReport errorReport,
        @DefaultValue IcpFiling icp,
        @DefaultValue PoliceFiling police,
        @DefaultValue List<NamedAddress> related,
        @DefaultValue FrontColumns front,
        @DefaultValue("/zwdt/tpxw") List<String> pictureLists,
        @DefaultValue("/zwgk/zcwj") List<String> documentLists,
        @DefaultValue("64") int cache) {

    static final String UNNAMED = "（网站名称未设置）";

    public SiteSettings {
        if (!prefix.isEmpty() && (!prefix.startsWith("/") || prefix.endsWith("/"))) {
            throw new IllegalArgumentException("mingchuang.site.prefix 须以 / 开头且不以 / 结尾：" + prefix);
        }
        if (address.endsWith("/")) {
            throw new IllegalArgumentException("mingchuang.site.address 不以 / 结尾：" + address);
        }
    }

    /** Without the scheme, as the META tag SiteDomain wants it. */
    public String domain() {
        return address.replaceFirst("^https?://", "");
    }

    /** Full address of a page, scheme and prefix included. */
    public String full(String path) {
        return address + prefix + path;
    }

    /** A name and where it leads; both may be empty. */
    public record NamedAddress(
            @DefaultValue("") String name, @DefaultValue("") String address) {}

    /** 党政机关网站标识. */
    public record OrganMark(
            @DefaultValue("党政机关") String name,
            @DefaultValue("https://bszs.conac.cn/") String address) {}

    /** 我为政府网站找错 (W-08); the code goes with it. */
    public record ErrorReport(
            @DefaultValue("政府网站找错") String name,
            @DefaultValue("https://zfwzzc.www.gov.cn/") String address) {}

    /** ICP备案. */
    public record IcpFiling(
            @DefaultValue("") String name,
            @DefaultValue("https://beian.miit.gov.cn/") String address) {}

    /** 公安备案. */
    public record PoliceFiling(
            @DefaultValue("") String name,
            @DefaultValue("https://beian.mps.gov.cn/") String address) {}

    /**
     * 首页栏目: which columns the front page shows where, by path. One that does not exist, or has nothing yet, is left
     * out.
     */
    public record FrontColumns(
            @DefaultValue({"/zwdt/gzdt", "/tzgg"}) List<String> headlines,
            @DefaultValue("/zwdt/tpxw") String pictures,
            @DefaultValue({"/zwdt/gzdt", "/zwdt/yw"}) List<String> news,
            @DefaultValue("/tzgg") String notices,
            @DefaultValue("/zwgk/zcwj") String policies,
            @DefaultValue("/zwgk/zcjd") String interpretations,
            @DefaultValue("/zwgk") String disclosure,
            @DefaultValue({"/bsfw", "/hdjl"}) List<String> counters,
            @DefaultValue("/ztzl") String topics) {}
}
