package org.mingchuang.portal.page;

/** 图标: a small drawing of our own for each column type (W-18), as the path of a 24-unit square. */
public enum Icon {
    OVERVIEW("概况信息", "M4 20V9l8-5 8 5v11M4 20h16M9 20v-6h6v6"),
    ORGANISATION("机构职能", "M9 3h6v5H9zM3 16h6v5H3zM15 16h6v5h-6zM12 8v4M6 16v-4h12v4"),
    LEADERS("负责人信息", "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c0-4.5 3.5-7 8-7s8 2.5 8 7z"),
    DOCUMENTS("文件资料", "M6 3h9l4 4v14H6zM15 3v4h4M9 12h7M9 16h7"),
    NEWS("政务动态", "M3 5h14v15H5a2 2 0 0 1-2-2zM17 9h4v9a2 2 0 0 1-4 0M6 9h8M6 13h8M6 17h5"),
    DISCLOSURE("信息公开", "M4 4h16v16H4zM12 4v16M4 12h16M8 4v16M16 4v16"),
    FIGURES("数据发布", "M4 20V4M4 20h17M8 20v-7M12.5 20V8M17 20v-10"),
    INTERPRETATION("解读回应", "M4 5h16v11h-9l-5 4v-4H4zM8 9h8M8 12h5"),
    SERVICES("办事服务", "M8 4h8v3H8zM8 5H5v16h14V5h-3M8.5 14l2.5 2.5 4.5-5"),
    INTERACTION("互动交流", "M3 6h18v13H3zM3 7l9 7 9-7"),
    TOPICS("专题专栏", "M6 3h12v18l-6-4.500L6 21z"),
    CHANNELS("政务新媒体", "M7 2h10v20H7zM7 18h10M11 20h2M10 6h4v4h-4zM10 13h4");

    private final String columnType;
    private final String path;

    Icon(String columnType, String path) {
        this.columnType = columnType;
        this.path = path;
    }

    /** Column types are editable labels; one that is not known here gets the document icon. */
    public static Icon ofColumnType(String label) {
        for (Icon icon : values()) {
            if (icon.columnType.equals(label)) {
                return icon;
            }
        }
        return DOCUMENTS;
    }

    public String path() {
        return path;
    }
}
