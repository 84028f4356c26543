package org.mingchuang.publishing.manuscript;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.nio.file.AccessDeniedException;
import java.util.Objects;

/** Why a delivery failed: in the office's words, with the system's own behind them. */
final class FaultWords {

    private static final int LONGEST = 200;

    private FaultWords() {}

    static String of(Throwable fault) {
        Throwable inner = innermost(fault);
        if (inner instanceof ContentHeld held) {
            return Objects.requireNonNullElse(held.getMessage(), "");
        }
        String own =
                Objects.requireNonNullElse(inner.getMessage(), inner.getClass().getSimpleName());
        return reason(inner, own) + "（" + (own.length() > LONGEST ? own.substring(0, LONGEST) : own) + "）";
    }

    /** A full disk says so itself, however deep it is wrapped. */
    private static Throwable innermost(Throwable fault) {
        Throwable inner = fault;
        while (inner.getCause() != null) {
            inner = inner.getCause();
        }
        return inner;
    }

    private static String reason(Throwable fault, String own) {
        if (own.contains("No space left") || own.contains("Disk quota exceeded")) {
            return "磁盘空间已满，网站文件没有写入";
        }
        if (fault instanceof AccessDeniedException || own.contains("Read-only file system")) {
            return "网站文件夹不能写入";
        }
        if (fault instanceof ConnectException || fault instanceof SocketTimeoutException) {
            return "发布渠道连接不上";
        }
        return "发布渠道出错";
    }
}
