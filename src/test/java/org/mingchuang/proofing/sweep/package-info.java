@NullMarked
package org.mingchuang.proofing.sweep;

import org.jspecify.annotations.NullMarked;
