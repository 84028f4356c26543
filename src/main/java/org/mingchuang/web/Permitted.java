package org.mingchuang.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.mingchuang.kernel.Permission;

/**
 * 准入: the permission without which an office address answers 403. Every method of every office controller carries it,
 * itself or by its class; finer decisions are the policy's of each aggregate.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Permitted {

    /** One of these is enough. */
    Permission[] value();
}
