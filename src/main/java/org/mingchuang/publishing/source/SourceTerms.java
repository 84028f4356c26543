package org.mingchuang.publishing.source;

import java.time.LocalDate;

/**
 * 导入条件: what holds for the list as a whole.
 *
 * @param listVersion for lines that name none
 * @param from first day in force, for lines that name none
 * @param complete whether whoever is not on it has left the list
 */
record SourceTerms(String listVersion, LocalDate from, boolean complete) {}
