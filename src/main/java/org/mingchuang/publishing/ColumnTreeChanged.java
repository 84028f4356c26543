package org.mingchuang.publishing;

/** 栏目已调整: names, order or visibility changed; every page that shows the navigation is made anew. */
public record ColumnTreeChanged() {}
