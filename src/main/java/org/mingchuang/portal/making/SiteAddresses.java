package org.mingchuang.portal.making;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingchuang.files.FileId;
import org.mingchuang.files.PictureSize;
import org.mingchuang.files.StoredFile;
import org.mingchuang.portal.catalogue.Numbering;
import org.mingchuang.publishing.ReleasedItem;
import org.springframework.stereotype.Component;

/** 站内地址: where everything stands in the store. */
@Component
public class SiteAddresses {

    private static final Pattern OFFICE_FILE =
            Pattern.compile("/office/files/([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})(?:/[^\"'\\s<>]*)?");

    /** A browser could run anything else, or take it for a page of ours. */
    private static final Set<String> HARMLESS = Set.of(
            "jpg", "jpeg", "png", "gif", "webp", "pdf", "doc", "docx", "wps", "xls", "xlsx", "et", "ppt", "pptx", "dps",
            "odt", "ods", "txt", "csv", "zip", "mp3", "m4a", "mp4", "webm", "vtt");

    private final Dating dating;

    SiteAddresses(Dating dating) {
        this.dating = dating;
    }

    /** Permanent from the first publication on (W-13). */
    public String article(String columnPath, ReleasedItem item) {
        Instant published = item.publishedAt();
        return columnPath + "/" + dating.monthFolder(published) + "/t" + dating.dayName(published) + "_"
                + item.id().value() + ".html";
    }

    /** A file keeps its address as long as its manuscript: month of first publication, and a name nobody can guess. */
    public String file(ReleasedItem item, StoredFile file) {
        return named(item, file) + "." + ending(file.name());
    }

    /** One size of a picture stands beside it. */
    public String size(ReleasedItem item, StoredFile picture, PictureSize size) {
        return named(item, picture) + "_" + size.width() + "." + size.ending();
    }

    private String named(ReleasedItem item, StoredFile file) {
        return "/files/" + dating.monthFolder(item.publishedAt()) + "/"
                + item.names().getOrDefault(file.id(), file.id().value());
    }

    /** Empty without a cover. */
    public String cover(ReleasedItem item) {
        StoredFile cover = item.cover() == null ? null : filesOf(item).get(item.cover());
        return cover == null ? "" : file(item, cover);
    }

    static String ending(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return HARMLESS.contains(ending) ? ending : "bin";
    }

    static String column(String path) {
        return path + "/index.html";
    }

    static String list(String columnPath, long number, Numbering numbering) {
        return number > numbering.closed() ? column(columnPath) : closedList(columnPath, number);
    }

    static String closedList(String columnPath, long number) {
        return columnPath + "/list_" + number + ".html";
    }

    public static String gone(String path) {
        return "/gone" + path;
    }

    /** The body as the public gets it: pictures and links to own files lead into the store. */
    String publicBody(ReleasedItem item, String prefix) {
        if (!item.bodyHtml().contains("/office/files/")) {
            return item.bodyHtml();
        }
        Map<FileId, StoredFile> files = filesOf(item);
        String body = new PictureMarkup(item, files, this, prefix).in(item.bodyHtml());
        return OFFICE_FILE.matcher(body).replaceAll(found -> {
            StoredFile file = files.get(FileId.of(found.group(1)));
            return file == null ? "$0" : prefix + file(item, file);
        });
    }

    public static Map<FileId, StoredFile> filesOf(ReleasedItem item) {
        return Stream.concat(item.pictures().stream(), item.attachments().stream())
                .collect(Collectors.toMap(StoredFile::id, Function.identity(), (one, same) -> one));
    }
}
