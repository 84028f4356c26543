package org.mingchuang.portal.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.mingchuang.portal.catalogue.Manifest;
import org.mingchuang.portal.catalogue.SiteLock;
import org.mingchuang.portal.making.MadePage;
import org.mingchuang.portal.making.PageKey;
import org.mingchuang.portal.outlet.PageWriter;
import org.mingchuang.portal.outlet.PublicFiles;
import org.mingchuang.publishing.ManuscriptId;
import org.mingchuang.publishing.ReleasedItem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 成批制作: makes and writes one lot of pages in a transaction of its own. It shares the site lock: what it reads cannot
 * change before what it makes is written, and a release comes between two lots.
 */
@Component
class Making {

    private static final Logger LOG = LoggerFactory.getLogger(Making.class);

    private final SiteLock lock;
    private final PageWriter writer;
    private final Manifest manifest;
    private final TransactionTemplate transaction;

    Making(SiteLock lock, PageWriter writer, Manifest manifest, PlatformTransactionManager transactions) {
        this.lock = lock;
        this.writer = writer;
        this.manifest = manifest;
        this.transaction = new TransactionTemplate(transactions);
    }

    Portion.Result lot(Consumer<Lot> filling) {
        return transaction.execute(status -> {
            lock.shared();
            var lot = new Lot();
            filling.accept(lot);
            writer.write(lot.pages, lot.items, List.of());
            lot.left.stream().map(manifest::madeFrom).forEach(manifest::confirm);
            return new Portion.Result(lot.pages.size(), String.join("", lot.faults));
        });
    }

    /** Takes leftovers away; nobody else makes pages meanwhile. */
    int clear(long build, int limit) {
        return transaction.execute(status -> {
            lock.alone();
            List<String> leftovers = manifest.leftovers(build, limit);
            writer.write(List.of(), List.of(), leftovers);
            return leftovers.size();
        });
    }

    /** 一批页面: what is made, and what has to be left standing as it is. */
    static final class Lot {

        private final List<MadePage> pages = new ArrayList<>();
        private final List<ReleasedItem> items = new ArrayList<>();
        private final List<String> left = new ArrayList<>();
        private final List<String> faults = new ArrayList<>();

        /** A template that throws spoils its own page only; the old one is left standing. */
        void add(PageKey key, Supplier<MadePage> making) {
            addOrLeave(key, () -> Optional.of(making.get()));
        }

        void addOrLeave(PageKey key, Supplier<Optional<MadePage>> making) {
            try {
                making.get().ifPresentOrElse(pages::add, () -> left.add(key.text()));
            } catch (DataAccessException e) {
                throw e;
            } catch (RuntimeException e) {
                LOG.error("page not made: {}", key.text(), e);
                left.add(key.text());
                faults.add(key.text() + " " + e.getMessage() + "\n");
            }
        }

        void withFiles(ReleasedItem item) {
            items.add(item);
        }

        /** Its own delivery is still to come. */
        void leave(ManuscriptId id) {
            left.add(PageKey.of(PageKey.Kind.ARTICLE, id.value()).text());
            left.add(PublicFiles.origin(id));
        }
    }
}
