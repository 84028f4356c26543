package org.mingchuang.publishing.media;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingchuang.files.StoredFile;
import org.mingchuang.files.StoredFiles;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.PageRequest;
import org.mingchuang.kernel.Paged;
import org.mingchuang.publishing.media.MediaListPage.TagLink;
import org.mingchuang.publishing.media.MediaListPage.Tile;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Option;
import org.mingchuang.web.Pager;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** Shows the library as a grid of small pictures. */
@Component
class MediaListPages {

    static final String LIST = "/office/media";
    private static final int TILES = 24;
    private static final int TAGS = 30;

    private final MediaStore store;
    private final MediaRequirements requirements;
    private final StoredFiles files;
    private final Texts texts;

    MediaListPages(MediaStore store, MediaRequirements requirements, StoredFiles files, Texts texts) {
        this.store = store;
        this.requirements = requirements;
        this.files = files;
        this.texts = texts;
    }

    /** @param writing number of the manuscript for which something is looked for, 0 for none */
    MediaListPage list(MediaFilter filter, int number, Actor reader, FormErrors faults, long writing) {
        Paged<Media> found = store.search(filter, new PageRequest(Math.max(1, number), TILES));
        String address = writing > 0 ? "/office/media/pick" : LIST;
        String more = writing > 0 ? "&manuscript=" + writing : "";
        return new MediaListPage(
                filter.words(),
                filter.kind(),
                filter.folder(),
                filter.tag(),
                filter.trash(),
                withAll(
                        "ALL_KINDS",
                        Arrays.stream(MediaKind.values())
                                .map(kind -> new Option(kind.name(), texts.of("publishing.media.kind", kind)))),
                withAll("ALL_FOLDERS", store.folders().stream().map(folder -> new Option(folder, folder))),
                store.tags(TAGS).stream()
                        .map(tag -> new TagLink(
                                tag, LIST + new MediaFilter("", "", "", tag, false).query(), tag.equals(filter.tag())))
                        .toList(),
                filter.isActive(),
                MediaPolicy.mayAdd(reader),
                found.rows().stream().map(this::tile).toList(),
                Pager.of(found, address + filter.query() + more),
                faults,
                writing);
    }

    private List<Option> withAll(String what, Stream<Option> options) {
        return Stream.concat(Stream.of(new Option("", texts.of("publishing.media.label." + what))), options)
                .toList();
    }

    private Tile tile(Media media) {
        StoredFile file = files.find(media.file()).orElseThrow();
        String lacking = requirements.toUse(media).stream()
                .filter(refusal -> !media.isTrashed())
                .map(texts::of)
                .collect(Collectors.joining());
        return new Tile(
                media.id(),
                LIST + "/" + media.id(),
                media.words().title(),
                media.kind().name(),
                MediaPages.hasPicture(media) ? LIST + "/" + media.id() + "/small?e=" + media.version() : "",
                media.words().alt(),
                texts.of("publishing.media.kind", media.kind()) + " " + MediaPages.size(file.size()),
                lacking);
    }
}
