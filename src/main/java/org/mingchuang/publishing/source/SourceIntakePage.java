package org.mingchuang.publishing.source;

import org.mingchuang.web.FormErrors;

/** 名单导入页面: where the file is chosen. */
public record SourceIntakePage(SourceIntakeForm form, FormErrors errors) {}
