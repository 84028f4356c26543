package org.mingchuang.publishing.intake;

/** 待导入文件. */
record UploadedFile(String name, byte[] content) {}
