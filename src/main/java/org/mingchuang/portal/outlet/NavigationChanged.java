package org.mingchuang.portal.outlet;

/** 导航已变化: a column got its first entry or lost its last, so every page has to show another navigation (W-09). */
public record NavigationChanged() {}
