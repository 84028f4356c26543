package org.mingchuang.portal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.mingchuang.approval.Approvals;
import org.mingchuang.files.FileId;
import org.mingchuang.files.PictureSize;
import org.mingchuang.files.PictureSizes;
import org.mingchuang.files.Renditions;
import org.mingchuang.files.StoredFile;
import org.mingchuang.files.StoredFiles;
import org.mingchuang.kernel.Digest;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.publishing.ColumnId;
import org.mingchuang.publishing.ColumnType;
import org.mingchuang.publishing.ColumnView;
import org.mingchuang.publishing.Columns;
import org.mingchuang.publishing.ManuscriptId;
import org.mingchuang.publishing.ManuscriptKind;
import org.mingchuang.publishing.PageKind;
import org.mingchuang.publishing.ReleasedItem;
import org.mingchuang.publishing.Releases;

/** What is released, by made-up manuscripts in a made-up tree of columns. */
public final class StockOfTest implements Releases {

    public static final ColumnId NEWS_SECTION = new ColumnId(1);
    public static final ColumnId NEWS = new ColumnId(2);
    public static final ColumnId PICTURES = new ColumnId(3);
    public static final ColumnId NOTICES = new ColumnId(4);
    public static final ColumnId PROFILE = new ColumnId(5);
    public static final Instant START = Instant.parse("2026-01-05T01:00:00Z");

    private final TreeMap<Long, ReleasedItem> items = new TreeMap<>();
    private final Map<FileId, byte[]> contents = new ConcurrentHashMap<>();
    private final List<ColumnView> tree = new ArrayList<>();
    private boolean signed = true;

    StockOfTest() {
        column(NEWS_SECTION, null, "/zwdt", "政务动态", PageKind.SECTION);
        column(NEWS, NEWS_SECTION, "/zwdt/gzdt", "工作动态", PageKind.LIST);
        column(PICTURES, NEWS_SECTION, "/zwdt/tpxw", "图片新闻", PageKind.LIST);
        column(NOTICES, null, "/tzgg", "通知公告", PageKind.LIST);
        column(PROFILE, null, "/jgzn", "机构职能", PageKind.SINGLE);
    }

    public void column(
            ColumnId id, @org.jspecify.annotations.Nullable ColumnId parent, String path, String name, PageKind kind) {
        tree.removeIf(column -> column.id().equals(id));
        tree.add(new ColumnView(
                id, parent, path, name, ColumnType.NEWS, kind, null, new UnitId(1), name + "栏目", name, 1, true));
    }

    /** The next version of a manuscript, released on its day of the year. */
    public synchronized ReleasedItem release(long id, String title, ColumnId home, ColumnId... others) {
        ReleasedItem before = items.get(id);
        int version = before == null ? 1 : before.version() + 1;
        return put(item(id, version, title, home, List.of(others), List.of()));
    }

    public synchronized ReleasedItem put(ReleasedItem item) {
        items.put(item.id().value(), item);
        return item;
    }

    public synchronized ReleasedItem withdraw(long id) {
        return java.util.Objects.requireNonNull(items.remove(id));
    }

    public static ReleasedItem item(
            long id, int version, String title, ColumnId home, List<ColumnId> others, List<StoredFile> files) {
        Instant at = START.plusSeconds(id * 3600);
        String body = "<p>" + "为进一步规范建筑市场秩序，现将有关事项通知如下。".repeat(20) + id + "</p>";
        StringBuilder pictures = new StringBuilder();
        files.forEach(file -> pictures.append("<img src=\"/office/files/")
                .append(file.id().value())
                .append("\" alt=\"图\">"));
        return new ReleasedItem(
                new ManuscriptId(id),
                version,
                Digest.of(id + "/" + version + title + body + pictures),
                ManuscriptKind.NEWS,
                title,
                "",
                title + "的摘要",
                body + pictures,
                "区住房城乡建委",
                "",
                "",
                "住房",
                home,
                others,
                files.isEmpty() ? null : files.getFirst().id(),
                "现场",
                files,
                files,
                Map.of(),
                Map.of(),
                "",
                null,
                at,
                at.plusSeconds(version));
    }

    public static ReleasedItem inColumn(ReleasedItem item, ColumnId home) {
        return new ReleasedItem(
                item.id(),
                item.version(),
                item.digest(),
                item.kind(),
                item.title(),
                item.subtitle(),
                item.summary(),
                item.bodyHtml(),
                item.source(),
                item.author(),
                item.editor(),
                item.keywords(),
                home,
                item.others(),
                item.cover(),
                item.coverAlt(),
                item.attachments(),
                item.pictures(),
                item.sizes(),
                item.names(),
                item.originalAddress(),
                item.policy(),
                item.publishedAt(),
                item.releasedAt());
    }

    public StoredFile file(String name, String content) {
        var id = new FileId(UUID.nameUUIDFromBytes((name + content).getBytes(StandardCharsets.UTF_8)));
        contents.put(id, content.getBytes(StandardCharsets.UTF_8));
        return new StoredFile(
                id,
                SubjectRef.of(ManuscriptId.KIND, 1),
                name,
                name.endsWith(".jpg") ? "image/jpeg" : "application/pdf",
                content.length(),
                Digest.of(content),
                START);
    }

    public void lose(StoredFile file) {
        contents.remove(file.id());
    }

    public void signatures(boolean complete) {
        signed = complete;
    }

    @Override
    public synchronized Optional<ReleasedItem> find(ManuscriptId id) {
        return Optional.ofNullable(items.get(id.value()));
    }

    @Override
    public synchronized List<ReleasedItem> after(ManuscriptId after, int limit) {
        return items.tailMap(after.value(), false).values().stream()
                .limit(limit)
                .toList();
    }

    @Override
    public List<Line> latest(ColumnId column, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Line> fromOldest(ColumnId column, long offset, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long count(ColumnId column) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Neighbours neighbours(ColumnId column, ManuscriptId id) {
        throw new UnsupportedOperationException();
    }

    Columns columns() {
        return new Columns() {
            @Override
            public Optional<ColumnView> find(ColumnId id) {
                return tree.stream().filter(column -> column.id().equals(id)).findFirst();
            }

            @Override
            public Optional<ColumnView> byPath(String path) {
                return tree.stream()
                        .filter(column -> column.path().equals(path))
                        .findFirst();
            }

            @Override
            public List<ColumnView> all() {
                return List.copyOf(tree);
            }
        };
    }

    /** The site opens files and nothing else. */
    StoredFiles files() {
        return only(StoredFiles.class, "open", arguments -> opened((FileId) arguments[0]));
    }

    /** The site opens sizes and nothing else. */
    Renditions renditions() {
        return only(
                Renditions.class,
                "open",
                arguments -> new ByteArrayInputStream(contentOf(((PictureSize) arguments[0]).width())));
    }

    /** With two modern sizes and one for all browsers of each picture. */
    public static ReleasedItem inSizes(ReleasedItem item) {
        var sizes = new PictureSizes(
                1600, 800, List.of(size(480, "image/webp"), size(960, "image/webp"), size(960, "image/jpeg")));
        return new ReleasedItem(
                item.id(),
                item.version(),
                item.digest(),
                item.kind(),
                item.title(),
                item.subtitle(),
                item.summary(),
                item.bodyHtml(),
                item.source(),
                item.author(),
                item.editor(),
                item.keywords(),
                item.home(),
                item.others(),
                item.cover(),
                item.coverAlt(),
                item.attachments(),
                item.pictures(),
                item.pictures().stream().collect(Collectors.toMap(StoredFile::id, picture -> sizes)),
                item.names(),
                item.originalAddress(),
                item.policy(),
                item.publishedAt(),
                item.releasedAt());
    }

    private static PictureSize size(int width, String mediaType) {
        byte[] content = contentOf(width);
        return new PictureSize(width, width / 2, mediaType, Digest.of(content), content.length);
    }

    private static byte[] contentOf(int width) {
        return ("picture of width " + width).getBytes(StandardCharsets.UTF_8);
    }

    private InputStream opened(FileId id) throws IOException {
        byte[] content = contents.get(id);
        if (content == null) {
            throw new IOException("No space left on device");
        }
        return new ByteArrayInputStream(content);
    }

    /** Outlets ask for the signature and nothing else. */
    Approvals approvals() {
        return only(Approvals.class, "isSigned", arguments -> signed);
    }

    private static <T> T only(Class<T> type, String method, Answer answer) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, asked, arguments) -> {
                    if (asked.getName().equals(method)) {
                        return answer.to(arguments);
                    }
                    throw new UnsupportedOperationException(asked.getName());
                }));
    }

    private interface Answer {

        Object to(Object[] arguments) throws Exception;
    }
}
