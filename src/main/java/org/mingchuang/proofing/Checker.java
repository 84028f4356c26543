package org.mingchuang.proofing;

import java.util.List;

/** 检查器: finds what can be found in a text. Immutable, and safe for many threads at once. */
public interface Checker {

    /** In the order of the text. No text is too long, too deep or too broken: time and memory are bounded. */
    List<Finding> check(String text);
}
