package org.mingchuang.registry.paper;

/** 字体: named in the document, never embedded; a machine without one takes the first alternate that it has (O-14). */
enum Font {
    TITLE("方正小标宋简体", "方正小标宋_GBK,小标宋体,FZXiaoBiaoSong-B05S,华文中宋,宋体,SimSun,Noto Serif CJK SC"),
    TEXT("仿宋_GB2312", "仿宋,FangSong,FangSong_GB2312,华文仿宋,宋体,SimSun,Noto Serif CJK SC"),
    LABEL("黑体", "SimHei,华文黑体,Noto Sans CJK SC"),
    SUBHEADING("楷体_GB2312", "楷体,KaiTi,KaiTi_GB2312,华文楷体,宋体,SimSun,Noto Serif CJK SC"),
    NUMBER("宋体", "SimSun,NSimSun,Noto Serif CJK SC");

    private final String face;
    private final String alternates;

    Font(String face, String alternates) {
        this.face = face;
        this.alternates = alternates;
    }

    String face() {
        return face;
    }

    String alternates() {
        return alternates;
    }
}
