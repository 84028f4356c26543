package org.mingchuang.portal.page;

/** 入口: a way into a column, with its icon and a short hint that may be empty. */
public record Tile(String name, String address, String hint, Icon icon) {}
