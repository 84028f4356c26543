@NullMarked
package org.mingchuang.proofing.reprint;

import org.jspecify.annotations.NullMarked;
