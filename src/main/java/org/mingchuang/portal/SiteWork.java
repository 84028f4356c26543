package org.mingchuang.portal;

/** 网站生成情况, for those who have to wait for it. */
public interface SiteWork {

    /** Whether a rebuild of the whole site is ordered or running, on whichever node. */
    boolean isRebuilding();
}
