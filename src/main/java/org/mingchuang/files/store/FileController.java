package org.mingchuang.files.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.mingchuang.files.FileId;
import org.mingchuang.files.StoredFile;
import org.mingchuang.files.StoredFiles;
import org.mingchuang.files.spi.FileOwner;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Permission;
import org.mingchuang.web.Permitted;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Gives files out in the office. The public gets its own copies from the site store. */
@Controller
@RequestMapping("/office/files")
@Permitted(Permission.OFFICE)
class FileController {

    private final StoredFiles files;
    private final ObjectProvider<FileOwner> owners;

    FileController(StoredFiles files, ObjectProvider<FileOwner> owners) {
        this.files = files;
        this.owners = owners;
    }

    @GetMapping("/{id}")
    ResponseEntity<InputStreamResource> show(@PathVariable UUID id, Actor actor) throws IOException {
        StoredFile file = files.find(new FileId(id))
                .filter(found -> mayRead(actor, found))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.size())
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .eTag(file.digest().brief())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(files.open(file.id())));
    }

    private boolean mayRead(Actor actor, StoredFile file) {
        return owners.stream()
                .filter(owner -> owner.kind().equals(file.owner().kind()))
                .anyMatch(owner -> owner.mayRead(actor, file.owner(), file.id()));
    }

    /** Only pictures open in the browser; anything else is handed over as a file. */
    private static String disposition(StoredFile file) {
        var kind = file.isPicture() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return kind.filename(file.name(), StandardCharsets.UTF_8).build().toString();
    }
}
