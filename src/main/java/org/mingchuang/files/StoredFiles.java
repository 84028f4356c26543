package org.mingchuang.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.SubjectRef;

/** 文件附件: stores by content digest, checks type and size by content, gives out to whom the owner allows. */
public interface StoredFiles {

    /**
     * Stores one upload for its owner. Refused: empty, too large, type not on the list, content not what the ending says.
     *
     * @param name as the sender named it, possibly hostile
     */
    Outcome<StoredFile> store(SubjectRef owner, String name, InputStream content, Actor by) throws IOException;

    Optional<StoredFile> find(FileId id);

    List<StoredFile> of(SubjectRef owner);

    /** The files of many owners of one kind in one query, by the owner's number; for full rebuilds. */
    Map<String, List<StoredFile>> ofAll(String kind, Collection<String> owners);

    /** The caller closes it. No permission is asked here: the caller has decided. */
    InputStream open(FileId id) throws IOException;
}
