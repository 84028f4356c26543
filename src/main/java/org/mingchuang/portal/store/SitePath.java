package org.mingchuang.portal.store;

import java.util.Optional;

/**
 * 站内路径: the address of one file of the public site, without prefix, such as {@code /zwdt/gzdt/index.html}. Whatever
 * could lead out of the store, or to its own bookkeeping, is not a path of the site: no dot files, no encoded or unusual
 * characters, no empty folder names, no compressed variants under their own name.
 */
public record SitePath(String value) {

    private static final String VARIANT = ".gz";
    private static final int LONGEST = 512;

    public SitePath {
        if (!isSafe(value)) {
            throw new IllegalArgumentException("not a path of the site: " + value);
        }
    }

    /** What a reader asked for, as it stood in the request line; a folder means its {@code index.html}. */
    public static Optional<SitePath> requested(String address) {
        String file = address.endsWith("/") ? address + "index.html" : address;
        return isSafe(file) ? Optional.of(new SitePath(file)) : Optional.empty();
    }

    private static boolean isSafe(String path) {
        if (path.isEmpty() || path.length() > LONGEST || path.endsWith("/") || path.endsWith(VARIANT)) {
            return false;
        }
        char before = 0;
        for (int at = 0; at < path.length(); at++) {
            char sign = path.charAt(at);
            if (!mayFollow(sign, before)) {
                return false;
            }
            before = sign;
        }
        return true;
    }

    /** A path begins with a slash; a name begins with a letter, a digit or an underscore. */
    private static boolean mayFollow(char sign, char before) {
        if (before == 0) {
            return sign == '/';
        }
        return isNameSign(sign) || (before != '/' && (sign == '.' || sign == '-' || sign == '/'));
    }

    private static boolean isNameSign(char sign) {
        return (sign >= 'a' && sign <= 'z')
                || (sign >= '0' && sign <= '9')
                || (sign >= 'A' && sign <= 'Z')
                || sign == '_';
    }

    String variant() {
        return value + VARIANT;
    }

    static boolean isVariant(String name) {
        return name.endsWith(VARIANT);
    }

    /** The ending without its dot, in lower case as everything of ours; empty without one. */
    public String ending() {
        int dot = value.lastIndexOf('.');
        return dot > value.lastIndexOf('/') ? value.substring(dot + 1) : "";
    }
}
