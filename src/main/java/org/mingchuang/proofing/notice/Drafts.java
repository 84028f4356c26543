package org.mingchuang.proofing.notice;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.function.Consumer;
import org.mingchuang.proofing.Category;
import org.mingchuang.proofing.Located;
import org.mingchuang.proofing.Material;
import org.mingchuang.proofing.Material.Part;
import org.mingchuang.proofing.Material.Place;
import org.mingchuang.proofing.Severity;
import org.mingchuang.proofing.rule.Fault;
import org.mingchuang.proofing.rule.MaterialRule;
import org.mingchuang.proofing.rule.Normals;
import org.mingchuang.proofing.text.NormalText;

/** 未定稿: a title that still calls itself a draft, and files that still carry the marks of their making. */
public final class Drafts implements MaterialRule {

    private static final Fault TITLE = fault("draft-title", "标题标明为未定稿，请核对是否可以公开");
    private static final Fault REVISION = fault("revision", "文件留有修订痕迹或批注，公开前应接受修订、删除批注");

    private static final Pattern DRAFT =
            Pattern.compile("[(\\[]?(?:征求意见稿|送审稿|讨论稿|报批稿|代拟稿|草拟稿|修改稿|审议稿|内部稿|初稿|草稿|待签发)[0-9一二三四]?[)\\]]?");
    /** A consultation shows its draft; so do the papers around it. */
    private static final Pattern SHOWN = Pattern.compile("征求|征集|意见|起草说明|解读|听证|反馈|采纳|公开");

    private static Fault fault(String rule, String reason) {
        return new Fault(Category.SECRECY, Severity.WARN, "secrecy/" + rule, reason, "保守国家秘密法、政府信息公开条例", 0.85);
    }

    @Override
    public void find(Material material, Normals normals, Consumer<Located> found) {
        for (Part part : material.parts()) {
            if (part.place() == Place.TITLE) {
                title(part, normals.of(part), found);
            } else if (part.place() == Place.REVISION && !part.text().isBlank()) {
                found.accept(REVISION.on(part, ""));
            }
        }
    }

    private static void title(Part part, NormalText text, Consumer<Located> found) {
        String words = text.slice(0, text.length());
        Matcher draft = DRAFT.matcher(words);
        if (draft.find() && !SHOWN.matcher(draft.replaceAll("")).find()) {
            draft.reset();
            draft.find();
            found.accept(new Located(part, TITLE.at(text, draft.start(), draft.end(), "")));
        }
    }
}
