package org.mingchuang.proofing.notice;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.TreeMap;
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

/** 附件: those that the text speaks of against its own list of them, and against what is attached. */
public final class Attachments implements MaterialRule {

    private static final Fault UNLISTED = fault("attachment-unlisted", "", 0.85);
    private static final Fault ABSENT = fault("attachment-absent", "文中提到附件，但未上传附件", 0.7);

    private static final Pattern MENTION = Pattern.compile("(?:见|详见|\\() ?(附件 ?([0-9]{1,2}))");
    private static final Pattern LISTED =
            Pattern.compile("(?:^|\\n) *附件 ?: ?(1[.、][^\\n]*(?:\\n *[0-9]{1,2}[.、][^\\n]*)*)");
    private static final Pattern ITEM = Pattern.compile("(?:^|\\n) *([0-9]{1,2})[.、]");
    private static final Pattern SINGLE =
            Pattern.compile("(?:^|\\n) *(附件 ?: ?[^1 \\n][^\\n]{1,80})|(?:详?见|\\() ?(附件)[\\)。,]");

    private static Fault fault(String rule, String reason, double confidence) {
        return new Fault(Category.WORDING, Severity.WARN, "notice/" + rule, reason, "GB/T 9704 党政机关公文格式", confidence);
    }

    @Override
    public void find(Material material, Normals normals, Consumer<Located> found) {
        for (Part part : material.parts()) {
            NormalText text = normals.of(part);
            if (part.place() == Place.BODY && text.hasWithin("附件", 0, text.length())) {
                body(material, part, text, text.slice(0, text.length()), found);
            }
        }
    }

    private static void body(Material material, Part part, NormalText text, String words, Consumer<Located> found) {
        var mentioned = new TreeMap<Integer, int[]>();
        Matcher mention = MENTION.matcher(words);
        while (mention.find()) {
            mentioned.putIfAbsent(Integer.parseInt(mention.group(2)), new int[] {mention.start(1), mention.end(1)});
        }
        int listed = listed(words);
        if (listed > 0) {
            mentioned.tailMap(listed, false).forEach((number, place) -> {
                String reason = "文中提到附件" + number + "，附件说明只列到附件" + listed;
                found.accept(new Located(part, UNLISTED.because(reason).at(text, place[0], place[1], "")));
            });
        }
        if (isComplete(material) && !hasFiles(material)) {
            absent(part, text, words, mentioned, found);
        }
    }

    private static void absent(
            Part part, NormalText text, String words, TreeMap<Integer, int[]> mentioned, Consumer<Located> found) {
        Matcher single = SINGLE.matcher(words);
        if (!mentioned.isEmpty()) {
            int[] place = mentioned.firstEntry().getValue();
            found.accept(new Located(part, ABSENT.at(text, place[0], place[1], "")));
        } else if (single.find()) {
            int group = single.start(1) >= 0 ? 1 : 2;
            found.accept(new Located(part, ABSENT.at(text, single.start(group), single.end(group), "")));
        }
    }

    private static int listed(String words) {
        Matcher list = LISTED.matcher(words);
        int last = 0;
        if (list.find()) {
            Matcher item = ITEM.matcher(list.group(1));
            while (item.find()) {
                last = Math.max(last, Integer.parseInt(item.group(1)));
            }
        }
        return last;
    }

    /** A manuscript of a column brings its attachments with it; a mere text or file has none to bring. */
    private static boolean isComplete(Material material) {
        return !material.circumstances().column().isEmpty();
    }

    private static boolean hasFiles(Material material) {
        return material.parts().stream()
                        .anyMatch(part -> part.place() == Place.ATTACHMENT || part.place() == Place.PICTURE)
                || material.links().stream()
                        .anyMatch(link -> link.text().contains("附件")
                                || link.address().matches("(?i).*\\.(docx?|xlsx?|pptx?|pdf|zip|rar|odt|ofd|wps|et)"));
    }
}
