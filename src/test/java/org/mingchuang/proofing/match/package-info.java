@NullMarked
package org.mingchuang.proofing.match;

import org.jspecify.annotations.NullMarked;
