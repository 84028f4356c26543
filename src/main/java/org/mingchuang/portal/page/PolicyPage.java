package org.mingchuang.portal.page;

import java.util.List;

/**
 * 政策文件页.
 *
 * @param note 附注 such as 此件公开发布, printed under the text; empty when the body has it already
 * @param interpretations 相关解读; may be empty
 */
public record PolicyPage(
        SiteFrame frame,
        PageHead head,
        DocumentHead fields,
        ValidityMark validity,
        Article article,
        String note,
        Link previous,
        Link next,
        List<Teaser> interpretations)
        implements PublicPage {

    public PolicyPage {
        interpretations = List.copyOf(interpretations);
    }

    /** In brackets (O-11), whether or not it was filled in with them. */
    public String printedNote() {
        return note.startsWith("（") ? note : "（" + note + "）";
    }
}
