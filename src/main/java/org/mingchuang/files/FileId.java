package org.mingchuang.files;

import java.util.UUID;

/** 文件编号: not guessable, so that an address alone gives nothing away. */
public record FileId(UUID value) {

    public static FileId of(String text) {
        return new FileId(UUID.fromString(text));
    }
}
