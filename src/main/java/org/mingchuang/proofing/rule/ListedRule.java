package org.mingchuang.proofing.rule;

/**
 * 名单规则: one site or one source of a list.
 *
 * @param name the domain, with all that lies below it, or what the source is called; in small letters
 */
public record ListedRule(String name, Fault fault) {}
