package org.mingchuang.publishing.manuscript;

/**
 * 手机预览页面.
 *
 * @param link the whole address; empty until one was made
 * @param side of the code in modules, 0 without a link
 * @param code path of the dark modules
 */
public record PreviewLinkPage(long id, int version, String title, String link, String until, int side, String code) {

    public String address() {
        return "/office/manuscripts/" + id + "/versions/" + version;
    }
}
