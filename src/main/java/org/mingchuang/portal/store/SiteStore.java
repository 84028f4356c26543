package org.mingchuang.portal.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.mingchuang.kernel.Digest;

/**
 * 站点库: the folder that holds the public site as files. Files come in by a {@link SiteChange} only: written aside in
 * {@code .aside}, on the same disk, and moved into place. A web server may serve the same folder.
 */
public final class SiteStore {

    private static final String ASIDE = ".aside";

    private final Path root;
    private final Path aside;
    private final String run = UUID.randomUUID().toString();
    private final AtomicLong generation = new AtomicLong();
    private final AtomicLong changes = new AtomicLong();
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final Queue<Gzip> compressors = new ConcurrentLinkedQueue<>();

    public SiteStore(Path root) {
        this.root = root.toAbsolutePath().normalize();
        this.aside = this.root.resolve(ASIDE);
        try {
            Files.createDirectories(aside);
            removeHalves();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open the site store " + this.root, e);
        }
    }

    /** What an earlier run had written aside when it was killed; another node's writing is younger than an hour. */
    private void removeHalves() throws IOException {
        Path probe = Files.createFile(nextAside());
        long anHourAgo = Files.getLastModifiedTime(probe).toMillis()
                - Duration.ofHours(1).toMillis();
        Files.delete(probe);
        try (var halves = Files.newDirectoryStream(aside)) {
            for (Path half : halves) {
                if (Files.getLastModifiedTime(half).toMillis() < anHourAgo) {
                    Files.deleteIfExists(half);
                }
            }
        }
    }

    public SiteChange change() {
        return new SiteChange(this);
    }

    /** Grows with each change made by this process: what was read under an older number may be out of date. */
    public long generation() {
        return generation.get();
    }

    public Path file(SitePath path) {
        return root.resolve(path.value().substring(1));
    }

    public Path variant(SitePath path) {
        return root.resolve(path.variant().substring(1));
    }

    public boolean holds(SitePath path) {
        return Files.isRegularFile(file(path));
    }

    /** As it was written: same digest, and a compressed variant, if there is one, that unpacks to the same bytes. */
    public boolean holdsIntact(SitePath path, Digest digest) throws IOException {
        byte[] content = Files.readAllBytes(file(path));
        Path variant = variant(path);
        return Digest.of(content).equals(digest)
                && (!Files.exists(variant) || Gzip.unpacksTo(Files.readAllBytes(variant), content));
    }

    /** Every file of the site, folder by folder; variants and the store's own bookkeeping left out. */
    public void forEach(Consumer<String> each) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return folder.equals(aside) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isVariantOfPage(file)) {
                    each.accept("/" + root.relativize(file));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static boolean isVariantOfPage(Path file) {
        String name = file.getFileName().toString();
        return SitePath.isVariant(name) && Files.exists(file.resolveSibling(name.substring(0, name.length() - 3)));
    }

    Path nextAside() {
        return aside.resolve(run + "-" + changes.incrementAndGet());
    }

    void changed() {
        generation.incrementAndGet();
    }

    void moveIntoPlace(Path file, Path target) throws IOException {
        makeFolderOf(target);
        try {
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException e) {
            // Somebody has removed the folder from outside since it was made.
            folders.clear();
            makeFolderOf(target);
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Folders are never removed by us, so each is made once. */
    private void makeFolderOf(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder != null && !folders.contains(folder)) {
            Files.createDirectories(folder);
            folders.add(folder);
        }
    }

    byte[] compressed(byte[] content) {
        Gzip idle = compressors.poll();
        Gzip gzip = idle == null ? new Gzip() : idle;
        try {
            return gzip.compressed(content);
        } finally {
            compressors.add(gzip);
        }
    }
}
