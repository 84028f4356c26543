package org.mingchuang.portal.making;

import java.nio.charset.StandardCharsets;
import org.mingchuang.files.StoredFile;
import org.mingchuang.portal.catalogue.Beside;
import org.mingchuang.publishing.ReleasedItem;
import org.mingchuang.publishing.spi.Preview;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 预览: the page as it would stand on the site; its files are not public yet and come from the office. */
@Component
class SitePreview implements Preview {

    private final SitePlanner planner;
    private final ArticleMaker articles;
    private final SiteAddresses addresses;
    private final Printer printer;

    SitePreview(SitePlanner planner, ArticleMaker articles, SiteAddresses addresses, Printer printer) {
        this.planner = planner;
        this.articles = articles;
        this.addresses = addresses;
        this.printer = printer;
    }

    @Override
    @Transactional(readOnly = true)
    public String page(ReleasedItem unsent) {
        ReleasedItem draft = unsent.withoutSizes();
        SitePlan plan = planner.plan();
        String path = addresses.article(plan.find(draft.home()).orElseThrow().path(), draft);
        String page =
                new String(printer.print(articles.page(draft, path, Beside.NOBODY, plan)), StandardCharsets.UTF_8);
        for (StoredFile file : SiteAddresses.filesOf(draft).values()) {
            String office = "/office/files/" + file.id().value();
            page = page.replace(plan.prefix() + addresses.file(draft, file), office);
        }
        return page;
    }
}
