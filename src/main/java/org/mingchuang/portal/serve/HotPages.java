package org.mingchuang.portal.serve;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.mingchuang.portal.store.SitePath;
import org.mingchuang.portal.store.SiteStore;

/**
 * 热页缓存: the pages read most, within a bound. A page is compared with its file whenever this process has changed the
 * store since, and at most once a second for changes from outside; otherwise a reader costs no look at the disk.
 */
final class HotPages {

    private final SiteStore store;
    private final long bound;
    private final Map<String, HotPage> pages = new ConcurrentHashMap<>();
    private final AtomicLong weight = new AtomicLong();

    HotPages(SiteStore store, long bound) {
        this.store = store;
        this.bound = bound;
    }

    /** Null when the store holds no such file. */
    @Nullable
    HotPage find(String file) throws IOException {
        HotPage known = pages.get(file);
        long now = System.nanoTime();
        if (known == null) {
            return read(file, now);
        }
        return known.freshness().holds(store.generation(), now) ? known : checked(known, now);
    }

    private @Nullable HotPage checked(HotPage known, long now) throws IOException {
        long generation = store.generation();
        if (known.isUnchanged()) {
            known.freshness().renew(generation, now);
            return known;
        }
        forget(known);
        return read(known.path().value(), now);
    }

    private @Nullable HotPage read(String file, long now) throws IOException {
        SitePath path = SitePath.requested(file).orElse(null);
        if (path == null) {
            return null;
        }
        try {
            HotPage page = HotPage.read(store, path, new Freshness(store.generation(), now));
            if (page != null) {
                keep(page);
            }
            return page;
        } catch (NoSuchFileException e) {
            return null; // withdrawn between the look and the reading
        }
    }

    private void keep(HotPage page) {
        HotPage before = pages.put(page.path().value(), page);
        long sum = weight.addAndGet(page.weight() - (before == null ? 0 : before.weight()));
        if (sum > bound) {
            forgetUnused();
        }
    }

    private void forget(HotPage page) {
        if (pages.remove(page.path().value(), page)) {
            weight.addAndGet(-page.weight());
        }
    }

    /** A quarter goes, least recently used first, so that this is rare. */
    private synchronized void forgetUnused() {
        var oldestFirst = pages.values().stream()
                .sorted(Comparator.comparingLong(page -> page.freshness().usedAt()))
                .toList();
        for (HotPage page : oldestFirst) {
            if (weight.get() <= bound * 3 / 4) {
                return;
            }
            forget(page);
        }
    }
}
