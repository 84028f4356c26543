package org.mingchuang.files.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.apache.tika.Tika;
import org.mingchuang.kernel.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Looks into an upload: which type its content is, and whether that agrees with its name and the limits. */
@Component
class FileCheck {

    private static final String OLE2 = "application/x-tika-msoffice";

    private final Tika tika = new Tika();
    private final FileSettings settings;

    FileCheck(FileSettings settings) {
        this.settings = settings;
    }

    Optional<Refusal> refusal(Path content, FileName name, long size) throws IOException {
        if (size == 0) {
            return refused("EMPTY", name.value());
        }
        Optional<FileType> type = FileType.byEnding(name.ending());
        if (type.isEmpty()) {
            return refused("TYPE_NOT_ALLOWED", name.value(), FileType.names());
        }
        if (!agrees(content, type.get())) {
            return refused("CONTENT_DIFFERS", name.value());
        }
        return limits(content, type.get(), name, size);
    }

    private Optional<Refusal> limits(Path content, FileType type, FileName name, long size) throws IOException {
        long limit = limit(type).toBytes();
        if (size > limit) {
            return refused("TOO_LARGE", name.value(), limit / (1024 * 1024));
        }
        if (type.isPicture() && pixels(content) > settings.pixelLimit()) {
            return refused("TOO_MANY_PIXELS", name.value());
        }
        return Optional.empty();
    }

    private DataSize limit(FileType type) {
        if (type.isRecording()) {
            return settings.recordingLimit();
        }
        return type.isPicture() ? settings.pictureLimit() : settings.fileLimit();
    }

    private boolean agrees(Path content, FileType type) throws IOException {
        String found = tika.detect(content.toFile());
        return switch (type) {
            case DOC, XLS, PPT -> found.equals(OLE2) || found.equals(type.mediaType());
            case DOCX, XLSX, PPTX, ODT, ODS -> isPackage(content, type);
            case CSV, TEXT -> found.startsWith("text/plain") || found.equals("text/csv");
            case MP4, M4A -> isMp4(content);
            case WEBM ->
                found.equals("video/webm")
                        || found.equals("video/x-matroska")
                        || found.equals("application/x-matroska");
            case CAPTIONS -> isCaptions(content);
            default -> found.equals(type.mediaType());
        };
    }

    /** By the box that every such file begins with; what only QuickTime reads is not one. */
    private static boolean isMp4(Path content) throws IOException {
        try (var input = Files.newInputStream(content)) {
            String head = new String(input.readNBytes(12), StandardCharsets.ISO_8859_1);
            return head.startsWith("ftyp", 4) && !head.startsWith("qt  ", 8);
        }
    }

    /** WebVTT is text that says so in its first line. */
    private static boolean isCaptions(Path content) throws IOException {
        try (var lines = Files.lines(content, StandardCharsets.UTF_8)) {
            return lines.findFirst()
                    .map(line -> line.replace("\uFEFF", "").startsWith("WEBVTT"))
                    .orElse(false);
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    private static boolean isPackage(Path content, FileType type) throws IOException {
        try (var zip = new ZipFile(content.toFile())) {
            boolean macros =
                    zip.stream().anyMatch(entry -> entry.getName().toLowerCase().contains("vbaproject"));
            String mark = switch (type) {
                case DOCX -> "word/document.xml";
                case XLSX -> "xl/workbook.xml";
                case PPTX -> "ppt/presentation.xml";
                default -> "content.xml";
            };
            return !macros && zip.getEntry(mark) != null;
        } catch (ZipException e) {
            return false;
        }
    }

    /** From the head of the file, without unfolding the picture; 0 for a form that the platform can't read. */
    private static long pixels(Path content) throws IOException {
        try (var input = ImageIO.createImageInputStream(content.toFile())) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return 0;
            }
            var reader = readers.next();
            try {
                reader.setInput(input);
                return (long) reader.getWidth(0) * reader.getHeight(0);
            } finally {
                reader.dispose();
            }
        }
    }

    static Refusal unreadable(FileName name) {
        return refused("PICTURE_BROKEN", name.value()).orElseThrow();
    }

    private static Optional<Refusal> refused(String reason, Object... arguments) {
        return Optional.of(
                Refusal.of("files.store.refusal." + reason, arguments).at("file"));
    }
}
