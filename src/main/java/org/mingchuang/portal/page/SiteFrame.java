package org.mingchuang.portal.page;

import java.util.List;

/**
 * 页面框架: what every page of the site shares, one immutable object for the whole site.
 *
 * @param name site name, also the META tag SiteName (W-15)
 * @param secondName second sign of the organ, such as 人民防空办公室; may be empty
 * @param domain META tag SiteDomain, without scheme
 * @param idCode 网站标识码, META tag SiteIDCode
 * @param home address of the front page, with the path prefix, ending in a slash
 * @param parent the portal that this site is a part of; {@link Link#NONE} when it stands alone
 */
public record SiteFrame(
        String name,
        String secondName,
        String domain,
        String idCode,
        String home,
        Link parent,
        List<MenuEntry> navigation,
        AssetAddresses assets,
        SiteFooter footer) {

    public SiteFrame {
        navigation = List.copyOf(navigation);
    }
}
