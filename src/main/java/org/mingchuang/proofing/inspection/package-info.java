/**
 * 检查登记: what is found in a subject's text, what people say to it, and the proof of both.
 */
@NullMarked
package org.mingchuang.proofing.inspection;

import org.jspecify.annotations.NullMarked;
