package org.mingchuang.portal.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mingchuang.approval.Approvals;
import org.mingchuang.portal.catalogue.Catalogue;
import org.mingchuang.portal.catalogue.Entry;
import org.mingchuang.portal.catalogue.Manifest;
import org.mingchuang.portal.catalogue.SiteLock;
import org.mingchuang.portal.check.Difference.Kind;
import org.mingchuang.portal.store.SitePath;
import org.mingchuang.portal.store.SiteStore;
import org.mingchuang.portal.store.StoredPage;
import org.mingchuang.publishing.ManuscriptId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 站点核对: compares each file of the store with the manifest, and each item that stands with its signatures. What seems to
 * differ is looked at once more while nobody publishes.
 */
@Component
class SiteCheck {

    private static final int LOT = 500;

    private final SiteStore store;
    private final Manifest manifest;
    private final Catalogue catalogue;
    private final Approvals approvals;
    private final SiteLock lock;
    private final TransactionTemplate transaction;

    SiteCheck(
            SiteStore store,
            Manifest manifest,
            Catalogue catalogue,
            Approvals approvals,
            SiteLock lock,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.manifest = manifest;
        this.catalogue = catalogue;
        this.approvals = approvals;
        this.lock = lock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * 核对结果.
     *
     * @param checked files and items looked at
     */
    record Result(long checked, List<Difference> differences) {}

    Result compare() {
        var suspects = new ArrayList<String>();
        long pages = eachPage(page -> {
            if (kindOf(page) != null) {
                suspects.add(page.path());
            }
        });
        suspects.addAll(foreign());
        var differences = new ArrayList<Difference>();
        long items = eachItem(differences);
        differences.addAll(confirmed(suspects));
        return new Result(pages + items, differences);
    }

    private long eachPage(Consumer<StoredPage> each) {
        long count = 0;
        List<StoredPage> lot = manifest.after("", LOT);
        while (!lot.isEmpty()) {
            lot.forEach(each);
            count += lot.size();
            lot = manifest.after(lot.getLast().path(), LOT);
        }
        return count;
    }

    private @Nullable Kind kindOf(StoredPage page) {
        var path = new SitePath(page.path());
        try {
            if (!store.holds(path)) {
                return Kind.MISSING;
            }
            return store.holdsIntact(path, page.digest()) ? null : Kind.CHANGED;
        } catch (IOException e) {
            return Kind.CHANGED; // it cannot even be read
        }
    }

    private List<String> foreign() {
        var found = new ArrayList<String>();
        var lot = new ArrayList<String>();
        try {
            store.forEach(path -> {
                lot.add(path);
                if (lot.size() == LOT) {
                    found.addAll(unknown(lot));
                    lot.clear();
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.addAll(unknown(lot));
        return found;
    }

    private List<String> unknown(Collection<String> paths) {
        Map<String, StoredPage> known = manifest.find(paths);
        return paths.stream().filter(path -> !known.containsKey(path)).toList();
    }

    private long eachItem(List<Difference> differences) {
        long count = 0;
        List<Entry> lot = catalogue.standingAfter(new ManuscriptId(0), LOT);
        while (!lot.isEmpty()) {
            lot.stream()
                    .filter(entry -> !approvals.isSigned(entry.id().subject(), entry.digest()))
                    .forEach(entry -> differences.add(new Difference(Kind.UNSIGNED, entry.path())));
            count += lot.size();
            lot = catalogue.standingAfter(lot.getLast().id(), LOT);
        }
        return count;
    }

    private List<Difference> confirmed(List<String> suspects) {
        return suspects.isEmpty()
                ? List.of()
                : transaction.execute(status -> {
                    lock.shared();
                    Map<String, StoredPage> known = manifest.find(suspects);
                    return suspects.stream()
                            .map(path -> look(path, known.get(path)))
                            .flatMap(List::stream)
                            .toList();
                });
    }

    private List<Difference> look(String path, @Nullable StoredPage known) {
        if (known == null) {
            boolean there =
                    !SitePath.requested(path).map(found -> !store.holds(found)).orElse(false);
            return there ? List.of(new Difference(Kind.FOREIGN, path)) : List.of();
        }
        Kind kind = kindOf(known);
        return kind == null ? List.of() : List.of(new Difference(kind, path));
    }
}
