package org.mingchuang.proofing.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingchuang.proofing.Material.Link;
import org.mingchuang.proofing.Material.Place;

/** Reads HTML into the running text, its tables, captions, alternative texts and links, all of them with their places. */
public final class HtmlReader implements HtmlTokens.Receiver {

    private static final Set<String> BLOCKS = Set.of(
            ("p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd br hr section article aside header footer nav main blockquote pre "
                            + "form fieldset figure address center title body head html option legend tbody thead tfoot")
                    .split(" "));
    private static final int LONGEST_LINK = 200;
    private static final int MOST_LINKS = 10_000;

    /** 部分: one text and where it stands. */
    public record Read(Place place, MappedText text) {}

    private final List<Read> read = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final MappedText body = new MappedText();
    private MappedText current = body;
    private MappedText outside = body;
    private int tables;
    private boolean inCell;
    private boolean spaced;

    private String address = "";
    private String alternative = "";
    private int linkStart = -1;

    private HtmlReader() {}

    public static HtmlReader of(String html) {
        var reader = new HtmlReader();
        reader.read.add(new Read(Place.BODY, reader.body));
        new HtmlTokens(html, reader).read();
        reader.closeLink();
        reader.read.forEach(read -> read.text.trim(" \n\t"));
        reader.read.removeIf(read -> read.text.isEmpty());
        return reader;
    }

    public List<Read> parts() {
        return List.copyOf(read);
    }

    public List<Link> links() {
        return List.copyOf(links);
    }

    /** All parts, one under the other. */
    public String text() {
        var text = new StringBuilder();
        read.forEach(part -> text.append(part.text).append('\n'));
        return text.isEmpty() ? "" : text.substring(0, text.length() - 1);
    }

    @Override
    public void character(char c, int start, int end) {
        boolean blank = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
        if (!blank) {
            if (spaced && "\n\t".indexOf(current.last()) < 0) {
                current.add(' ', start, start);
            }
            current.add(c, start, end);
        }
        spaced = blank;
    }

    @Override
    public void open(String name, Map<String, String> attributes, int start) {
        switch (name) {
            case "table" -> openTable();
            case "caption", "figcaption" -> openCaption();
            case "td", "th" -> inCell = true;
            case "a" -> openLink(HtmlEntity.unescaped(attributes.getOrDefault("href", "")));
            default -> {
                if (BLOCKS.contains(name)) {
                    line(start);
                }
            }
        }
        alternative(attributes, start);
    }

    @Override
    public void close(String name, int start) {
        switch (name) {
            case "table" -> closeTable();
            case "caption", "figcaption" -> current = outside;
            case "td", "th" -> {
                current.trim(" ");
                inCell = false;
                spaced = false;
                if (tables > 0) {
                    current.add('\t', start, start);
                }
            }
            case "tr" -> {
                current.trim("\t ");
                line(start);
            }
            case "a" -> closeLink();
            default -> {
                if (BLOCKS.contains(name)) {
                    line(start);
                }
            }
        }
    }

    private void line(int at) {
        spaced = inCell && !current.isEmpty();
        if (!inCell && current.last() != '\n') {
            current.add('\n', at, at);
        }
    }

    /** Tables within tables are read with the outer one. */
    private void openTable() {
        if (tables++ == 0) {
            current = new MappedText();
            outside = current;
            read.add(new Read(Place.TABLE, current));
        }
        spaced = false;
    }

    private void closeTable() {
        if (tables > 0 && --tables == 0) {
            inCell = false;
            current = body;
            outside = body;
            spaced = true;
        }
    }

    private void openCaption() {
        current = new MappedText();
        read.add(new Read(Place.CAPTION, current));
    }

    private void alternative(Map<String, String> attributes, int start) {
        String words = HtmlEntity.unescaped(attributes.getOrDefault("alt", "")).strip();
        if (!words.isEmpty()) {
            var text = new MappedText();
            words.chars().forEach(c -> text.add((char) c, start, start));
            read.add(new Read(Place.ALTERNATIVE, text));
            alternative = words;
        }
    }

    private void openLink(String href) {
        closeLink();
        address = href.strip();
        alternative = "";
        linkStart = current.length();
    }

    private void closeLink() {
        if (linkStart >= 0 && !address.isEmpty() && links.size() < MOST_LINKS) {
            String words = current.from(linkStart).strip();
            String shown = words.isEmpty() ? alternative : words;
            links.add(new Link(shown.substring(0, Math.min(shown.length(), LONGEST_LINK)), address));
        }
        linkStart = -1;
    }
}
