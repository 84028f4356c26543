package org.mingchuang.portal.outlet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingchuang.files.StoredFile;
import org.mingchuang.files.StoredFiles;
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
    private final SiteAddresses addresses;
    private final Manifest manifest;
    private final SiteStore store;

    PublicFiles(StoredFiles files, SiteAddresses addresses, Manifest manifest, SiteStore store) {
        this.files = files;
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
            StoredFile file = entry.getValue().file();
            StoredPage before = known.get(entry.getKey());
            StoredPage page = before != null && before.digest().equals(file.digest()) && stands(entry.getKey())
                    ? before
                    : copied(entry.getKey(), file, change);
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
            SiteAddresses.filesOf(item)
                    .values()
                    .forEach(file -> wanted.put(addresses.file(item, file), new Wanted(file, item.id())));
        }
        return wanted;
    }

    private StoredPage copied(String path, StoredFile file, SiteChange change) throws IOException {
        try (var content = files.open(file.id())) {
            return change.copy(path, content, file.digest());
        }
    }

    private record Wanted(StoredFile file, ManuscriptId of) {}
}
