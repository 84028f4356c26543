package org.mingchuang.portal.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.Digest;

/**
 * 站点改动: files written aside and then moved into place, each by one atomic move. What can fail, the writing, comes
 * before anything of the site is touched: a full disk leaves every old page as it was. Closed without {@link #commit()},
 * nothing has happened. One thread at a time.
 */
public final class SiteChange implements AutoCloseable {

    private final SiteStore store;
    private final List<Staged> staged = new ArrayList<>();
    private final List<SitePath> removed = new ArrayList<>();

    SiteChange(SiteStore store) {
        this.store = store;
    }

    /** Writes a page, and its compressed variant where that is worth while. */
    public StoredPage put(String path, byte[] content) throws IOException {
        var target = new SitePath(path);
        Path plain = written(content);
        staged.add(new Staged(plain, store.file(target)));
        if (Gzip.isWorthwhile(target, content.length)) {
            staged.add(new Staged(written(store.compressed(content)), store.variant(target)));
        } else {
            staged.add(new Staged(null, store.variant(target)));
        }
        return new StoredPage(path, Digest.of(content), content.length);
    }

    /** Copies a file that may be large; it gets no variant. */
    public StoredPage copy(String path, InputStream content, Digest digest) throws IOException {
        var target = new SitePath(path);
        Path plain = store.nextAside();
        staged.add(new Staged(plain, store.file(target)));
        long size = Files.copy(content, plain);
        return new StoredPage(path, digest, size);
    }

    public void remove(String path) {
        removed.add(new SitePath(path));
    }

    private Path written(byte[] content) throws IOException {
        Path file = store.nextAside();
        try (var channel = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.write(content);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return file;
    }

    /** Moves everything into place, in the order in which it was put, then takes away what is removed. */
    public void commit() throws IOException {
        try {
            while (!staged.isEmpty()) {
                move(staged.getFirst());
                staged.removeFirst();
            }
            for (SitePath path : removed) {
                Files.deleteIfExists(store.file(path));
                Files.deleteIfExists(store.variant(path));
            }
        } finally {
            store.changed();
        }
    }

    private void move(Staged file) throws IOException {
        if (file.aside() == null) {
            Files.deleteIfExists(file.target());
            return;
        }
        store.moveIntoPlace(file.aside(), file.target());
    }

    @Override
    public void close() throws IOException {
        for (Staged file : staged) {
            if (file.aside() != null) {
                Files.deleteIfExists(file.aside());
            }
        }
        staged.clear();
    }

    /** A file written aside and its place; without one, what stands in that place goes. */
    private record Staged(@Nullable Path aside, Path target) {}
}
