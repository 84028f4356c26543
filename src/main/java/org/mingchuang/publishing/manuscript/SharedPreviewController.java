package org.mingchuang.publishing.manuscript;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.mingchuang.files.FileId;
import org.mingchuang.files.StoredFile;
import org.mingchuang.files.StoredFiles;
import org.mingchuang.publishing.Manuscripts;
import org.mingchuang.publishing.spi.Preview;
import org.mingchuang.web.Texts;
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

/**
 * 预览链接: what a link opens, to whoever has it, without signing in: one version as the public will see it, with its own
 * pictures and attachments, and nothing else. A link that has ended, or never was, is not there.
 */
@Controller
@RequestMapping("/office/preview/{token}")
class SharedPreviewController {

    static final String ADDRESS = "/office/preview/";

    private static final String POLICY =
            "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self';"
                    + " frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox allow-same-origin";

    private final PreviewLinkDesk links;
    private final ManuscriptStore manuscripts;
    private final VersionStore versions;
    private final ItemReader items;
    private final StoredFiles files;
    private final ObjectProvider<Preview> previews;
    private final Texts texts;
    private final Clock clock;

    SharedPreviewController(
            PreviewLinkDesk links,
            ManuscriptStore manuscripts,
            VersionStore versions,
            ItemReader items,
            StoredFiles files,
            ObjectProvider<Preview> previews,
            Texts texts,
            Clock clock) {
        this.links = links;
        this.manuscripts = manuscripts;
        this.versions = versions;
        this.items = items;
        this.files = files;
        this.previews = previews;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<String> show(@PathVariable String token) {
        Version version = version(token);
        Manuscript manuscript = manuscripts.find(version.manuscript()).orElseThrow(SharedPreviewController::missing);
        Preview preview = previews.getIfAvailable();
        String page = preview == null || version.text().home() == null
                ? texts.of("publishing.manuscript.preview.NO_COLUMN")
                : preview.page(items.item(manuscript, version, clock.instant()));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", POLICY)
                .header("X-Robots-Tag", "noindex, nofollow")
                .header("Referrer-Policy", "no-referrer")
                .body(page.replace("/office/files/", ADDRESS + token + "/files/"));
    }

    /** Only what the version shows. */
    @GetMapping("/files/{file}")
    ResponseEntity<InputStreamResource> file(@PathVariable String token, @PathVariable UUID file) throws IOException {
        Version version = version(token);
        StoredFile found = files.find(new FileId(file))
                .filter(stored -> isIn(version.text(), stored.id()))
                .orElseThrow(SharedPreviewController::missing);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.mediaType()))
                .contentLength(found.size())
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(found))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(files.open(found.id())));
    }

    private static String disposition(StoredFile file) {
        var kind = file.isPicture() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return kind.filename(file.name(), StandardCharsets.UTF_8).build().toString();
    }

    private Version version(String token) {
        return links.opened(token)
                .flatMap(link -> versions.find(link.manuscript(), link.version()))
                .orElseThrow(SharedPreviewController::missing);
    }

    private static boolean isIn(Manuscripts.Text text, FileId file) {
        return file.equals(text.cover())
                || text.attachments().contains(file)
                || text.bodyHtml().contains(file.value().toString());
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
