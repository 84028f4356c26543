/**
 * 个人信息: numbers that name a person, told from other numbers by their checksums.
 */
@NullMarked
package org.mingchuang.proofing.privacy;

import org.jspecify.annotations.NullMarked;
