package org.mingchuang.publishing.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mingchuang.files.FileId;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.publishing.Manuscripts;
import org.mingchuang.publishing.PublishingFixtures;
import org.mingchuang.publishing.PublishingFixtures.Draft;
import org.mingchuang.publishing.ReleasedItem;
import org.mingchuang.publishing.TextMother;
import org.mingchuang.publishing.TrialOutlet;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class MediaPicksTest {

    @Autowired
    MediaDesk desk;

    @Autowired
    MediaPicks picks;

    @Autowired
    MediaUses uses;

    @Autowired
    Manuscripts manuscripts;

    @Autowired
    PublishingFixtures publishing;

    @Autowired
    TrialOutlet outlet;

    @Test
    void a_picture_goes_into_the_text_with_its_words_and_only_when_readers_lack_nothing() throws IOException {
        Draft draft = publishing.aDraft();
        Media bare = ALibrary.picture(desk, draft.by());
        Media map = ALibrary.changed(desk, bare, ALibrary.words(bare, "全区分布图", true, ""), draft.by());
        Media reviewed = ALibrary.changed(desk, map, ALibrary.words(map, "全区分布图", true, "渝S（2026）001号"), draft.by());

        assertThat(reasons(picks.pick(ALibrary.picture(desk, draft.by()).id(), draft.id(), "body", draft.by())))
                .containsExactly("ALT_MISSING");
        MediaPicks.Picked picked =
                picks.pick(reviewed.id(), draft.id(), "body", draft.by()).orElseThrow();
        assertThat(picked.html())
                .isEqualTo("<figure><img src=\"/office/files/"
                        + picked.file().id().value()
                        + "\" alt=\"全区分布图\"><figcaption>工作人员入户排查（审图号：渝S（2026）001号）</figcaption></figure>");
        assertThat(picked.file().owner()).isEqualTo(draft.id().subject());
    }

    @Test
    void a_map_without_its_number_is_not_picked_and_not_submitted() throws IOException {
        Draft draft = publishing.aDraft();
        Media picture = ALibrary.described(desk, draft.by());
        MediaPicks.Picked picked =
                picks.pick(picture.id(), draft.id(), "body", draft.by()).orElseThrow();
        int version = saved(draft, draft.version(), picked.html());
        Media map = ALibrary.changed(desk, picture, ALibrary.words(picture, "分布图", true, ""), draft.by());

        assertThat(reasons(picks.pick(map.id(), draft.id(), "body", draft.by())))
                .containsExactly("REVIEW_NUMBER_MISSING");
        assertThat(reasons(manuscripts.submit(draft.id(), version, draft.by())))
                .containsExactly("MAP_WITHOUT_REVIEW_NUMBER");
    }

    @Test
    void an_entry_in_use_is_not_thrown_away_and_the_places_are_named() throws IOException {
        Draft draft = publishing.aDraft();
        Media media = ALibrary.described(desk, draft.by());
        String html = picks.pick(media.id(), draft.id(), "body", draft.by())
                .orElseThrow()
                .html();
        int with = saved(draft, draft.version(), html);

        Outcome<Long> refused = desk.trash(media.id(), media.version(), draft.by());
        saved(draft, with, "");
        Outcome<Long> done = desk.trash(media.id(), media.version(), draft.by());

        assertThat(reasons(refused)).containsExactly("IN_USE");
        assertThat(refused.refusals().getFirst().arguments()).containsExactly("《关于开展房屋安全排查的情况》");
        assertThat(done.isDone()).isTrue();
    }

    @Test
    void what_is_out_stays_as_signed_until_the_new_file_is_signed_and_the_address_stays() throws IOException {
        Draft draft = publishing.aDraft();
        Media media = ALibrary.described(desk, draft.by());
        MediaPicks.Picked picked =
                picks.pick(media.id(), draft.id(), "body", draft.by()).orElseThrow();
        Draft out = publishing.published(draft.at(saved(draft, draft.version(), picked.html())));
        var newer = new ByteArrayInputStream(ALibrary.picture(1200, 900));
        desk.replace(media.id(), media.version(), "近照.png", newer, "", draft.by())
                .orElseThrow();

        List<MediaUse> stale = uses.of(media.id());
        ReleasedItem before = outlet.out(out.id()).orElseThrow();
        int renewed = picks.renew(media.id(), draft.id(), draft.by()).orElseThrow();
        publishing.published(out.at(renewed));
        ReleasedItem after = outlet.out(out.id()).orElseThrow();

        assertThat(stale)
                .singleElement()
                .satisfies(use -> assertThat(use.out() && use.edition() == 1).isTrue());
        assertThat(before.pictures())
                .extracting(file -> file.id())
                .containsExactly(picked.file().id());
        FileId shown = after.pictures().getFirst().id();
        assertThat(shown).isNotEqualTo(picked.file().id());
        assertThat(after.bodyHtml()).contains(shown.value().toString());
        assertThat(after.names()).isEqualTo(Map.of(shown, picked.file().id().value()));
        assertThat(Objects.requireNonNull(after.sizes().get(shown)).width()).isEqualTo(1200);
        assertThat(uses.of(media.id()))
                .singleElement()
                .satisfies(use -> assertThat(use.edition()).isEqualTo(2));
    }

    @Test
    void a_video_comes_with_still_subtitles_and_what_is_spoken() throws IOException {
        Draft draft = publishing.aDraft();
        Actor by = draft.by();
        Media video = ALibrary.added(desk, "加装电梯.mp4", ALibrary.video(), by);
        assertThat(reasons(picks.pick(video.id(), draft.id(), "body", by))).containsExactly("VIDEO_INCOMPLETE");
        accompany(video, "封面.png", ALibrary.picture(64, 36), by);
        accompany(video, "字幕.vtt", ALibrary.text("WEBVTT\n\n00:01.000 --> 00:02.000\n开场"), by);
        Media complete = desk.find(video.id()).orElseThrow();
        var words = new MediaWords("加装电梯", "", List.of(), "", "", false, "", "大家好。\n请看流程。", 50, 50);
        ALibrary.changed(desk, complete, words, by);

        String html =
                picks.pick(video.id(), draft.id(), "body", by).orElseThrow().html();
        int version = saved(draft, draft.version(), html);

        assertThat(html).contains("<h4>文字稿</h4><p>大家好。</p><p>请看流程。</p>");
        String kept = Objects.requireNonNull(
                        manuscripts.writing(draft.id(), by).orElseThrow().text())
                .bodyHtml();
        assertThat(kept).contains("<video ", " poster=\"/office/files/", "<track ", "kind=\"captions\"", "controls");
        assertThat(manuscripts.submit(draft.id(), version, by).isDone()).isTrue();
    }

    private void accompany(Media video, String name, byte[] content, Actor by) throws IOException {
        long version = desk.find(video.id()).orElseThrow().version();
        desk.accompany(video.id(), version, name, new ByteArrayInputStream(content), by)
                .orElseThrow();
    }

    private int saved(Draft draft, int seen, String html) {
        Manuscripts.Text text = Objects.requireNonNull(
                manuscripts.writing(draft.id(), draft.by()).orElseThrow().text());
        var changed = TextMother.news(text.title())
                .home(text.home())
                .body("<p>近日开展了排查，结果如下。</p>" + html)
                .text();
        return manuscripts.save(draft.id(), seen, changed, draft.by()).orElseThrow();
    }

    private static List<String> reasons(Outcome<?> outcome) {
        return outcome.refusals().stream()
                .map(Refusal::key)
                .map(key -> key.substring(key.lastIndexOf('.') + 1))
                .toList();
    }
}
