package org.mingchuang.portal.outlet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingchuang.files.PictureSizes;
import org.mingchuang.files.Renditions;
import org.mingchuang.files.StoredFile;
import org.mingchuang.files.StoredFiles;
import org.mingchuang.kernel.Digest;
import org.mingchuang.portal.catalogue.Manifest;
import org.mingchuang.portal.making.SiteAddresses;
import org.mingchuang.portal.store.SiteChange;
import org.mingchuang.portal.store.SitePath;
import org.mingchuang.portal.store.SiteStore;
import org.mingchuang.portal.store.StoredPage;
import org.mingchuang.publishing.ManuscriptId;
import org.mingchuang.publishing.ReleasedItem;
import org.springframework.stereotype.Component;

/** 公开文件: pictures and attachments of what is out, copied into the store, so that readers need nothing else. */
@Component
public class PublicFiles {

    private final StoredFiles files;
    private final Renditions renditions;
    private final SiteAddresses addresses;
    private final Manifest manifest;
    private final SiteStore store;

    PublicFiles(StoredFiles files, Renditions renditions, SiteAddresses addresses, Manifest manifest, SiteStore store) {
        this.files = files;
        this.renditions = renditions;
        this.addresses = addresses;
        this.manifest = manifest;
        this.store = store;
    }

    public static String origin(ManuscriptId id) {
        return "FILE/" + id.value() + "/0";
    }

    List<String> standing(ManuscriptId id) {
        return manifest.madeFrom(origin(id));
    }

    /** Files of an earlier version that this one has no longer. */
    List<String> dropped(ReleasedItem item) {
        Set<String> wanted = wanted(List.of(item)).keySet();
        return standing(item.id()).stream()
                .filter(path -> !wanted.contains(path))
                .toList();
    }

    /** Copies what is not there yet; a file's content never changes. The lines are for the manifest. */
    public List<Manifest.Line> copy(List<ReleasedItem> items, SiteChange change) throws IOException {
        Map<String, Wanted> wanted = wanted(items);
        var lines = new ArrayList<Manifest.Line>();
        if (wanted.isEmpty()) {
            return lines;
        }
        Map<String, StoredPage> known = manifest.find(wanted.keySet());
        for (var entry : wanted.entrySet()) {
            Wanted content = entry.getValue();
            StoredPage before = known.get(entry.getKey());
            StoredPage page = before != null && before.digest().equals(content.digest()) && stands(entry.getKey())
                    ? before
                    : copied(entry.getKey(), content, change);
            lines.add(new Manifest.Line(page, origin(entry.getValue().of())));
        }
        return lines;
    }

    private boolean stands(String path) {
        return store.holds(new SitePath(path));
    }

    private Map<String, Wanted> wanted(List<ReleasedItem> items) {
        var wanted = new HashMap<String, Wanted>();
        for (ReleasedItem item : items) {
            SiteAddresses.filesOf(item).values().forEach(file -> add(item, file, wanted));
        }
        return wanted;
    }

    /** The file itself, and a picture in its sizes too. */
    private void add(ReleasedItem item, StoredFile file, Map<String, Wanted> wanted) {
        wanted.put(addresses.file(item, file), new Wanted(file.digest(), () -> files.open(file.id()), item.id()));
        PictureSizes sizes = item.sizes().get(file.id());
        if (sizes != null) {
            sizes.sizes()
                    .forEach(size -> wanted.put(
                            addresses.size(item, file, size),
                            new Wanted(size.digest(), () -> renditions.open(size), item.id())));
        }
    }

    private static StoredPage copied(String path, Wanted wanted, SiteChange change) throws IOException {
        try (var content = wanted.content().open()) {
            return change.copy(path, content, wanted.digest());
        }
    }

    private record Wanted(Digest digest, Content content, ManuscriptId of) {}

    /** Opened only when it has to be copied. */
    private interface Content {

        InputStream open() throws IOException;
    }
}
