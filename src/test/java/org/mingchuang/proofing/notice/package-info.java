@NullMarked
package org.mingchuang.proofing.notice;

import org.jspecify.annotations.NullMarked;
