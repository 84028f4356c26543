package org.mingchuang.proofing.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TesseractTest {

    @TempDir
    private Path folder;

    @Test
    void what_the_program_says_is_read_without_its_blanks() throws IOException {
        Tesseract tesseract = program("echo '住 房 保障 2026'; echo '公 示'", Duration.ofSeconds(20));

        assertThat(tesseract.read(picture())).isEqualTo("住房保障 2026\n公示");
    }

    @Test
    void a_program_that_takes_too_long_is_ended() throws IOException {
        Tesseract tesseract = program("sleep 60", Duration.ofMillis(300));
        Path picture = picture();

        long start = System.nanoTime();
        assertThatThrownBy(() -> tesseract.read(picture))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("已停止");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void a_picture_that_it_cannot_read_is_named() throws IOException {
        Tesseract tesseract = program("exit 1", Duration.ofSeconds(20));
        Path picture = picture();

        assertThatThrownBy(() -> tesseract.read(picture)).hasMessageContaining("poster.png");
    }

    private Tesseract program(String script, Duration limit) throws IOException {
        Path program = Files.writeString(folder.resolve("tesseract"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return new Tesseract(program, limit);
    }

    private Path picture() throws IOException {
        return Files.writeString(folder.resolve("poster.png"), "picture");
    }
}
