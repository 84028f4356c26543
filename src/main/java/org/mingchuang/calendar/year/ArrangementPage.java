package org.mingchuang.calendar.year;

import org.mingchuang.web.FormErrors;

/** 录入放假安排页, with what was typed. */
public record ArrangementPage(String text, String source, FormErrors errors) {}
