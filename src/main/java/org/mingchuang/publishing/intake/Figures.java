package org.mingchuang.publishing.intake;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Makes figures of pictures that stand alone, with the caption that stands below them. */
final class Figures {

    private static final Pattern CAPTION = Pattern.compile("^(图\\s*[\\d一二三四五六七八九十]|图为|图片说明|▲|△|（图).{0,80}$");
    private static final int LONGEST = 80;

    private Figures() {}

    static void of(Element body) {
        for (Element paragraph : List.copyOf(body.select("> p"))) {
            boolean alone = paragraph.selectFirst("img") != null
                    && Words.stripped(paragraph.text()).isEmpty();
            if (alone) {
                figure(paragraph);
            }
        }
    }

    private static void figure(Element paragraph) {
        Element next = paragraph.nextElementSibling();
        List<Element> pictures = paragraph.select("img");
        Element last = paragraph;
        for (Element picture : pictures) {
            var figure = new Element("figure");
            figure.appendChild(picture.clone());
            last.after(figure);
            last = figure;
        }
        paragraph.remove();
        if (next != null && next.normalName().equals("p") && isCaption(next)) {
            String words = Words.stripped(next.text());
            last.appendElement("figcaption").text(words);
            last.select("img[alt='']").attr("alt", words);
            next.remove();
        }
    }

    private static boolean isCaption(Element line) {
        String words = Words.stripped(line.text());
        return words.length() <= LONGEST && CAPTION.matcher(words).matches();
    }
}
