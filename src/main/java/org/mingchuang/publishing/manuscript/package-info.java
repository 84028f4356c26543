/** 稿件: the reference feature. Drafts, immutable versions, submission; see docs/modules.md for the reading order. */
@NullMarked
package org.mingchuang.publishing.manuscript;

import org.jspecify.annotations.NullMarked;
