package org.mingchuang.publishing.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingchuang.approval.AnOffice;
import org.mingchuang.files.PictureSizes;
import org.mingchuang.files.StoredFiles;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.PageRequest;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.kernel.StaleVersion;
import org.mingchuang.publishing.PublishingFixtures;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class MediaDeskTest {

    @Autowired
    MediaDesk desk;

    @Autowired
    MediaStore store;

    @Autowired
    StoredFiles files;

    @Autowired
    PublishingFixtures publishing;

    private Actor drafter = Actor.system();
    private Actor stranger = Actor.system();

    @BeforeEach
    void opens() {
        AnOffice.Section section = publishing.aSection();
        drafter = publishing.actor(section.drafter());
        stranger = publishing.actor(publishing.aSection().drafter());
    }

    @Test
    void what_comes_in_is_found_by_word_folder_tag_and_kind() throws IOException {
        Media media = ALibrary.described(desk, drafter);

        assertThat(found("外墙", "", "", "")).contains(media.id());
        assertThat(found("", "PICTURE", "房屋安全", "排查")).contains(media.id());
        assertThat(found("排查", "VIDEO", "", "")).doesNotContain(media.id());
        assertThat(found("", "", "房屋", "")).doesNotContain(media.id());
        assertThat(store.folders()).contains("房屋安全");
        assertThat(store.tags(100)).contains("排查");
    }

    @Test
    void the_same_content_is_offered_instead_of_being_kept_twice() throws IOException {
        byte[] content = ALibrary.picture(60, 40);
        Media first = ALibrary.added(desk, "一.png", content, drafter);

        Outcome<Long> second = ALibrary.add(desk, "二.png", content, stranger);

        assertThat(reasons(second)).containsExactly("DUPLICATE");
        assertThat(second.refusals().getFirst().arguments()).containsExactly("一", Long.toString(first.id()));
    }

    @Test
    void hostile_files_are_refused_and_leave_no_entry() throws IOException {
        String mark = "恶意" + System.nanoTime();

        assertThat(ALibrary.add(desk, mark + ".svg", "<svg/>".getBytes(StandardCharsets.UTF_8), drafter)
                        .isDone())
                .isFalse();
        assertThat(ALibrary.add(desk, mark + ".png", "MZ not a picture".getBytes(StandardCharsets.UTF_8), drafter)
                        .isDone())
                .isFalse();
        assertThat(ALibrary.add(desk, mark + ".mp4", ALibrary.picture(9, 9), drafter)
                        .isDone())
                .isFalse();
        assertThat(ALibrary.add(desk, mark + ".html", ALibrary.text("<script>"), drafter)
                        .isDone())
                .isFalse();
        assertThat(found(mark, "", "", "")).isEmpty();
    }

    @Test
    void only_people_of_the_unit_look_after_an_entry() throws IOException {
        Media media = ALibrary.picture(desk, drafter);
        var words = ALibrary.words(media, "外墙", false, "");

        assertThat(reasons(desk.change(media.id(), media.version(), words, stranger)))
                .containsExactly("NOT_PERMITTED");
        assertThat(reasons(desk.trash(media.id(), media.version(), stranger))).containsExactly("NOT_PERMITTED");
        assertThat(reasons(ALibrary.add(desk, "图.png", ALibrary.picture(8, 8), Actor.system())))
                .containsExactly("NOT_PERMITTED");
    }

    @Test
    void a_replaced_file_is_a_new_edition_of_the_same_entry() throws IOException {
        Media media = ALibrary.picture(desk, drafter);
        byte[] newer = ALibrary.picture(640, 480);

        desk.replace(media.id(), media.version(), "新图.png", new ByteArrayInputStream(newer), "换成近照", drafter)
                .orElseThrow();

        Media after = desk.find(media.id()).orElseThrow();
        assertThat(after.edition()).isEqualTo(2);
        assertThat(after.file()).isNotEqualTo(media.file());
        assertThat(store.editions(media.id()))
                .extracting(MediaEdition::file)
                .containsExactly(after.file(), media.file());
        assertThat(reasons(desk.replace(
                        media.id(),
                        after.version(),
                        "说明.txt",
                        new ByteArrayInputStream(ALibrary.text("说明")),
                        "",
                        drafter)))
                .containsExactly("KIND_DIFFERS");
        assertThatThrownBy(() -> desk.trash(media.id(), media.version(), drafter))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void a_part_is_cut_out_as_a_new_edition_and_never_beyond_the_border() throws IOException {
        Media media = ALibrary.picture(desk, drafter);

        desk.crop(media.id(), media.version(), new Rectangle2D.Double(0, 0, 0.5, 0.5), drafter)
                .orElseThrow();
        Media cut = desk.find(media.id()).orElseThrow();

        assertThat(cut.edition()).isEqualTo(2);
        assertThat(reasons(desk.crop(cut.id(), cut.version(), new Rectangle2D.Double(0.8, 0, 0.5, 1), drafter)))
                .containsExactly("CROP_OUTSIDE");
        assertThat(reasons(desk.crop(cut.id(), cut.version(), new Rectangle2D.Double(0, 0, 0, 1), drafter)))
                .containsExactly("CROP_OUTSIDE");
    }

    @Test
    void a_video_is_complete_with_still_and_subtitles_and_srt_is_rewritten() throws IOException {
        Media video = ALibrary.added(desk, "宣传片.mp4", ALibrary.video(), drafter);
        desk.accompany(
                        video.id(),
                        video.version(),
                        "封面.png",
                        new ByteArrayInputStream(ALibrary.picture(320, 180)),
                        drafter)
                .orElseThrow();
        byte[] srt = "1\r\n00:00:01,500 --> 00:00:03,000\r\n各位居民朋友\r\n".getBytes(StandardCharsets.UTF_8);
        desk.accompany(
                        video.id(),
                        desk.find(video.id()).orElseThrow().version(),
                        "字幕.srt",
                        new ByteArrayInputStream(srt),
                        drafter)
                .orElseThrow();

        Media complete = desk.find(video.id()).orElseThrow();
        assertThat(complete.poster()).isNotNull();
        try (var captions = files.open(Objects.requireNonNull(complete.captions()))) {
            assertThat(new String(captions.readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("WEBVTT")
                    .contains("00:00:01.500 --> 00:00:03.000", "各位居民朋友");
        }
        assertThat(reasons(desk.accompany(
                        video.id(),
                        complete.version(),
                        "说明.txt",
                        new ByteArrayInputStream(ALibrary.text("说明")),
                        drafter)))
                .containsExactly("NO_COMPANION");
    }

    @Test
    void what_is_thrown_away_comes_back_unless_it_was_added_anew() throws IOException {
        byte[] content = ALibrary.picture(70, 50);
        Media media = ALibrary.added(desk, "可恢复.png", content, drafter);
        desk.trash(media.id(), media.version(), drafter).orElseThrow();
        Media trashed = desk.find(media.id()).orElseThrow();
        desk.restore(media.id(), trashed.version(), drafter).orElseThrow();
        Media back = desk.find(media.id()).orElseThrow();
        desk.trash(media.id(), back.version(), drafter).orElseThrow();
        ALibrary.added(desk, "重新上传.png", content, drafter);

        assertThat(trashed.isTrashed()).isTrue();
        assertThat(back.isTrashed()).isFalse();
        assertThat(reasons(desk.restore(
                        media.id(), desk.find(media.id()).orElseThrow().version(), drafter)))
                .containsExactly("DUPLICATE");
    }

    @Test
    void a_cover_keeps_the_point_where_the_eye_goes() {
        var wide = new PictureSizes(1600, 800, List.of());

        assertThat(MediaPicks.coverOf(wide, focus(0, 50))).isEqualTo(new Rectangle2D.Double(0, 0, 2.0 / 3, 1));
        assertThat(MediaPicks.coverOf(wide, focus(100, 50)).getMaxX()).isEqualTo(1);
        assertThat(MediaPicks.coverOf(wide, focus(50, 50)).getCenterX()).isEqualTo(0.5);
        assertThat(MediaPicks.coverOf(new PictureSizes(400, 800, List.of()), focus(50, 0)))
                .isEqualTo(new Rectangle2D.Double(0, 0, 1, 0.375));
    }

    private static MediaWords focus(int x, int y) {
        return new MediaWords("图", "", List.of(), "", "", false, "", "", x, y);
    }

    private List<Long> found(String words, String kind, String folder, String tag) {
        return store.search(new MediaFilter(words, kind, folder, tag, false), new PageRequest(1, 200)).rows().stream()
                .map(Media::id)
                .toList();
    }

    private static List<String> reasons(Outcome<?> outcome) {
        return outcome.refusals().stream()
                .map(Refusal::key)
                .map(key -> key.substring(key.lastIndexOf('.') + 1))
                .toList();
    }
}
