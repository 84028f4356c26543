package org.mingchuang.files;

import java.time.Instant;
import org.mingchuang.kernel.Digest;
import org.mingchuang.kernel.SubjectRef;

/**
 * 文件: one stored file; its content never changes.
 *
 * @param name cleaned: no path, no control characters, its ending agrees with the content
 * @param mediaType found from the content, never from the sender's word
 * @param size bytes
 */
public record StoredFile(
        FileId id, SubjectRef owner, String name, String mediaType, long size, Digest digest, Instant storedAt) {

    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }
}
