package org.mingchuang.proofing.enquiry;

/** 查的是什么. */
enum EnquiryKind {
    /** 文字. */
    TEXT,
    /** 文件. */
    FILE,
    /** 网址. */
    ADDRESS
}
