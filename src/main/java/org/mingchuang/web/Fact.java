package org.mingchuang.web;

/** 要素: one labelled value of a list of facts. */
public record Fact(String label, String value) {}
