package org.mingchuang.publishing.manuscript;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingchuang.files.FileId;
import org.mingchuang.files.StoredFile;
import org.mingchuang.files.StoredFiles;
import org.mingchuang.proofing.FileText;
import org.mingchuang.proofing.Material.Part;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** 附件文本: the text of attachments, for the content check. A stored file never changes, so what was read once is kept. */
@Component
class AttachmentTexts {

    private static final Logger log = LoggerFactory.getLogger(AttachmentTexts.class);
    private static final int MOST_KEPT = 64;

    private final StoredFiles files;
    private final Map<FileId, Optional<List<Part>>> read = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<FileId, Optional<List<Part>>> eldest) {
            return size() > MOST_KEPT;
        }
    };

    AttachmentTexts(StoredFiles files) {
        this.files = files;
    }

    /** With deleted words and remarks that it still holds. Empty when it has no text that can be read; a person has to look at it then. */
    Optional<List<Part>> of(StoredFile file) {
        synchronized (read) {
            Optional<List<Part>> kept = read.get(file.id());
            if (kept != null) {
                return kept;
            }
        }
        Optional<List<Part>> text = textOf(file);
        synchronized (read) {
            read.put(file.id(), text);
        }
        return text;
    }

    private Optional<List<Part>> textOf(StoredFile file) {
        try {
            int dot = file.name().lastIndexOf('.');
            Path copy = Files.createTempFile(
                    "attachment", dot < 0 ? "" : file.name().substring(dot));
            try (InputStream content = files.open(file.id())) {
                Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
                return Optional.of(FileText.parts(copy, "附件“" + file.name() + "”"));
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            log.info("file {} has no text to check: {}", file.id().value(), e.getMessage());
            return Optional.empty();
        }
    }
}
