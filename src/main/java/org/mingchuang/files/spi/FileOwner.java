package org.mingchuang.files.spi;

import org.mingchuang.files.FileId;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.SubjectRef;

/** 文件归属方: the module that owns subjects of one kind and decides who reads and adds their files in the office. */
public interface FileOwner {

    /** Of {@link SubjectRef#kind()}. */
    String kind();

    boolean mayRead(Actor actor, SubjectRef subject);

    /** Some read only a part of the subject, and with it only the files of that part. */
    default boolean mayRead(Actor actor, SubjectRef subject, FileId file) {
        return mayRead(actor, subject);
    }

    boolean mayAdd(Actor actor, SubjectRef subject);
}
