@NullMarked
package org.mingchuang.proofing.register;

import org.jspecify.annotations.NullMarked;
