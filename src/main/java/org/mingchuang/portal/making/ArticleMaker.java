package org.mingchuang.portal.making;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingchuang.files.StoredFile;
import org.mingchuang.portal.catalogue.Beside;
import org.mingchuang.portal.catalogue.Entry;
import org.mingchuang.portal.page.Article;
import org.mingchuang.portal.page.ArticlePage;
import org.mingchuang.portal.page.Attachment;
import org.mingchuang.portal.page.DocumentHead;
import org.mingchuang.portal.page.Link;
import org.mingchuang.portal.page.MetaTag;
import org.mingchuang.portal.page.PageHead;
import org.mingchuang.portal.page.PolicyPage;
import org.mingchuang.portal.page.PublicPage;
import org.mingchuang.portal.page.ValidityMark;
import org.mingchuang.portal.site.SiteSettings;
import org.mingchuang.publishing.ColumnView;
import org.mingchuang.publishing.PolicyFields;
import org.mingchuang.publishing.ReleasedItem;
import org.mingchuang.publishing.Validity;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** 文章页、政策文件页: everything comes with the call; nothing is looked up, so a rebuild can make them by thousands. */
@Component
public class ArticleMaker {

    private final SiteAddresses addresses;
    private final Dating dating;
    private final Heads heads;
    private final SiteSettings settings;
    private final Texts texts;
    private final Printer printer;

    ArticleMaker(
            SiteAddresses addresses, Dating dating, Heads heads, SiteSettings settings, Texts texts, Printer printer) {
        this.addresses = addresses;
        this.dating = dating;
        this.heads = heads;
        this.settings = settings;
        this.texts = texts;
        this.printer = printer;
    }

    public MadePage make(ReleasedItem item, Entry entry, Beside beside, SitePlan plan) {
        var key = PageKey.of(PageKey.Kind.ARTICLE, item.id().value());
        return new MadePage(key, entry.path(), printer.print(page(item, entry.path(), beside, plan)));
    }

    PublicPage page(ReleasedItem item, String path, Beside beside, SitePlan plan) {
        ColumnView home = plan.find(item.home()).orElseThrow();
        PageHead head = heads.ofArticle(item.title(), home, path, tags(item, path), plan);
        Link previous = link(beside.older(), plan);
        Link next = link(beside.newer(), plan);
        PolicyFields policy = item.policy();
        Article article = article(item, plan);
        return policy == null
                ? new ArticlePage(plan.frame(), head, article, previous, next, List.of())
                : new PolicyPage(
                        plan.frame(),
                        head,
                        fields(item, policy),
                        mark(policy.validity()),
                        article,
                        policy.note(),
                        previous,
                        next,
                        List.of());
    }

    private List<MetaTag> tags(ReleasedItem item, String path) {
        return MetaTag.ofArticle(
                item.title(),
                dating.minute(item.publishedAt()),
                item.source(),
                item.keywords(),
                item.author(),
                item.summary(),
                cover(item),
                settings.full(path));
    }

    private String cover(ReleasedItem item) {
        String path = addresses.cover(item);
        return path.isEmpty() ? "" : settings.full(path);
    }

    private Article article(ReleasedItem item, SitePlan plan) {
        return new Article(
                item.title(),
                item.subtitle(),
                dating.minute(item.publishedAt()),
                item.source(),
                item.author(),
                item.editor(),
                addresses.publicBody(item, plan.prefix()),
                attachments(item, plan),
                item.originalAddress().isEmpty() ? Link.NONE : new Link(item.title(), item.originalAddress()));
    }

    List<Attachment> attachments(ReleasedItem item, SitePlan plan) {
        return item.attachments().stream()
                .map(file -> new Attachment(
                        file.name(), plan.prefix() + addresses.file(item, file), type(file), size(file.size())))
                .toList();
    }

    private static String type(StoredFile file) {
        return file.name().substring(file.name().lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }

    private static String size(long bytes) {
        if (bytes < 1024 * 1024) {
            return Math.max(1, Math.round(bytes / 1024.0)) + " KB";
        }
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1024.0 / 1024.0);
    }

    private DocumentHead fields(ReleasedItem item, PolicyFields policy) {
        return new DocumentHead(
                "",
                policy.documentNumber(),
                policy.subjectCategory(),
                policy.genreCategory(),
                policy.issuingOrgan(),
                item.title(),
                dating.day(policy.issuedOn()),
                dating.day(item.publishedAt()));
    }

    private ValidityMark mark(Validity validity) {
        return new ValidityMark(texts.of("portal.validity", validity), validity == Validity.VALID, "", Link.NONE);
    }

    private static Link link(Beside.@Nullable Neighbour neighbour, SitePlan plan) {
        return neighbour == null ? Link.NONE : new Link(neighbour.title(), plan.prefix() + neighbour.path());
    }
}
