package org.mingchuang.publishing.intake;

/** 版面要素 of an official document (GB/T 9704), in their order on paper. */
public enum LayoutElement {
    /** 发文机关标志 (O-06). */
    MARK,
    /** 发文字号 (O-07). */
    DOCUMENT_NUMBER,
    /** 签发人 (O-07). */
    SIGNER,
    /** 标题 (O-03). */
    TITLE,
    /** 主送机关 (O-09). */
    ADDRESSEES,
    /** 结构层次 (O-05). */
    LEVELS,
    /** 附件说明 (O-09). */
    ATTACHMENTS,
    /** 发文机关署名 (O-10). */
    SIGNATURE,
    /** 成文日期 (O-10). */
    DATE,
    /** 附注 (O-11). */
    NOTE,
    /** 抄送机关 (O-12). */
    COPY_TO,
    /** 印发机关和印发日期 (O-12). */
    PRINTING
}
