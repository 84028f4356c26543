package org.mingchuang.proofing.pack;

/**
 * 包内测试: a text that the pack must, or must not, find something in.
 *
 * @param line where it stands in the pack
 */
public record PackExample(int line, String text, boolean must) {}
