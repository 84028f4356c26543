package org.mingchuang.files.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.mingchuang.files.StoredFile;
import org.mingchuang.files.StoredFiles;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class FileShelfTest {

    private static final SubjectRef OWNER = new SubjectRef("files.test", "1");
    private static final Actor CLERK = new Actor(new PersonId(7), "林某", new UnitId(1), Set.of(), "127.0.0.1");

    @Autowired
    StoredFiles files;

    @Autowired
    ContentFolder folder;

    @Autowired
    FileSettings settings;

    @Test
    void a_picture_is_stored_under_its_digest_and_read_again() throws IOException {
        StoredFile file = store("工地.png", picture(40, 30)).orElseThrow();

        assertThat(file.mediaType()).isEqualTo("image/png");
        assertThat(files.find(file.id())).contains(file);
        assertThat(files.open(file.id()).readAllBytes()).isEqualTo(picture(40, 30));
        assertThat(folder.place(file.digest())).exists();
    }

    @Test
    void equal_contents_are_kept_once() throws IOException {
        StoredFile first = store("甲.png", picture(41, 30)).orElseThrow();
        StoredFile second = store("乙.png", picture(41, 30)).orElseThrow();

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.digest()).isEqualTo(first.digest());
    }

    @Test
    void a_word_document_is_told_by_what_is_inside() throws IOException {
        assertThat(store("通知.docx", archive("word/document.xml")).isDone()).isTrue();
        assertThat(key(store("通知.docx", archive("readme.txt")))).isEqualTo("files.store.refusal.CONTENT_DIFFERS");
    }

    @Test
    void a_document_with_macros_is_refused() throws IOException {
        byte[] content = archive("word/document.xml", "word/vbaProject.bin");

        assertThat(key(store("通知.docx", content))).isEqualTo("files.store.refusal.CONTENT_DIFFERS");
    }

    @Test
    void a_script_named_as_a_picture_is_refused() throws IOException {
        byte[] content = "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>".getBytes(StandardCharsets.UTF_8);

        assertThat(key(store("图.png", content))).isEqualTo("files.store.refusal.CONTENT_DIFFERS");
        assertThat(key(store("图.svg", content))).isEqualTo("files.store.refusal.TYPE_NOT_ALLOWED");
        assertThat(key(store("网页.html", content))).isEqualTo("files.store.refusal.TYPE_NOT_ALLOWED");
    }

    @Test
    void an_empty_file_is_refused() throws IOException {
        assertThat(key(store("空.pdf", new byte[0]))).isEqualTo("files.store.refusal.EMPTY");
    }

    @Test
    void a_picture_over_ten_megabytes_is_refused_and_leaves_nothing_behind() throws IOException {
        byte[] content = Arrays.copyOf(picture(10, 10), 11 * 1024 * 1024);

        assertThat(key(store("大.png", content))).isEqualTo("files.store.refusal.TOO_LARGE");
        try (var left = Files.list(settings.folder().resolve("incoming"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void a_small_file_that_unfolds_into_a_huge_picture_is_refused() throws IOException {
        assertThat(key(store("巨.png", picture(9_000, 6_000)))).isEqualTo("files.store.refusal.TOO_MANY_PIXELS");
    }

    private Outcome<StoredFile> store(String name, byte[] content) throws IOException {
        return files.store(OWNER, name, new ByteArrayInputStream(content), CLERK);
    }

    private static String key(Outcome<StoredFile> outcome) {
        return outcome.refusals().getFirst().key();
    }

    private static byte[] picture(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY), "png", out);
        return out.toByteArray();
    }

    private static byte[] archive(String... names) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
