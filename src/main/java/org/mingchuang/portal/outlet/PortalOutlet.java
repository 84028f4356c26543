package org.mingchuang.portal.outlet;

import java.time.Clock;
import org.mingchuang.approval.Approvals;
import org.mingchuang.portal.site.SiteSettings;
import org.mingchuang.publishing.ReleasedItem;
import org.mingchuang.publishing.spi.Outlet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 门户网站 as an outlet: first the item's own page, then the pages that show it, all within the delivery's transaction, so
 * that pages are made from what the delivery has just released. Broken off anywhere, the same call made again completes it.
 */
@Component
class PortalOutlet implements Outlet {

    private final Approvals approvals;
    private final Publication publication;
    private final PageUpdates updates;
    private final SiteSettings settings;
    private final Clock clock;
    private final TransactionOperations transaction;

    PortalOutlet(
            Approvals approvals,
            Publication publication,
            PageUpdates updates,
            SiteSettings settings,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.approvals = approvals;
        this.publication = publication;
        this.updates = updates;
        this.settings = settings;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public String code() {
        return "portal";
    }

    @Override
    public String name() {
        return "门户网站";
    }

    /** What is out is what was signed: nothing else gets past here (docs/adr/0012). */
    @Override
    public Receipt publish(ReleasedItem item) {
        if (!approvals.isSigned(item.id().subject(), item.digest())) {
            throw new IllegalStateException(
                    "该版本没有完整的审签，门户网站不予发布：稿件 " + item.id().value() + "，版本 " + item.version());
        }
        return finish(transaction.execute(status -> publication.release(item)));
    }

    @Override
    public Receipt withdraw(ReleasedItem item, String reason) {
        return finish(transaction.execute(status -> publication.recall(item.id(), reason)));
    }

    private Receipt finish(Publication.Done done) {
        updates.make(done.touched(), transaction);
        return new Receipt(done.path().isEmpty() ? "" : settings.full(done.path()), clock.instant());
    }
}
