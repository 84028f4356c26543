package org.mingchuang.registry.paper;

/**
 * 报送列.
 *
 * @param width characters
 * @param verified whether the heading was compared with the reporting system's own sheet
 */
record ReportColumn(String heading, ReportField field, int width, boolean verified) {}
