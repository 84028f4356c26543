package org.mingchuang.duty.message;

/** 发送结果: what came of one try. */
sealed interface Answer {

    /** 已收下. */
    record Taken() implements Answer {}

    /** 未收下: surely not delivered; to be tried again. */
    record Refused(String reason) implements Answer {}

    /** 结果不明: may have been delivered; not to be tried again by itself. */
    record Unknown(String reason) implements Answer {}

    /** 无处可送: there is no address any more. */
    record Void(String reason) implements Answer {}
}
