@NullMarked
package org.mingchuang.proofing.keeping;

import org.jspecify.annotations.NullMarked;
