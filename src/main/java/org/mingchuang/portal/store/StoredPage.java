package org.mingchuang.portal.store;

import org.mingchuang.kernel.Digest;

/** 已入库页面: what was written, for the manifest. */
public record StoredPage(String path, Digest digest, long size) {}
