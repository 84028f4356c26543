package org.mingchuang.proofing.document;

/**
 * 读出的文字.
 *
 * @param revisions what a file keeps of its making, deleted words and remarks, a line each
 */
public record ReadText(String text, String revisions) {

    static ReadText of(String text) {
        return new ReadText(text, "");
    }
}
