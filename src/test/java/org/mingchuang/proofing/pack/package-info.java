@NullMarked
package org.mingchuang.proofing.pack;

import org.jspecify.annotations.NullMarked;
