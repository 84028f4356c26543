package org.mingchuang.files.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.mingchuang.kernel.Digest;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Contents on disk, each kept once under its digest: {@code ab/cd/abcd…}. Written aside, then moved into place. */
@Component
@EnableConfigurationProperties(FileSettings.class)
public class ContentFolder {

    private final Path folder;
    private final long limit;

    ContentFolder(FileSettings settings) throws IOException {
        folder = settings.folder().toAbsolutePath().normalize();
        limit = Math.max(
                settings.fileLimit().toBytes(), settings.recordingLimit().toBytes());
        Files.createDirectories(folder.resolve("incoming"));
    }

    /** Reads at most one byte more than the largest size allowed, so that a caller can tell. */
    public Path receive(InputStream content) throws IOException {
        Path incoming = Files.createTempFile(folder.resolve("incoming"), "file", "");
        try (var out = Files.newOutputStream(incoming)) {
            var buffer = new byte[65_536];
            long size = 0;
            for (int read = content.read(buffer); read >= 0 && size <= limit; read = content.read(buffer)) {
                out.write(buffer, 0, read);
                size += read;
            }
        }
        return incoming;
    }

    /** Under its digest; the incoming file is gone then. */
    public Digest keep(Path incoming) throws IOException {
        Digest digest;
        try (var content = Files.newInputStream(incoming)) {
            digest = Digest.of(content);
        }
        try (var channel = FileChannel.open(incoming, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Path place = place(digest);
        Files.createDirectories(place.resolveSibling("."));
        Files.move(incoming, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return digest;
    }

    public Path place(Digest digest) {
        String hex = digest.hex();
        return folder.resolve(hex.substring(0, 2)).resolve(hex.substring(2, 4)).resolve(hex);
    }
}
