@NullMarked
package org.mingchuang.proofing.date;

import org.jspecify.annotations.NullMarked;
