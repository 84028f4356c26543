package org.mingchuang.publishing.manuscript;

/** 发布前检查未通过: held back until the text is changed, or somebody who may do so lets it pass. The message is for the office. */
final class ContentHeld extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ContentHeld(String message) {
        super(message);
    }
}
