package org.mingchuang.organization.account;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.stream.Collectors;

/** 临时口令: generated, shown once, to be changed at the next sign-in. No characters that look like another. */
public final class TemporaryPassword {

    private static final String[] CLASSES = {
        "ABCDEFGHJKLMNPQRSTUVWXYZ", "abcdefghijkmnpqrstuvwxyz", "23456789", "#%+=?@"
    };
    private static final int OF_EACH = 3;

    private TemporaryPassword() {}

    public static String next(SecureRandom random) {
        var characters = new ArrayList<Character>();
        for (String each : CLASSES) {
            for (int i = 0; i < OF_EACH; i++) {
                characters.add(each.charAt(random.nextInt(each.length())));
            }
        }
        Collections.shuffle(characters, random);
        return characters.stream().map(String::valueOf).collect(Collectors.joining());
    }
}
