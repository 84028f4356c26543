@NullMarked
package org.mingchuang.proofing.figure;

import org.jspecify.annotations.NullMarked;
