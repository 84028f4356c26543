package org.mingchuang.portal.outlet;

import java.util.List;
import org.mingchuang.portal.making.MadePage;
import org.mingchuang.portal.making.PageKey;
import org.mingchuang.portal.making.SitePlanner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 页面资源: the site's style sheet, script and icon; they have to stand before any page that names them. */
@Component
public class SiteFiles {

    private final SitePlanner planner;
    private final PageWriter writer;

    SiteFiles(SitePlanner planner, PageWriter writer) {
        this.planner = planner;
        this.writer = writer;
    }

    @Transactional
    public void writeAssets() {
        List<MadePage> assets = planner.assets().all().stream()
                .map(asset -> new MadePage(PageKey.of(PageKey.Kind.ASSET), asset.path(), asset.content()))
                .toList();
        writer.write(assets, List.of(), List.of());
    }
}
