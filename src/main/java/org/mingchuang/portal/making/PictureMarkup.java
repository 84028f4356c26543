package org.mingchuang.portal.making;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingchuang.files.FileId;
import org.mingchuang.files.PictureSize;
import org.mingchuang.files.PictureSizes;
import org.mingchuang.files.StoredFile;
import org.mingchuang.publishing.ReleasedItem;

/**
 * 正文图片: each picture of a body in sizes for phone and window, in a modern format and one that every browser reads, with its
 * measures, so that nothing jumps while it loads.
 */
final class PictureMarkup {

    /** As the sanitiser writes it: the address first or later, values in double quotes. */
    private static final Pattern PICTURE =
            Pattern.compile("<img\\b([^<>]*?)\\ssrc=\"/office/files/([0-9a-f-]{36})\"([^<>]*)>");

    private static final Pattern WIDTH = Pattern.compile("\\swidth=\"(\\d{1,4})\"");
    private static final Pattern MEASURES = Pattern.compile("\\s(?:width|height)=\"\\d{1,4}\"");

    /** The column of an article in a wide window, in pixels of the style sheet. */
    private static final int COLUMN = 860;

    private final ReleasedItem item;
    private final Map<FileId, StoredFile> files;
    private final SiteAddresses addresses;
    private final String prefix;

    PictureMarkup(ReleasedItem item, Map<FileId, StoredFile> files, SiteAddresses addresses, String prefix) {
        this.item = item;
        this.files = files;
        this.addresses = addresses;
        this.prefix = prefix;
    }

    String in(String body) {
        return PICTURE.matcher(body).replaceAll(found -> {
            var id = new FileId(UUID.fromString(found.group(2)));
            StoredFile file = files.get(id);
            PictureSizes sizes = item.sizes().get(id);
            return file == null || sizes == null
                    ? "$0"
                    : Matcher.quoteReplacement(markup(file, sizes, found.group(1) + found.group(3)));
        });
    }

    private String markup(StoredFile file, PictureSizes sizes, String attributes) {
        Matcher given = WIDTH.matcher(attributes);
        int width = given.find() ? Math.clamp(Long.parseLong(given.group(1)), 1, sizes.width()) : sizes.width();
        int height = Math.max(1, Math.round((float) sizes.height() * width / sizes.width()));
        String address = sizes.fallback()
                .map(size -> addresses.size(item, file, size))
                .orElseGet(() -> addresses.file(item, file));
        String picture = "<img src=\"" + prefix + address + "\""
                + MEASURES.matcher(attributes).replaceAll("").stripTrailing() + " width=\"" + width + "\" height=\""
                + height + "\" loading=\"lazy\" decoding=\"async\">";
        return sizes.modern().isEmpty()
                ? picture
                : "<picture>" + source(file, sizes.modern(), width) + picture + "</picture>";
    }

    private String source(StoredFile file, List<PictureSize> modern, int width) {
        String each = modern.stream()
                .map(size -> prefix + addresses.size(item, file, size) + " " + size.width() + "w")
                .collect(Collectors.joining(", "));
        int shown = Math.min(width, COLUMN);
        return "<source type=\"" + PictureSizes.MODERN + "\" srcset=\"" + each + "\" sizes=\"(max-width: " + shown
                + "px) 100vw, " + shown + "px\">";
    }
}
