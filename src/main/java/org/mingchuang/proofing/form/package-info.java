/**
 * 书写形式: marks, repetitions, document numbers and percentages.
 */
@NullMarked
package org.mingchuang.proofing.form;

import org.jspecify.annotations.NullMarked;
