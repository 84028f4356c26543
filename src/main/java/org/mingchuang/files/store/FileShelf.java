package org.mingchuang.files.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mingchuang.files.FileId;
import org.mingchuang.files.StoredFile;
import org.mingchuang.files.StoredFiles;
import org.mingchuang.files.picture.PictureCleaner;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Digest;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.SubjectRef;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the rows; contents are kept by {@link ContentFolder}. */
@Component
class FileShelf implements StoredFiles {

    private final JdbcClient database;
    private final ContentFolder contents;
    private final FileCheck check;
    private final PictureCleaner pictures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FileShelf(
            JdbcClient database,
            ContentFolder contents,
            FileCheck check,
            PictureCleaner pictures,
            ApplicationEventPublisher events,
            Clock clock) {
        this.database = database;
        this.contents = contents;
        this.check = check;
        this.pictures = pictures;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Outcome<StoredFile> store(SubjectRef owner, String name, InputStream content, Actor by) throws IOException {
        Path incoming = contents.receive(content);
        try {
            FileName cleaned = FileName.cleaned(name);
            long size = Files.size(incoming);
            var refusal = check.refusal(incoming, cleaned, size);
            if (refusal.isPresent()) {
                return Outcome.refused(refusal.get());
            }
            return isClean(incoming, cleaned)
                    ? Outcome.done(shelved(owner, cleaned, incoming, by))
                    : Outcome.refused(FileCheck.unreadable(cleaned));
        } finally {
            Files.deleteIfExists(incoming);
        }
    }

    private boolean isClean(Path incoming, FileName name) throws IOException {
        FileType type = FileType.byEnding(name.ending()).orElseThrow();
        return !type.isPicture() || pictures.clean(incoming, type.mediaType());
    }

    private StoredFile shelved(SubjectRef owner, FileName name, Path incoming, Actor by) throws IOException {
        long size = Files.size(incoming);
        Digest digest = contents.keep(incoming);
        String mediaType = FileType.byEnding(name.ending()).orElseThrow().mediaType();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var file = new StoredFile(new FileId(UUID.randomUUID()), owner, name.value(), mediaType, size, digest, now);
        add(file, by);
        events.publishEvent(new FileStored(file, by));
        return file;
    }

    private void add(StoredFile file, Actor by) {
        database.sql("""
                        insert into files_file
                            (id, owner_kind, owner_id, name, media_type, size, digest, stored_at, stored_by)
                        values (:id, :kind, :owner, :name, :type, :size, :digest, :at, :by)
                        """)
                .param("id", file.id().value())
                .param("kind", file.owner().kind())
                .param("owner", file.owner().id())
                .param("name", file.name())
                .param("type", file.mediaType())
                .param("size", file.size())
                .param("digest", file.digest().hex())
                .param("at", Timestamp.from(file.storedAt()))
                .param("by", by.id().value())
                .update();
    }

    @Override
    public Optional<StoredFile> find(FileId id) {
        return database.sql("select * from files_file where id = :id")
                .param("id", id.value())
                .query(FileShelf::file)
                .optional();
    }

    @Override
    public List<StoredFile> of(SubjectRef owner) {
        return database.sql("""
                        select * from files_file where owner_kind = :kind and owner_id = :id order by stored_at, name
                        """)
                .param("kind", owner.kind())
                .param("id", owner.id())
                .query(FileShelf::file)
                .list();
    }

    @Override
    public Map<String, List<StoredFile>> ofAll(String kind, Collection<String> owners) {
        return database
                .sql("""
                        select * from files_file where owner_kind = :kind and owner_id = any(:owners)
                        order by stored_at, name
                        """)
                .param("kind", kind)
                .param("owners", owners.toArray(String[]::new))
                .query(FileShelf::file)
                .list()
                .stream()
                .collect(Collectors.groupingBy(file -> file.owner().id()));
    }

    @Override
    public InputStream open(FileId id) throws IOException {
        return Files.newInputStream(contents.place(find(id).orElseThrow().digest()));
    }

    private static StoredFile file(ResultSet row, int index) throws SQLException {
        return new StoredFile(
                new FileId(row.getObject("id", UUID.class)),
                new SubjectRef(row.getString("owner_kind"), row.getString("owner_id")),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                new Digest(row.getString("digest")),
                row.getTimestamp("stored_at").toInstant());
    }
}
