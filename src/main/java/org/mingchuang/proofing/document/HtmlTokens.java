package org.mingchuang.proofing.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * HTML in one pass, without a tree: however deep tags are nested, whatever is left open, time grows with the length only. Unlike
 * a parser it knows of each character where it stands in the source.
 */
final class HtmlTokens {

    /** 接收: what is told in the order of the source. */
    interface Receiver {

        /** {@code decoded} stands from {@code start} to {@code end} of the source. */
        void character(char decoded, int start, int end);

        void open(String name, Map<String, String> attributes, int start);

        void close(String name, int start);
    }

    private static final int LONGEST_ENTITY = 32;
    private static final int MOST_ATTRIBUTES = 100;

    private final String html;
    private final Receiver receiver;
    private int at;

    HtmlTokens(String html, Receiver receiver) {
        this.html = html;
        this.receiver = receiver;
    }

    void read() {
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '<' && html.startsWith("<!--", at)) {
                skipPast("-->", at + 4);
            } else if (c == '<' && isTag(at + 1)) {
                tag();
            } else if (c == '&') {
                entity();
            } else {
                receiver.character(c, at, at + 1);
                at++;
            }
        }
    }

    private boolean isTag(int i) {
        char c = i < html.length() ? html.charAt(i) : ' ';
        return isLetter(c) || c == '/' || c == '!' || c == '?';
    }

    private void skipPast(String end, int from) {
        int found = html.indexOf(end, from);
        at = found < 0 ? html.length() : found + end.length();
    }

    private void tag() {
        int start = at;
        boolean closing = html.charAt(at + 1) == '/';
        int i = closing ? at + 2 : at + 1;
        int from = i;
        while (i < html.length() && (isLetter(html.charAt(i)) || html.charAt(i) >= '0' && html.charAt(i) <= '9')) {
            i++;
        }
        String name = html.substring(from, Math.min(i, from + LONGEST_ENTITY)).toLowerCase(Locale.ROOT);
        Map<String, String> attributes = new HashMap<>();
        at = i;
        attributes(attributes);
        if (closing) {
            receiver.close(name, start);
        } else if (!name.isEmpty()) {
            receiver.open(name, attributes, start);
            if (name.equals("script") || name.equals("style")) {
                skipRaw("</" + name);
            }
        }
    }

    /** Up to the end tag; where there is none, nothing is left to read. */
    private void skipRaw(String end) {
        for (int i = at; i < html.length(); i++) {
            if (html.charAt(i) == '<' && html.regionMatches(true, i, end, 0, end.length())) {
                at = i;
                return;
            }
        }
        at = html.length();
    }

    /** From behind the name to behind the closing bracket. */
    private void attributes(Map<String, String> attributes) {
        while (at < html.length() && html.charAt(at) != '>') {
            char c = html.charAt(at);
            if (Character.isWhitespace(c) || c == '/' || c == '"' || c == '\'' || c == '=') {
                at++;
            } else {
                attribute(attributes);
            }
        }
        at = Math.min(at + 1, html.length());
    }

    private void attribute(Map<String, String> attributes) {
        int start = at;
        while (at < html.length() && "=>/ \t\r\n\f".indexOf(html.charAt(at)) < 0) {
            at++;
        }
        String name = html.substring(start, at).toLowerCase(Locale.ROOT);
        String value = "";
        skipSpace();
        if (at < html.length() && html.charAt(at) == '=') {
            at++;
            skipSpace();
            value = value();
        }
        if (attributes.size() < MOST_ATTRIBUTES) {
            attributes.putIfAbsent(name, value);
        }
    }

    private String value() {
        char quote = at < html.length() ? html.charAt(at) : '>';
        int start = quote == '"' || quote == '\'' ? at + 1 : at;
        if (start > at) {
            int end = html.indexOf(quote, start);
            at = end < 0 ? html.length() : end + 1;
            return html.substring(start, end < 0 ? html.length() : end);
        }
        while (at < html.length() && "> \t\r\n\f".indexOf(html.charAt(at)) < 0) {
            at++;
        }
        return html.substring(start, at);
    }

    private void skipSpace() {
        while (at < html.length() && Character.isWhitespace(html.charAt(at))) {
            at++;
        }
    }

    private void entity() {
        int end = at + 1;
        while (end < html.length() && end - at < LONGEST_ENTITY && isEntity(html.charAt(end))) {
            end++;
        }
        String decoded = end > at + 1 ? HtmlEntity.decoded(html.substring(at + 1, end)) : "";
        boolean closed = end < html.length() && html.charAt(end) == ';';
        if (decoded.isEmpty()) {
            receiver.character('&', at, at + 1);
            at++;
            return;
        }
        int stop = closed ? end + 1 : end;
        for (int i = 0; i < decoded.length(); i++) {
            receiver.character(decoded.charAt(i), at, stop);
        }
        at = stop;
    }

    private static boolean isEntity(char c) {
        return isLetter(c) || c >= '0' && c <= '9' || c == '#';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
