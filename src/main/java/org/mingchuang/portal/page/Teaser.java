package org.mingchuang.portal.page;

/**
 * 条目: an item as lists show it.
 *
 * @param date YYYY-MM-DD
 * @param summary one or two sentences; may be empty
 * @param note 发文字号 of a policy document, shown beside the title; may be empty
 * @param picture address of the picture; empty without one, and then pictureAlt is ignored
 */
public record Teaser(
        String title, String address, String date, String summary, String note, String picture, String pictureAlt) {

    public static Teaser of(String title, String address, String date) {
        return new Teaser(title, address, date, "", "", "", "");
    }

    public boolean hasPicture() {
        return !picture.isEmpty();
    }

    /** MM-DD, for the narrow columns of the front page. */
    public String monthDay() {
        return date.substring(5);
    }

    public String yearMonth() {
        return date.substring(0, 7);
    }

    public String day() {
        return date.substring(8);
    }
}
