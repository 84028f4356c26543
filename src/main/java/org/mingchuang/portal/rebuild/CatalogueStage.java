package org.mingchuang.portal.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingchuang.approval.Approvals;
import org.mingchuang.portal.catalogue.Catalogue;
import org.mingchuang.portal.catalogue.Entry;
import org.mingchuang.portal.catalogue.SiteLock;
import org.mingchuang.portal.making.SitePlan;
import org.mingchuang.portal.outlet.Registration;
import org.mingchuang.publishing.ManuscriptId;
import org.mingchuang.publishing.ReleasedItem;
import org.mingchuang.publishing.Releases;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 核对目录: brings the catalogue up to date with all released items, such as after the site's tables were lost. What is no
 * longer released is not taken off here: that is a delivery, with a reason.
 */
@Component
class CatalogueStage {

    private static final int LOT = 500;

    private final Releases releases;
    private final Catalogue catalogue;
    private final Registration registration;
    private final Approvals approvals;
    private final SiteLock lock;
    private final TransactionTemplate transaction;

    CatalogueStage(
            Releases releases,
            Catalogue catalogue,
            Registration registration,
            Approvals approvals,
            SiteLock lock,
            PlatformTransactionManager transactions) {
        this.releases = releases;
        this.catalogue = catalogue;
        this.registration = registration;
        this.approvals = approvals;
        this.lock = lock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** One lot; says up to which number, 0 at the end. */
    long enter(long after, SitePlan plan) {
        return transaction.execute(status -> {
            lock.alone();
            List<ReleasedItem> items = releases.after(new ManuscriptId(after), LOT);
            missing(items).forEach(item -> registration.enter(item, plan));
            return items.isEmpty() ? 0 : items.getLast().id().value();
        });
    }

    private List<ReleasedItem> missing(List<ReleasedItem> items) {
        Map<ManuscriptId, Entry> known =
                catalogue.find(items.stream().map(ReleasedItem::id).toList());
        var missing = new ArrayList<ReleasedItem>();
        for (ReleasedItem item : items) {
            Entry entry = known.get(item.id());
            boolean same = entry != null && entry.standing() && entry.digest().equals(item.digest());
            if (!same && approvals.isSigned(item.id().subject(), item.digest())) {
                missing.add(item);
            }
        }
        return missing;
    }
}
