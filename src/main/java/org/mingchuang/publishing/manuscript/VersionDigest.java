package org.mingchuang.publishing.manuscript;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingchuang.files.FileId;
import org.mingchuang.files.StoredFile;
import org.mingchuang.files.StoredFiles;
import org.mingchuang.kernel.Digest;
import org.mingchuang.publishing.ColumnId;
import org.mingchuang.publishing.ManuscriptId;
import org.mingchuang.publishing.Manuscripts;
import org.mingchuang.publishing.PolicyFields;
import org.springframework.stereotype.Component;

/**
 * 版本摘要 (invariant 1): SM3 over everything that a signature vouches for. The canonical form is one line a field,
 * {@code name:length:value}, in the order written here; lists have a line each; files stand with their content's digest. So
 * no value can run into the next, and the same text has the same digest for ever.
 */
@Component
class VersionDigest {

    private static final String FORM = "mingchuang-version-1";

    private final StoredFiles files;

    VersionDigest(StoredFiles files) {
        this.files = files;
    }

    Digest of(ManuscriptId id, Manuscripts.Text text) {
        var form = new Form();
        form.line("form", FORM);
        form.line("manuscript", Long.toString(id.value()));
        words(form, text);
        places(form, text);
        reprint(form, text);
        policy(form, text.policy());
        files(form, id, text);
        return Digest.of(form.text());
    }

    private static void words(Form form, Manuscripts.Text text) {
        form.line("kind", text.kind().name());
        form.line("title", text.title());
        form.line("subtitle", text.subtitle());
        form.line("summary", text.summary());
        form.line("body", text.bodyHtml());
        form.line("source", text.source());
        form.line("author", text.author());
        form.line("keywords", text.keywords());
        form.line("coverAlt", text.coverAlt());
    }

    private static void places(Form form, Manuscripts.Text text) {
        form.line("home", text.home() == null ? null : Long.toString(text.home().value()));
        text.others().stream()
                .map(ColumnId::value)
                .sorted()
                .forEach(column -> form.line("other", Long.toString(column)));
        form.line("plannedAt", text.plannedAt());
    }

    private static void reprint(Form form, Manuscripts.Text text) {
        form.line("origin", text.origin().name());
        form.line("sourceUnit", text.sourceUnit());
        form.line("originalAddress", text.originalAddress());
        form.line("originalTitle", text.originalTitle());
    }

    private static void policy(Form form, @Nullable PolicyFields policy) {
        if (policy == null) {
            return;
        }
        form.line("documentNumber", policy.documentNumber());
        form.line("issuingOrgan", policy.issuingOrgan());
        form.line("issuedOn", policy.issuedOn());
        form.line("effectiveOn", policy.effectiveOn());
        form.line("subjectCategory", policy.subjectCategory());
        form.line("genreCategory", policy.genreCategory());
        form.line("validity", policy.validity().name());
        form.line("note", policy.note());
    }

    private void files(Form form, ManuscriptId id, Manuscripts.Text text) {
        form.line("cover", text.cover() == null ? null : contentOf(text.cover()));
        text.attachments().forEach(file -> form.line("attachment", contentOf(file)));
        pictures(id, text.bodyHtml())
                .forEach(picture -> form.line("picture", picture.digest().hex()));
    }

    /** The manuscript's own files that the body shows, in a fixed order. */
    List<StoredFile> pictures(ManuscriptId id, String bodyHtml) {
        return files.of(id.subject()).stream()
                .filter(file -> bodyHtml.contains(file.id().value().toString()))
                .sorted(Comparator.comparing(file -> file.id().value()))
                .toList();
    }

    private String contentOf(FileId file) {
        StoredFile stored = files.find(file).orElseThrow();
        return stored.name() + " " + stored.digest().hex();
    }

    /** The canonical text while it is being written. */
    private static final class Form {

        private final StringBuilder text = new StringBuilder();

        void line(String name, @Nullable Object value) {
            String written = Objects.toString(value, "");
            text.append(name)
                    .append(':')
                    .append(written.length())
                    .append(':')
                    .append(written)
                    .append('\n');
        }

        String text() {
            return text.toString();
        }
    }
}
