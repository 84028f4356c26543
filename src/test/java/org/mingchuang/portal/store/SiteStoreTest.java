package org.mingchuang.portal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingchuang.kernel.Digest;

class SiteStoreTest {

    private static final String PAGE = "/zwdt/gzdt/index.html";

    @TempDir
    Path folder;

    private SiteStore store;

    @BeforeEach
    void open() {
        store = new SiteStore(folder);
    }

    @Test
    void a_page_stands_with_its_compressed_variant_once_the_change_is_committed() throws IOException {
        byte[] text = "正文".repeat(500).getBytes(StandardCharsets.UTF_8);

        try (var change = store.change()) {
            StoredPage written = change.put(PAGE, text);
            assertThat(store.holds(new SitePath(PAGE))).isFalse();
            change.commit();
            assertThat(written).isEqualTo(new StoredPage(PAGE, Digest.of(text), text.length));
        }

        assertThat(folder.resolve("zwdt/gzdt/index.html")).hasBinaryContent(text);
        try (var variant = new GZIPInputStream(Files.newInputStream(folder.resolve("zwdt/gzdt/index.html.gz")))) {
            assertThat(variant.readAllBytes()).isEqualTo(text);
        }
        assertThat(store.holdsIntact(new SitePath(PAGE), Digest.of(text))).isTrue();
    }

    @Test
    void a_large_page_is_compressed_whole() throws IOException {
        var random = new java.util.Random(7);
        byte[] text = new byte[300_000];
        random.nextBytes(text);

        put(PAGE, text);

        assertThat(Gzip.unpacksTo(Files.readAllBytes(store.variant(new SitePath(PAGE))), text))
                .isTrue();
    }

    @Test
    void a_change_that_is_not_committed_leaves_no_trace() throws IOException {
        put(PAGE, "旧");

        try (var change = store.change()) {
            change.put(PAGE, "新".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(Files.readString(store.file(new SitePath(PAGE)))).isEqualTo("旧");
        assertThat(folder.resolve(".aside")).isEmptyDirectory();
    }

    @Test
    void writing_that_breaks_off_leaves_the_old_pages() throws IOException {
        put(PAGE, "旧");
        put("/files/202611/a.pdf", "旧附件");

        assertThatThrownBy(() -> {
                    try (var change = store.change()) {
                        change.put(PAGE, "新".getBytes(StandardCharsets.UTF_8));
                        change.copy("/files/202611/a.pdf", breakingOff(), Digest.of("x"));
                        change.commit();
                    }
                })
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");

        assertThat(Files.readString(store.file(new SitePath(PAGE)))).isEqualTo("旧");
        assertThat(Files.readString(folder.resolve("files/202611/a.pdf"))).isEqualTo("旧附件");
        assertThat(folder.resolve(".aside")).isEmptyDirectory();
    }

    @Test
    void a_disk_that_takes_nothing_is_told_to_the_caller() throws IOException {
        put(PAGE, "旧");
        Files.delete(folder.resolve(".aside"));
        Files.createFile(folder.resolve(".aside"));

        try (var change = store.change()) {
            assertThatThrownBy(() -> change.put(PAGE, new byte[10])).isInstanceOf(IOException.class);
        }

        assertThat(Files.readString(store.file(new SitePath(PAGE)))).isEqualTo("旧");
    }

    @Test
    void a_page_that_has_become_short_loses_its_old_variant() throws IOException {
        put(PAGE, "长".repeat(1000));

        put(PAGE, "短");

        assertThat(store.variant(new SitePath(PAGE))).doesNotExist();
    }

    @Test
    void a_removed_page_goes_with_its_variant() throws IOException {
        put(PAGE, "长".repeat(1000));

        try (var change = store.change()) {
            change.remove(PAGE);
            change.commit();
        }

        assertThat(folder.resolve("zwdt/gzdt")).isEmptyDirectory();
    }

    @Test
    void a_forged_page_or_variant_is_not_intact() throws IOException {
        byte[] text = "真".repeat(1000).getBytes(StandardCharsets.UTF_8);
        var path = new SitePath(PAGE);
        put(PAGE, text);
        byte[] forged = new Gzip().compressed("假".repeat(1000).getBytes(StandardCharsets.UTF_8));

        Files.write(store.variant(path), forged);
        boolean withForgedVariant = store.holdsIntact(path, Digest.of(text));
        Files.delete(store.variant(path));
        Files.writeString(store.file(path), "假");

        assertThat(withForgedVariant).isFalse();
        assertThat(store.holdsIntact(path, Digest.of(text))).isFalse();
    }

    @Test
    void all_files_are_listed_but_variants_and_what_lies_aside() throws IOException {
        put(PAGE, "长".repeat(1000));
        put("/index.html", "首页");
        Files.writeString(folder.resolve(".aside/half"), "x");
        Files.writeString(folder.resolve("strange.php"), "x");

        var found = new ArrayList<String>();
        store.forEach(found::add);

        assertThat(found).containsExactlyInAnyOrder(PAGE, "/index.html", "/strange.php");
    }

    @Test
    void a_folder_removed_from_outside_is_made_again() throws IOException {
        put(PAGE, "一");
        Files.delete(store.file(new SitePath(PAGE)));
        Files.delete(folder.resolve("zwdt/gzdt"));

        put(PAGE, "二");

        assertThat(Files.readString(store.file(new SitePath(PAGE)))).isEqualTo("二");
    }

    @Test
    void a_reader_never_sees_half_a_page() throws Exception {
        byte[] one = "一".repeat(20_000).getBytes(StandardCharsets.UTF_8);
        byte[] two = "二".repeat(30_000).getBytes(StandardCharsets.UTF_8);
        put(PAGE, one);
        var finished = new AtomicBoolean();

        try (var writers = Executors.newFixedThreadPool(1)) {
            Future<?> writing = writers.submit(() -> {
                for (int round = 0; round < 100; round++) {
                    put(PAGE, round % 2 == 0 ? two : one);
                }
                finished.set(true);
                return null;
            });
            while (!finished.get() && !writing.isDone()) {
                assertThat(Files.readAllBytes(store.file(new SitePath(PAGE)))).isIn(one, two);
            }
            writing.get();
        }
    }

    private void put(String path, String text) throws IOException {
        put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void put(String path, byte[] text) throws IOException {
        try (var change = store.change()) {
            change.put(path, text);
            change.commit();
        }
    }

    private static InputStream breakingOff() {
        return new SequenceInputStream(new ByteArrayInputStream(new byte[100]), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("No space left on device");
            }
        });
    }
}
