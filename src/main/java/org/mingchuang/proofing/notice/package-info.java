/**
 * 公示公告核对: what a public notice must say, and what belongs to a document: its number, its attachments, its final title.
 */
@NullMarked
package org.mingchuang.proofing.notice;

import org.jspecify.annotations.NullMarked;
