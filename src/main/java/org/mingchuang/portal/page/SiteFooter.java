package org.mingchuang.portal.page;

import java.util.List;

/**
 * 页脚: the elements that every page carries (国办发〔2017〕47号附件1).
 *
 * @param sponsor 主办单位
 * @param contacts contact lines as printed, for example "电话：023-79000000"
 * @param organMark 党政机关网站标识: name and address of the mark's page
 * @param errorReport 我为政府网站找错: name and address of the entry
 * @param siteMap address of the site map page
 * @param icpFiling ICP备案号 and the address of the filing system
 * @param policeFiling 公安备案号 and the address of the filing system
 */
public record SiteFooter(
        String sponsor,
        List<String> contacts,
        Link organMark,
        Link errorReport,
        String siteMap,
        Link icpFiling,
        Link policeFiling) {

    public SiteFooter {
        contacts = List.copyOf(contacts);
    }
}
