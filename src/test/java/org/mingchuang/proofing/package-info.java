@NullMarked
package org.mingchuang.proofing;

import org.jspecify.annotations.NullMarked;
