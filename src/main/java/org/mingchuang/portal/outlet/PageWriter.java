package org.mingchuang.portal.outlet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.Digest;
import org.mingchuang.portal.catalogue.Manifest;
import org.mingchuang.portal.making.MadePage;
import org.mingchuang.portal.store.SiteChange;
import org.mingchuang.portal.store.SitePath;
import org.mingchuang.portal.store.SiteStore;
import org.mingchuang.portal.store.StoredPage;
import org.mingchuang.publishing.ReleasedItem;
import org.springframework.stereotype.Component;

/** 写入: brings pages and files into the store and into the manifest, all of one call or nothing of it. */
@Component
public class PageWriter {

    private final SiteStore store;
    private final Manifest manifest;
    private final PublicFiles files;

    PageWriter(SiteStore store, Manifest manifest, PublicFiles files) {
        this.store = store;
        this.manifest = manifest;
        this.files = files;
    }

    /** Writes what differs from what stands. */
    void update(List<MadePage> pages, List<ReleasedItem> withFiles, Collection<String> removed) {
        Map<String, StoredPage> standing =
                manifest.find(pages.stream().map(MadePage::path).toList());
        write(
                pages.stream()
                        .filter(page -> !stands(page, standing.get(page.path())))
                        .toList(),
                withFiles,
                removed);
    }

    private boolean stands(MadePage page, @Nullable StoredPage known) {
        byte[] content = page.content();
        if (content == null) {
            return known == null;
        }
        return known != null
                && known.size() == content.length
                && store.holds(new SitePath(page.path()))
                && known.digest().equals(Digest.of(content));
    }

    /** Writes everything, so that a rebuild also heals what was changed from outside. */
    public void write(List<MadePage> pages, List<ReleasedItem> withFiles, Collection<String> removed) {
        try (SiteChange change = store.change()) {
            List<Manifest.Line> lines = new ArrayList<>(files.copy(withFiles, change));
            Set<String> gone = new HashSet<>(removed);
            for (MadePage page : pages) {
                byte[] content = page.content();
                if (content == null) {
                    gone.add(page.path());
                } else {
                    lines.add(new Manifest.Line(
                            change.put(page.path(), content), page.key().text()));
                }
            }
            gone.forEach(change::remove);
            manifest.record(lines);
            manifest.forget(gone);
            change.commit();
        } catch (IOException e) {
            throw new UncheckedIOException("站点库写入失败：" + e.getMessage(), e);
        }
    }
}
