package org.mingchuang.publishing.source;

import org.mingchuang.kernel.Refusal;

/** 有误的行: which line of the list is left out, and why. */
record SourceFault(int line, String name, Refusal reason) {}
