package org.mingchuang.publishing.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** 纸面: what a reader has found, block by block, before anything is recognised in it. */
final class Sheet {

    /** On the paragraph that a file itself calls its title. */
    static final String TITLE_MARK = "data-title";

    private final Document document = Document.createShell("");
    private final Map<String, Picture> pictures = new LinkedHashMap<>();
    private final Map<String, Remark> remarks = new LinkedHashMap<>();
    private final List<List<String>> footnotes = new ArrayList<>();

    Sheet() {
        document.outputSettings().prettyPrint(false);
    }

    Element body() {
        return document.body();
    }

    /** One picture that stands in several places is kept once. */
    void picture(Element place, String part, byte[] content, String alt) throws Unreadable {
        Picture known = pictures.get(part);
        if (known == null) {
            PictureForm form = PictureForm.of(content);
            if (!form.isForTheWeb()) {
                remark("PICTURE_FORM", part.substring(part.lastIndexOf('/') + 1));
                return;
            }
            if (pictures.size() >= IntakeLimits.PICTURES) {
                throw Unreadable.because("TOO_MANY_PICTURES", IntakeLimits.PICTURES);
            }
            int number = pictures.size() + 1;
            known = new Picture(number, "图片" + number + "." + form.ending(), content, alt);
            pictures.put(part, known);
        }
        place.appendElement("img").attr("src", known.address()).attr("alt", alt);
    }

    /** The number under which the text names the note. */
    int footnote(List<String> paragraphs) {
        footnotes.add(paragraphs);
        return footnotes.size();
    }

    /** Said once, however often it happens. */
    void remark(String kind, Object... arguments) {
        remarks.putIfAbsent(kind + List.of(arguments), Remark.of(kind, arguments));
    }

    /** A body can't jump to its notes: they stand at the end under their numbers. */
    void appendFootnotes() {
        if (footnotes.isEmpty()) {
            return;
        }
        body().appendElement("hr");
        for (int i = 0; i < footnotes.size(); i++) {
            String mark = "[" + (i + 1) + "] ";
            for (String paragraph : footnotes.get(i)) {
                body().appendElement("p").addClass("no-indent").text(mark + paragraph);
                mark = "";
            }
        }
    }

    Collection<Picture> pictures() {
        return pictures.values();
    }

    List<Remark> remarks() {
        return List.copyOf(remarks.values());
    }
}
