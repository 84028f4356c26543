package org.mingchuang.proofing.picture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** 文字识别: the program Tesseract with its simplified Chinese, in a process that is ended when it takes too long. */
public final class Tesseract {

    private static final int MOST_BYTES = 2 << 20;
    private static final long LARGEST = 30L << 20;

    private final Path program;
    private final Duration limit;

    public Tesseract(Path program, Duration limit) {
        this.program = program;
        this.limit = limit;
    }

    /** The one on the path; empty when none is installed. */
    public static Optional<Tesseract> installed(Duration limit) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "tesseract"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(found -> new Tesseract(found, limit));
    }

    /** Blanks between Chinese characters, which it puts there by itself, are left out. The message of a refusal is in Chinese. */
    public String read(Path picture) throws IOException {
        if (Files.size(picture) > LARGEST) {
            throw new IOException("图片超过30MB，未识别：" + picture.getFileName());
        }
        Path faults = Files.createTempFile("picture", ".log");
        Path words = Files.createTempFile("picture", ".txt");
        try {
            Process process = new ProcessBuilder(
                            List.of(program.toString(), picture.toAbsolutePath().toString(), "stdout", "-l", "chi_sim"))
                    .redirectError(faults.toFile())
                    .redirectOutput(words.toFile())
                    .start();
            process.getOutputStream().close();
            await(process, picture);
            return text(words);
        } finally {
            Files.deleteIfExists(faults);
            Files.deleteIfExists(words);
        }
    }

    private void await(Process process, Path picture) throws IOException {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                end(process);
                throw new IOException("图片识别超过" + limit.toSeconds() + "秒，已停止：" + picture.getFileName());
            }
        } catch (InterruptedException e) {
            end(process);
            Thread.currentThread().interrupt();
            throw new IOException("图片识别被中断：" + picture.getFileName(), e);
        }
        if (process.exitValue() != 0) {
            throw new IOException("图片无法识别：" + picture.getFileName());
        }
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private static String text(Path words) throws IOException {
        try (InputStream in = Files.newInputStream(words)) {
            String read = new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
            return read.replace("\f", "")
                    .replaceAll("(?<=[\\u4e00-\\u9fff]) +(?=[\\u4e00-\\u9fff])", "")
                    .strip();
        }
    }
}
