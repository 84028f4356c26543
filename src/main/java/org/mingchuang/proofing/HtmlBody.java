package org.mingchuang.proofing;

import java.util.ArrayList;
import java.util.List;
import org.mingchuang.proofing.Material.Link;
import org.mingchuang.proofing.Material.Part;
import org.mingchuang.proofing.document.HtmlEntity;
import org.mingchuang.proofing.document.HtmlReader;

/** 网页正文: the parts and links of a body in HTML, with the way from each place in their texts back into the HTML. */
public final class HtmlBody {

    private final String html;
    private final HtmlReader reader;
    private final List<Part> parts;

    private HtmlBody(String html) {
        this.html = html;
        reader = HtmlReader.of(html);
        parts = new ArrayList<>();
        int tables = 0;
        for (HtmlReader.Read read : reader.parts()) {
            String label = switch (read.place()) {
                case TABLE -> "表格" + ++tables;
                case CAPTION -> "图表标题";
                case ALTERNATIVE -> "图片替代文字";
                default -> "正文";
            };
            parts.add(new Part(read.place(), label, read.text().toString()));
        }
    }

    public static HtmlBody of(String html) {
        return new HtmlBody(html);
    }

    public List<Part> parts() {
        return List.copyOf(parts);
    }

    public List<Link> links() {
        return reader.links();
    }

    /** Where in the HTML the character at {@code offset} of one of the parts stands. */
    public int place(Part part, int offset) {
        return reader.parts().get(indexOf(part)).text().start(offset);
    }

    /**
     * The HTML with other words in one place of a part, such as a masked number. Tags in the midst of it stay; words from an
     * attribute have no place of their own and stay as they are.
     */
    public String replaced(Part part, int offset, int length, String words) {
        var text = reader.parts().get(indexOf(part)).text();
        var changed = new StringBuilder();
        int upTo = 0;
        boolean written = false;
        for (int i = offset; i < offset + length; i++) {
            int start = text.start(i);
            if (text.end(i) > start && start >= upTo) {
                changed.append(html, upTo, start);
                changed.append(written ? "" : HtmlEntity.escaped(words));
                written = true;
                upTo = text.end(i);
            }
        }
        return changed.append(html, upTo, html.length()).toString();
    }

    private int indexOf(Part part) {
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) == part) {
                return i;
            }
        }
        throw new IllegalArgumentException("not a part of this body: " + part.label());
    }
}
