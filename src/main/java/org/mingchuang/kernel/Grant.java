package org.mingchuang.kernel;

import org.jspecify.annotations.Nullable;

/**
 * 授权: one permission, in one unit or everywhere.
 *
 * @param unit the unit in which it holds; null means everywhere
 */
public record Grant(Permission permission, @Nullable UnitId unit) {

    public static Grant everywhere(Permission permission) {
        return new Grant(permission, null);
    }

    boolean covers(Permission wanted, UnitId where) {
        return permission == wanted && (unit == null || unit.equals(where));
    }
}
