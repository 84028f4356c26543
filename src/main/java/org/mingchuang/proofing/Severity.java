package org.mingchuang.proofing;

/** 严重程度: what a finding asks of people. */
public enum Severity {
    /** 阻断: certain, and not to be waived by whoever wrote the text. */
    STOP,
    /** 提醒: likely a fault. */
    WARN,
    /** 提示: worth a look. */
    HINT
}
