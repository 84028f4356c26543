package org.mingchuang.publishing.manuscript;

import java.util.List;
import org.mingchuang.web.Fact;
import org.mingchuang.web.TimelineEntry;

/**
 * 稿件页面: one manuscript, ready to print.
 *
 * @param alert what has to be known before anything else, empty when nothing has
 * @param liveAddresses where the public finds it
 * @param run address of its newest submission, empty when there is none
 */
public record ManuscriptPage(
        long id,
        int version,
        String title,
        List<Mark> marks,
        String alert,
        List<Action> actions,
        List<Fact> facts,
        String bodyHtml,
        List<EditPage.FileLine> attachments,
        List<String> liveAddresses,
        String run,
        List<DeliveryRow> deliveries,
        boolean mayRetry,
        List<VersionRow> versions,
        List<Round> rounds,
        List<TimelineEntry> trail) {

    public String address() {
        return "/office/manuscripts/" + id;
    }

    public boolean isEmpty() {
        return version == 0;
    }

    /** 状态标记. */
    public record Mark(String text, String tone) {}

    /**
     * 可办事项: one button.
     *
     * @param post whether pressing it does it; otherwise it opens a page
     * @param confirm the question before it is done, or empty
     */
    public record Action(String label, String address, boolean post, String kind, String icon, String confirm) {}

    /** 投递行. */
    public record DeliveryRow(String outlet, String action, int version, String state, String tone, String address) {}

    /** 版本行: {@code compared} when the reader may read the one before too. */
    public record VersionRow(
            int number, String writer, String when, String digest, List<Mark> marks, boolean compared) {}

    /** 一轮审批. */
    public record Round(String route, String state, String address, List<TimelineEntry> signatures) {}
}
