package org.mingchuang.approval;

/** 来稿渠道: where material comes from; with unit and target it decides the route (notice 二(三)). */
public enum MaterialOrigin {
    /** 科室（单位）自拟. */
    OWN,
    /** 其他渠道来源报送, such as reprints and material handed in from outside. */
    ELSEWHERE
}
