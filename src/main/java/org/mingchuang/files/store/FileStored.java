package org.mingchuang.files.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mingchuang.audit.Auditable;
import org.mingchuang.files.StoredFile;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.SubjectRef;

/** 已上传文件. */
record FileStored(StoredFile file, Actor by) implements Auditable {

    @Override
    public SubjectRef subject() {
        return file.owner();
    }

    @Override
    public String act() {
        return "files.store.act.STORED";
    }

    @Override
    public Map<String, String> details() {
        var details = new LinkedHashMap<String, String>();
        details.put("文件", file.name());
        details.put("摘要", file.digest().brief());
        return details;
    }
}
